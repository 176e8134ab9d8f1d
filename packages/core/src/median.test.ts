import fc from 'fast-check'
import { expect, test } from 'vitest'
import { medianOfSorted } from './median.ts'

test.each([
  [[7], 7],
  [[1, 2], 1.5],
  [[1, 2, 10], 2],
  [[1, 2, 3, 10], 2.5],
  [[], NaN],
])('the median of %j is %j', (sorted, median) => {
  expect(medianOfSorted(sorted)).toBe(median)
})

test('as many values lie below the median as above it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
      const median = medianOfSorted(values.toSorted((a, b) => a - b))
      const below = values.filter((value) => value < median).length
      const above = values.filter((value) => value > median).length
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2)
    }),
  )
})
