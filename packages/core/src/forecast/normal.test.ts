import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalCdf, normalQuantile } from './normal.ts'

// Values of R 4.2.2: pnorm(x).
test.each([
  [0, 0.5],
  [0.5, 0.691462461274013],
  [-1, 0.158655253931457],
  [1.96, 0.97500210485178],
  [-3, 0.00134989803163009],
  [-6, 9.86587645037698e-10],
  [-10, 7.61985302416053e-24],
  [8, 1],
])('the share below %d is %d', (x, p) => {
  expect(normalCdf(x)).toBeCloseTo(p, 14)
  if (p < 1e-5) expect(normalCdf(x) / p).toBeCloseTo(1, 12)
})

test.each([
  [0.975, 1.95996398454005],
  [0.9, 1.2815515655446],
  [0.75, 0.674489750196082],
  [1e-10, -6.36134090240406],
  [0.5, 0],
])('the %d quantile is %d', (p, x) => expect(normalQuantile(p)).toBeCloseTo(x, 12))

test('the quantile undoes the distribution function', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
      expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-14)
    }),
  )
})
