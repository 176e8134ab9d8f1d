import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadShipped } from '../testing/shipped.ts'
import { checkValue } from '../values/check-value.ts'
import { plainRange } from './plain-range.ts'

const { catalogue } = loadShipped()

test('nothing is said against a value within the plain range of its indicator', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ noNaN: true, min: 0, max: 150 }),
    fc.integer({ min: 0, max: 1000 }),
  )
  expect(() =>
    fc.assert(
      fc.property(fc.constantFrom(...catalogue.indicators), value, (indicator, number) => {
        const range = plainRange(indicator)
        if (!range || number < range.least || number > range.most || (range.whole && !Number.isInteger(number))) return
        expect(checkValue(indicator, { value: number, numerator: null, denominator: null, decimals: 2 })).toEqual([])
      }),
      { numRuns: 3000 },
    ),
  ).not.toThrow()
})
