import { describe, expect, test } from 'vitest'
import { countDecimals, formatExact, formatNumber, formatSigned } from './format-number.ts'

describe('a number is written by the rules of its language', () => {
  test.each([
    [1234567.8, 1, '1.234.567,8', '1,234,567.8'],
    [1234, 0, '1.234', '1,234'],
    [999, 0, '999', '999'],
    [46.67, 1, '46,7', '46.7'],
    [46.67, 2, '46,67', '46.67'],
    [29, 1, '29,0', '29.0'],
    [0, 0, '0', '0'],
    [0, 1, '0,0', '0.0'],
    [-0.4, 1, '−0,4', '−0.4'],
    [-1234.5, 1, '−1.234,5', '−1,234.5'],
    [-0.04, 1, '0,0', '0.0'],
    [-0, 1, '0,0', '0.0'],
    [2.5, 0, '3', '3'],
    [101343.8, 0, '101.344', '101,344'],
  ])('%d with %d decimals', (value, decimals, vi, en) => {
    expect(formatNumber(value, decimals, 'vi')).toBe(vi)
    expect(formatNumber(value, decimals, 'en')).toBe(en)
  })
})

describe('a difference carries its sign', () => {
  test.each([
    [1.2, 1, '+1,2'],
    [-0.4, 1, '−0,4'],
    [0, 1, '0,0'],
    [0.04, 1, '0,0'],
    [-0.04, 1, '0,0'],
    [0.05, 2, '+0,05'],
    [1234, 0, '+1.234'],
  ])('%d with %d decimals', (value, decimals, vi) => {
    expect(formatSigned(value, decimals, 'vi')).toBe(vi)
  })
})

test.each([
  [109, '109'],
  [1.4, '1,4'],
  [27.6, '27,6'],
  [33500, '33.500'],
  [0.125, '0,125'],
])('a level that a document names, %d, is written as it stands', (value, vi) => {
  expect(formatExact(value, 'vi')).toBe(vi)
})

test.each([
  [1, 0],
  [0.1, 1],
  [0.1 + 0.2, 1],
  [30.26, 2],
  [1 / 3, 6],
  [1e9, 0],
])('%d needs %d decimals', (value, decimals) => {
  expect(countDecimals(value)).toBe(decimals)
})
