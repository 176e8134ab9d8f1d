import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { studentCdf, studentQuantile } from './student-t.ts'

describe('against closed forms', () => {
  test.each([-30, -3, -0.5, 0.1, 1, 2.5, 40])('one degree of freedom is the Cauchy distribution at %d', (x) => {
    expect(studentCdf(x, 1)).toBeCloseTo(0.5 + Math.atan(x) / Math.PI, 13)
  })
  test.each([-20, -1.5, 0.3, 2, 9])('two degrees have 1/2 + x/(2√(2+x²)) at %d', (x) => {
    expect(studentCdf(x, 2)).toBeCloseTo(0.5 + x / (2 * Math.sqrt(2 + x * x)), 13)
  })
  // Tables of the t distribution, to the digits they print.
  test.each([
    [0.975, 5, 2.5706],
    [0.95, 10, 1.8125],
    [0.995, 30, 2.75],
    [0.9, 4, 1.5332],
    [0.975, 60, 2.0003],
  ])('the %d quantile with %d degrees is %d', (p, nu, x) => {
    expect(studentQuantile(p, nu)).toBeCloseTo(x, 4)
  })
})

test('the quantile undoes the distribution function, for any real degrees of freedom', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.double({ min: 1, max: 60, noNaN: true }), (p, nu) => {
      expect(studentCdf(studentQuantile(p, nu), nu)).toBeCloseTo(p, 10)
    }),
  )
})
