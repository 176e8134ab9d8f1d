import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandLimits, findBand } from './chance-band.ts'

test('every band holds its lower limit, but the last: 95% is not above 95%', () => {
  expect(bandLimits.map(findBand)).toEqual([0, 1, 2, 3, 4, 5, 5, 6])
  expect(findBand(0.9501)).toBe(6)
})

test('a higher chance never lies in a lower band', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      expect(Math.sign(findBand(a) - findBand(b)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0)
    }),
  )
})
