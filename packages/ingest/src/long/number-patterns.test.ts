import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectNumberFormat } from '../numbers/number-format.ts'
import { readNumber } from '../numbers/read-number.ts'
import { evidencePatterns, longestPlainNumber, plainNumbers, pureCell } from './number-patterns.ts'

const digits = fc.stringMatching(/^[0-9]{1,4}$/)
const pure = fc
  .tuple(
    fc.constantFrom('', '', '-'),
    fc.array(fc.oneof(digits, fc.constantFrom('.', ',', '0', '000', '.123', ',456'))),
    fc.constantFrom('', '', '%'),
  )
  .map(([sign, parts, percent]) => `${sign}${parts.join('')}${percent}`)

describe('the patterns say what the readers say', () => {
  test('of a pure cell, which format it is evidence of', () => {
    expect(() =>
      fc.assert(
        fc.property(pure, (text) => {
          expect(text).toMatch(new RegExp(pureCell))
          const read = detectNumberFormat([{ line: 1, text }])
          const said = (['vi', 'en', 'ambiguous'] as const).find((format) => new RegExp(evidencePatterns[format]).test(text)) ?? 'plain'
          expect([text, said]).toEqual([text, read.kind === 'format' ? read.format : read.kind])
        }),
        { numRuns: 5000 },
      ),
    ).not.toThrow()
  })

  test('of a plain number in its format, which number it is', () => {
    const number = fc.oneof(
      pure,
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((value) => value.toFixed(3)),
    )
    expect(() =>
      fc.assert(
        fc.property(number, fc.constantFrom('vi', 'en', 'plain', 'ambiguous'), (text, format) => {
          const { pattern, group, point } = plainNumbers(format)
          if (text.length > longestPlainNumber || !new RegExp(pattern).test(text)) return
          const value = Number(text.replace('%', '').replaceAll(group, '').replace(point, '.')) + 0
          const decimals = text.includes(point) ? text.replace('%', '').length - text.indexOf(point) - 1 : 0
          expect([text, readNumber(text, format)]).toEqual([text, { kind: 'number', value, decimals }])
        }),
        { numRuns: 5000 },
      ),
    ).not.toThrow()
  })
})
