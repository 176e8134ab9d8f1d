import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { parseCsv } from './parse-csv.ts'

describe('a large text with a broken quotation mark', () => {
  test.each([
    ['never closed', '"2', 3],
    ['closed before other characters', '"2"3', 3],
  ])('%s is refused with its line', (_, cell, line) => {
    const written = `a,b\n"x ""y""",5" pipe\n1,${cell}\n${'3,4\n'.repeat(1_100_000)}`
    expect(parseCsv(written, ',').brokenAt).toBe(line)
  })
})

describe('lines are those of an editor', () => {
  test('blank lines and quoted line breaks count', () => {
    const { rows } = parseCsv('a,b\n\n1,"two\nlines"\n3,4\r\n5,6', ',')
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [3, '1'],
      [5, '3'],
      [6, '5'],
    ])
  })

  test('lines that end in CR LF count once', () => {
    const { rows } = parseCsv('a,b\r\n"x\r\ny",2\r\n3,4\r\n', ',')
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4])
  })

  test('a table that is written and read again is the same', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ệ', '1', ',', ';', '"', '\n', ' ') })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const written = [['first', 'second'], ...rows]
        const text = Papa.unparse(written, { newline: '\n', quotes: true })
        expect(parseCsv(text, ',').rows.map(({ cells }) => cells)).toEqual(
          written.filter((cells) => cells.some((each) => each.trim() !== '')),
        )
      }),
    )
  })
})
