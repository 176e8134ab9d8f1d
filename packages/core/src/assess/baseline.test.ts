import { describe, expect, test } from 'vitest'
import { policy } from '../policy.ts'
import { aTarget, byTerm, yearly } from '../test-objects.ts'
import { findBaseline } from './baseline.ts'

const target = aTarget()

describe('the baseline', () => {
  test.each([
    ['is the value at the base year', yearly({ 2018: 1, 2020: 3, 2021: 4 }), 2020, 3, 2020, 'base-year'],
    ['else the nearest within two years', yearly({ 2016: 1, 2021: 4 }), 2020, 4, 2021, 'near'],
    ['of two equally near, the earlier', yearly({ 2019: 2, 2021: 4 }), 2020, 2, 2019, 'near'],
    ['else the first after', yearly({ 2010: 1, 2023: 5, 2024: 6 }), 2020, 5, 2023, 'first-after'],
    [
      'for a body by term, the term in force',
      byTerm([
        [2002, 2007, 27.31],
        [2007, 2011, 25.76],
      ]),
      2006,
      27.31,
      2002,
      'base-year',
    ],
    [
      'a term that ends in the base year is not the one in force',
      byTerm([
        [2005, 2010, 11],
        [2010, 2015, 12],
      ]),
      2010,
      12,
      2010,
      'base-year',
    ],
  ] as const)('%s', (_, points, baseYear, value, year, from) => {
    expect(findBaseline(points, baseYear, target, policy)).toMatchObject({ value, year, from })
  })
  test('the text of the target comes first', () => {
    const named = aTarget({ baseline: { value: 23, verification: 'unverified' } })
    expect(findBaseline(yearly({ 2020: 30 }), 2020, named, policy)).toEqual({
      value: 23,
      year: 2020,
      from: 'target-text',
      verification: 'unverified',
    })
  })
  test('values only long before the base year give none', () => {
    expect(findBaseline(yearly({ 2014: 30.1 }), 2020, target, policy)).toBeNull()
  })
})
