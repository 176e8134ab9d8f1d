import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseDecimals, choosePaceDecimals, refineDecimals } from './decimals.ts'

test.each([
  ['shares are written with one decimal', [46.67, 30.26], 'share', 1],
  ['whole shares keep none', [59, 28], 'share', 0],
  ['one decimal anywhere in the series is kept everywhere', [112, 111.4], 'positive', 1],
  ['ratios below ten may have two', [1.78, 1.84], 'positive', 2],
  ['above a thousand none', [1330.5, 668.61], 'positive', 0],
  ['counts have none', [12.5], 'count', 0],
  ['an empty series has none', [], 'share', 0],
] as const)('%s', (_, values, scale, decimals) => {
  expect(chooseDecimals(values, scale)).toBe(decimals)
})

test.each([
  [34.97, 35, 1, 2],
  [34.94, 35, 1, 1],
  [35, 35, 1, 1],
  [109.04, 109, 1, 2],
  [109.0001, 109, 1, 4],
  [46.7, null, 1, 1],
])('%d beside a level of %s is written on its own side', (value, level, decimals, refined) => {
  expect(refineDecimals(value, level, decimals)).toBe(refined)
})

test.each([
  [[-0.4, -0.1], 1],
  [[-0.4, -0.0471], 2],
  [[-0.07, -0.03], 2],
  [[4, 1.2], 1],
  [[0.4, 0.001], 2],
  [[0.004, 0.001], 3],
  [[0.4, null], 1],
  [[0.4, 0], 1],
  [[null, null], 1],
])('changes %j are written with %d decimals', (paces, decimals) => {
  expect(choosePaceDecimals(paces)).toBe(decimals)
})

test('a value never rounds across the level that it is compared with', () => {
  fc.assert(
    fc.property(fc.double({ min: -200, max: 200, noNaN: true }), fc.integer({ min: -100, max: 100 }), (value, level) => {
      const decimals = refineDecimals(value, level, 1)
      expect(decimals === 4 || Math.sign(Number(value.toFixed(decimals)) - level) === Math.sign(value - level)).toBe(true)
    }),
  )
})
