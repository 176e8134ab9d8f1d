import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import type { NumberFormat } from './number-format.ts'
import { readNumber } from './read-number.ts'
import { readYesNo } from './read-yes-no.ts'

describe('a number is read by the format of its table', () => {
  test.each<[string, NumberFormat, number, number]>([
    ['33.123,6', 'vi', 33123.6, 1],
    ['1.234', 'vi', 1234, 0],
    ['30,26', 'vi', 30.26, 2],
    ['1.234', 'en', 1.234, 3],
    ['1,234', 'en', 1234, 0],
    ['1,234.5', 'en', 1234.5, 1],
    ['38.966', 'en', 38.966, 3],
    ['151', 'plain', 151, 0],
    ['30,26 %', 'vi', 30.26, 2],
    ['–0,5', 'vi', -0.5, 1],
    ['+3,3%', 'vi', 3.3, 1],
    ['\u00a012\u200b', 'plain', 12, 0],
    ['33 123,6', 'vi', 33123.6, 1],
    ['1\u2009234\u2009567', 'vi', 1234567, 0],
    ['(3,3)', 'vi', -3.3, 1],
    ['12,3*', 'vi', 12.3, 1],
    ['12,3 (1)', 'vi', 12.3, 1],
  ])('%j in %s is %d', (text, format, value, decimals) => {
    expect(readNumber(text, format)).toEqual({ kind: 'number', value, decimals })
  })

  test.each([
    ['', 'empty'],
    [' \u00a0', 'empty'],
    ['-', 'dash'],
    ['—', 'dash'],
    ['…', 'ellipsis'],
    ['...', 'ellipsis'],
    ['..', 'ellipsis'],
    ['NA', 'not-available'],
    ['n/a', 'not-available'],
    ['#N/A', 'not-available'],
    ['KCSL', 'not-available'],
    ['Chưa có số liệu', 'not-available'],
    ['x', 'not-applicable'],
    ['Bảo mật', 'confidential'],
  ] as const)('%j is missing, not 0: %s', (text, reason) => {
    expect(readNumber(text, 'plain')).toEqual({ kind: 'missing', reason })
  })

  test.each(['=A1+1', '@x', '30,26', 'NaN', 'Infinity', '1e5', '12 người', '1.2.3', '--5'])(
    '%j in an English table is no number',
    (text) => {
      expect(readNumber(text, 'en').kind).toBe('unreadable')
    },
  )

  test('1.234 in a table that does not tell is asked about, never guessed', () => {
    expect(readNumber('1.234', 'ambiguous')).toEqual({ kind: 'ambiguous' })
    expect(readNumber('12', 'ambiguous')).toEqual({ kind: 'number', value: 12, decimals: 0 })
  })

  test('what one format writes it reads back', () => {
    expect(() =>
      fc.assert(
        fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('vi', 'en'), (thousandths, format) => {
          const value = thousandths / 1000
          const text = new Intl.NumberFormat(format === 'vi' ? 'vi-VN' : 'en-GB', { minimumFractionDigits: 3 }).format(value)
          const reading = readNumber(text, format === 'vi' ? 'vi' : 'en')
          return reading.kind === 'number' && Math.abs(reading.value - value) < 1e-9
        }),
      ),
    ).not.toThrow()
  })
})

test.each([
  ['Có', 1],
  ['đạt', 1],
  ['Yes', 1],
  ['không đạt', 0],
  ['Không', 0],
  ['no', 0],
  ['có thể', null],
  ['', null],
] as const)('%j as yes or no is %s', (text, value) => {
  expect(readYesNo(text)).toBe(value)
})
