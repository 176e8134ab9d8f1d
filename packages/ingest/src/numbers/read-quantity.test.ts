import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { explainNumber } from './explain-number.ts'
import { readQuantity } from './read-quantity.ts'

describe('a text is understood as a number without a table', () => {
  test.each<[string, object]>([
    ['1,234', { value: null, ambiguous: true }],
    ['1.234.567', { value: 1234567 }],
    ['0.123', { value: 0.123 }],
    ['0,123', { value: 0.123 }],
    ['33 123,6', { value: 33123.6 }],
    ['33\u2009123.6', { value: 33123.6 }],
    ["1'234'567", { value: 1234567 }],
    ["'0123", { value: 123 }],
    ['１２', { value: 12 }],
    ['１２，５％', { value: 12.5, unit: '%' }],
    ['－５', { value: -5 }],
    ['12,5 phần trăm', { value: 12.5, unit: '%' }],
    ['12,3¹', { value: 12.3 }],
    ['12,3 ⁽¹⁾', { value: 12.3 }],
    ['12,3(p)', { value: 12.3 }],
    ['12,3 [2]', { value: 12.3 }],
    ['1½', { value: 1.5 }],
    ['14/30', { value: null, numerator: 14, denominator: 30 }],
    ['14 / 30', { value: null, numerator: 14, denominator: 30 }],
    ['14⁄30', { value: null, numerator: 14, denominator: 30 }],
    ['14 trên 30', { value: null, numerator: 14, denominator: 30 }],
    ['14 trong tổng số 30 cơ quan', { value: null, numerator: 14, denominator: 30 }],
    ['14/30 cơ quan', { value: null, numerator: 14, denominator: 30 }],
    ['14/30 abc', { value: null, missing: 'unreadable' }],
    ['3/7 lần', { value: null, missing: 'unreadable' }],
    ['14/30 (46,67%)', { value: 46.67, unit: '%', numerator: 14, denominator: 30 }],
    ['46,67% (14/30)', { value: 46.67, unit: '%', numerator: 14, denominator: 30 }],
    ['3/2024', { value: null, ambiguous: true }],
    ['1/2/2024', { value: null, missing: 'unreadable' }],
    ['52/100.000 trẻ đẻ sống', { value: 52, unit: '/100000 trẻ đẻ sống', numerator: 52, denominator: 100_000 }],
    ['69 trên 100.000 ca sinh', { value: 69, unit: '/100000 ca sinh', numerator: 69, denominator: 100_000 }],
    ['133 nghìn tỷ đồng', { value: 1.33e14, unit: 'đồng' }],
    ['5 tỉ đồng', { value: 5e9, unit: 'đồng' }],
    ['1.234 tỷ đồng', { value: null, ambiguous: true }],
    ['1.234 người', { value: 1234, unit: 'người' }],
    ['1.234%', { value: 1.234, unit: '%' }],
    [',5', { value: 0.5 }],
    ['12‰', { value: 12, unit: '‰' }],
    ['0,5 điểm %', { value: 0.5, unit: 'điểm %' }],
    ['2,1 con/phụ nữ', { value: 2.1, unit: 'con/phụ nữ' }],
    ['(5)%', { value: -5, unit: '%' }],
    ['1E+05', { value: 100000 }],
    ['1,2E+05', { value: 120000 }],
    ['-0', { value: 0 }],
    ['1e999', { value: null, missing: 'unreadable' }],
    ['9'.repeat(399), { value: null, missing: 'unreadable' }],
    ['…', { value: null, missing: 'ellipsis' }],
    ['', { value: null, missing: 'empty' }],
    ['12 abc', { value: null, missing: 'unreadable' }],
    ['khoảng 60%', { value: null, missing: 'unreadable' }],
    ['10-15', { value: null, missing: 'unreadable' }],
    ['12 34', { value: null, missing: 'unreadable' }],
    ['=1+1', { value: null, missing: 'unreadable' }],
    ['#DIV/0!', { value: null, missing: 'unreadable' }],
    ['NaN', { value: null, missing: 'unreadable' }],
  ])('%j', (text, expected) => {
    expect(explainNumber(text, null)).toEqual(expected)
  })

  test('the format of the table decides what its separators mean', () => {
    expect([explainNumber('1.234', 'vi'), explainNumber('1.234', 'en')]).toEqual([{ value: 1234 }, { value: 1.234 }])
    for (const [text, format] of [
      ['1.17', 'vi'],
      ['0.123', 'vi'],
      ['0,123', 'en'],
    ] as const)
      expect(explainNumber(text, format)).toEqual({ value: null, missing: 'unreadable' })
  })
})

describe('laws', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-+(–]?[\d.,/ '½Ee%()*]{0,24}(?: nghìn| tỷ| người|\/100)?$/u))

  test('no text makes it throw, and no value is NaN or infinite', () => {
    expect(() =>
      fc.assert(
        fc.property(texts, fc.constantFrom(null, 'vi' as const, 'en' as const), (text, format) => {
          const { value, numerator = 0, denominator = 0 } = explainNumber(text, format)
          return [value ?? 0, numerator, denominator].every(Number.isFinite)
        }),
      ),
    ).not.toThrow()
  })

  test('a number that is written in Vietnamese is read back, also with its unit', () => {
    expect(() =>
      fc.assert(
        fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(4), fc.constantFrom('', ' người', '%'), (digits, decimals, unit) => {
          const value = digits / 10 ** decimals
          const text = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value)
          const reading = readQuantity(`${text}${unit}`, 'vi')
          return reading.kind === 'quantity' && Math.abs(reading.value - value) <= 1e-9 * Math.abs(value)
        }),
      ),
    ).not.toThrow()
  })
})
