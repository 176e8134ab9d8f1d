import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { readTable } from './read-table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

function table(bytes: Uint8Array) {
  const reading = readTable(bytes)
  if (reading.kind === 'unreadable') throw new Error(reading.issues[0]?.code)
  return reading.table
}

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8('Chỉ tiêu,Kỳ\na,b\n'), 'utf-8', ','],
    ['UTF-8 with a mark', utf8('\ufeffChỉ tiêu;Kỳ\na;b\n'), 'utf-8-bom', ';'],
    ['UTF-16LE with a mark, tabs (Excel, Unicode text)', utf16('Chỉ tiêu\tKỳ\r\na\tb\r\n'), 'utf-16le', '\t'],
  ])('%s', (_, bytes, encoding, delimiter) => {
    expect(table(bytes)).toMatchObject({
      encoding,
      delimiter,
      header: { cells: ['Chỉ tiêu', 'Kỳ'] },
      rows: [{ line: 2, cells: ['a', 'b'] }],
    })
  })

  test('decomposed letters are composed', () => {
    expect(table(utf8('Chỉ tiêu,b'.normalize('NFD'))).header.cells[0]).toBe('Chỉ tiêu'.normalize('NFC'))
  })

  test.each([
    ['windows-1258', new Uint8Array([0x43, 0x68, 0xec, 0x20, 0xff]), 'encoding-unknown'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00]), 'file-is-workbook'],
    ['UTF-16LE without a mark', new Uint8Array([0x61, 0x00, 0x62, 0x00]), 'encoding-unknown'],
    ['no bytes', new Uint8Array(), 'file-empty'],
    ['blanks', utf8(' \n\n'), 'file-empty'],
    ['an open quotation mark', utf8('a,b\n1,"2\n3,4\n'), 'quotes-broken'],
  ])('%s is refused with a clear code', (_, bytes, code) => {
    expect(readTable(bytes)).toMatchObject({ kind: 'unreadable', issues: [{ code, severity: 'error' }] })
  })

  test('no bytes make it throw', () => {
    expect(() =>
      fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => ['table', 'unreadable'].includes(readTable(bytes).kind))),
    ).not.toThrow()
  })
})

describe('older encodings', () => {
  test('a table in TCVN3 with evidence enough is read', () => {
    const bytes = new Uint8Array(Buffer.from('chi_tieu,dia_ban,ky,ghi_chu\nx,VN,2020,Tû lÖ n÷ ®¹i biÓu\n', 'latin1'))
    expect(table(bytes)).toMatchObject({ encoding: 'tcvn3', rows: [{ cells: ['x', 'VN', '2020', 'Tỷ lệ nữ đại biểu'] }] })
  })

  test('an encoding that is only likely is refused', () => {
    expect(readTable(new Uint8Array(Buffer.from('a,Tû lÖ\n1,2\n', 'latin1')))).toMatchObject({
      kind: 'unreadable',
      issues: [{ code: 'encoding-unknown' }],
    })
  })
})

describe('a large text with a broken quotation mark', () => {
  test.each([
    ['never closed', '"2', 3],
    ['closed before other characters', '"2"3', 3],
  ])('%s is refused with its line', (_, cell, line) => {
    const written = `a,b\n"x ""y""",5" pipe\n1,${cell}\n${'3,4\n'.repeat(1_100_000)}`
    expect(readTable(utf8(written))).toMatchObject({ issues: [{ code: 'quotes-broken', line }] })
  })
})

describe('lines are those of an editor', () => {
  test('blank lines and quoted line breaks count', () => {
    const { rows } = table(utf8('a,b\n\n1,"two\nlines"\n3,4\r\n5,6'))
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [3, '1'],
      [5, '3'],
      [6, '5'],
    ])
  })

  test('lines that end in CR LF count once', () => {
    const { rows } = table(utf8('a,b\r\n"x\r\ny",2\r\n3,4\r\n'))
    expect(rows.map(({ line }) => line)).toEqual([2, 4])
  })

  test('a table that is written and read again is the same', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ệ', '1', ',', ';', '"', '\n', ' ') })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const written = [['first', 'second'], ...rows]
        const text = Papa.unparse(written, { newline: '\n', quotes: true })
        expect(table(utf8(text)).rows.map(({ cells }) => cells)).toEqual(rows.filter((cells) => cells.some((each) => each.trim() !== '')))
      }),
    )
  })
})
