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

// Far tails by mpmath with 30 digits or Python's erfc: relative to their own size, so that no small p-value is lost.
test.each([
  [0.1, 0.46017216272297102],
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145705],
  [1.96, 0.024997895148220436],
  [2.5, 0.0062096653257761352],
  [2.99, 0.0013948872354922495],
  [3, 0.0013498980316300945],
  [3.5, 0.00023262907903552504],
  [5, 2.8665157187919391e-7],
  [8, 6.2209605742717841e-16],
  [12, 1.776482112077679e-33],
  [20, 2.7536241186062337e-89],
  [37, 5.7255712225245768e-300],
])('the share above %d is %d', (z, tail) => {
  expect(Math.abs(normalCdf(-z) / tail - 1)).toBeLessThan(1e-14)
  expect(normalCdf(z)).toBeCloseTo(1 - tail, 15)
})

// Quantiles by Python's statistics.NormalDist.
test.each([
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798405],
  [1e-9, -5.9978070150076865],
  [0.001, -3.090232306167813],
  [0.025, -1.9599639845400538],
  [0.075, -1.4395314709384557],
  [0.2, -0.8416212335729142],
  [0.425, -0.1891184262727925],
  [0.5, 0.0],
  [0.6, 0.2533471031357998],
  [0.93, 1.4757910281791708],
  [0.975, 1.9599639845400536],
  [0.995, 2.5758293035489],
  [0.999999, 4.753424308817089],
])('quantile of %d is %d', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-12 * Math.max(1, Math.abs(z)))
})

test('the quantile undoes the distribution function', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
      expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-14)
    }),
  )
})
