import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { readFormat, showNumber } from './cell-format.ts'
import { numberText } from './number-text.ts'
import { readArea, readColumn } from './reference.ts'
import { columnLetters } from '@moc/core'

describe('numbers in their formats', () => {
  test.each([
    [0.305, '0.0%', '30.5%'],
    [0.07, '0%', '7%'],
    [1, '0%', '100%'],
    [30.5, '0.0"%"', '30.5'],
    [1, '00', '01'],
    [42, '000', '042'],
    [1234.5, '#,##0', '1234.5'],
    [1234.5, 'General', '1234.5'],
    [1234.5, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', '1234.5'],
    [1234.5, '#,##0 [$đ-42A]', '1234.5'],
    [1234, '0.00E+00', '1234'],
    [12, '0" người"', '12'],
    [12, '@', '12'],
    [5, '[Red]0;[Blue]-0', '5'],
  ])('%d as %s is %s, and no day', (value, code, text) => {
    expect(showNumber(value, readFormat(164, code), false)).toEqual({ text })
  })

  test.each([
    [45292, 'dd/mm/yyyy', '01/01/2024', '2024-01-01'],
    [45292, 'd/m/yy', '1/1/24', '2024-01-01'],
    [45292, 'yyyy', '2024', '2024-01-01'],
    [45292, 'mm/yyyy', '01/2024', '2024-01-01'],
    [45292, '"Năm "yyyy', 'Năm 2024', '2024-01-01'],
    [45292, '[$-42A]dd\\-mm\\-yyyy;@', '01-01-2024', '2024-01-01'],
    [45292.75, 'dd/mm/yyyy hh:mm', '01/01/2024 18:00', '2024-01-01'],
    [59, 'dd/mm/yyyy', '28/02/1900', '1900-02-28'],
    [61, 'dd/mm/yyyy', '01/03/1900', '1900-03-01'],
    [1, 'dd/mm/yyyy', '01/01/1900', '1900-01-01'],
  ])('%d as %s is %s, the day %s', (value, code, text, date) => {
    expect(showNumber(value, readFormat(164, code), false)).toEqual({ text, date })
  })

  test.each([
    [14, 45292, '01/01/2024'],
    [17, 45292, 'Jan-24'],
    [22, 45292.5, '01/01/2024 12:00'],
    [9, 0.305, '30.5%'],
    [10, 0.305, '30.5%'],
    [0, 0.305, '0.305'],
    [2, 0.305, '0.305'],
    [20, 0.5, '12:00'],
    [18, 0.75, '6:00 PM'],
    [46, 1.5, '36:00:00'],
  ])("Excel's format %d shows %d as %s", (id, value, text) => {
    expect(showNumber(value, readFormat(id, undefined), false).text).toBe(text)
  })

  test('a serial that is no day stays a number: 29 February 1900 never was', () => {
    expect([0, 60, -1, 3e6].map((value) => showNumber(value, readFormat(14, undefined), false))).toEqual(
      ['0', '60', '-1', '3000000'].map((text) => ({ text })),
    )
  })

  test('in the system of 1904 days are counted from 1 January 1904', () => {
    expect(showNumber(0, readFormat(14, undefined), true).date).toBe('1904-01-01')
    expect(showNumber(45292 - 1462, readFormat(14, undefined), true).date).toBe('2024-01-01')
  })

  test('no code of a format makes it throw', () => {
    const code = fc.string({
      unit: fc.constantFrom('y', 'm', 'd', 'h', 's', '0', '#', '.', '%', '"', '[', ']', ';', '\\', '_', '*', 'AM/PM', 'é'),
    })
    fc.assert(fc.property(code, fc.double(), (each, value) => typeof showNumber(value, readFormat(164, each), false).text === 'string'))
  })
})

describe('the shortest decimal', () => {
  test.each([
    [30.259999999999998, 0, '30.26'],
    [0.1 + 0.2, 0, '0.3'],
    [1e21, 0, '1000000000000000000000'],
    [1e-7, 0, '0.0000001'],
    [-0.005, 2, '-0.5'],
    [0, 0, '0'],
    [-0, 0, '0'],
    [1e300, 0, '1e300'],
    [1234567, 0, '1234567'],
  ])('%d shifted by %d is %s', (value, shift, text) => {
    expect(numberText(value, shift)).toBe(text)
  })

  test('reads back as the same number to 15 digits', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (value) => Number(numberText(value)) === Number(value.toPrecision(15)),
      ),
    )
  })
})

test('columns are named as Excel names them', () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
  fc.assert(fc.property(fc.nat(16_383), (index) => readColumn(`${columnLetters(index)}1`) === index))
})

test('areas are read, and what is none is refused', () => {
  expect(readArea('B2:A1')).toEqual({ firstLine: 1, lastLine: 2, firstColumn: 0, lastColumn: 1 })
  expect(['', 'A', '1', 'A0', 'XFE1', 'A1:', 'A1:B'].map(readArea)).toEqual(Array.from({ length: 7 }, () => null))
})
