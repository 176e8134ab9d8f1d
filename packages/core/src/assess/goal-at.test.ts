import { describe, expect, test } from 'vitest'
import type { Baseline } from '../assessment.ts'
import { aMilestone, aTarget } from '../test-objects.ts'
import { goalAt } from './goal-at.ts'

const baseline: Baseline = { value: 26, year: 2020, from: 'base-year', verification: 'verified' }
const target = aTarget({ milestones: [aMilestone(2025, '>=', 30), aMilestone(2030, '~>=', 35)] })

describe('the goal in a year', () => {
  test.each([
    ['a milestone year has its own value', 2025, { comparator: '>=', value: 30, fromPath: false }],
    ['between two milestones: the line, with the comparator it leads to', 2026, { comparator: '~>=', value: 31, fromPath: true }],
    ['before the first: the line from the baseline', 2022, { comparator: '>=', value: 27.6, fromPath: true }],
    ['beyond the last: the last', 2035, { comparator: '~>=', value: 35, fromPath: false }],
  ] as const)('%s', (_, year, expected) => {
    expect(goalAt(target, year, baseline)).toMatchObject(expected)
  })

  test('before the first milestone and without a baseline there is none', () => {
    expect(goalAt(target, 2022, null)).toBeNull()
  })
  test.each([
    ['verified', 'unverified', 'unverified'],
    ['unverified', 'verified', 'unverified'],
    ['partly_verified', 'unverified', 'unverified'],
    ['partly_verified', 'verified', 'partly_verified'],
    ['verified', 'verified', 'verified'],
  ] as const)('a line from a %s milestone to a %s one is %s', (start, end, verification) => {
    const milestones = [
      { ...aMilestone(2025, '>=', 30), verification: start },
      { ...aMilestone(2030, '>=', 35), verification: end },
    ]
    expect(goalAt(aTarget({ milestones }), 2027, null)).toMatchObject({ fromPath: true, verification })
  })
  test.each([
    ['target-text', 'unverified'],
    ['base-year', 'verified'],
  ] as const)('a line from a baseline of %s is %s: what was observed is no text', (source, verification) => {
    expect(goalAt(target, 2022, { ...baseline, from: source, verification: 'unverified' })).toMatchObject({ verification })
  })
  test('a ceiling that loosens rises on the line', () => {
    const loosening = aTarget({ direction: 'lower', milestones: [aMilestone(2015, '<=', 113), aMilestone(2020, '<=', 115)] })
    expect(goalAt(loosening, 2018, null)).toMatchObject({ comparator: '<=', value: 114.2 })
  })
  test('yes or no has no half way', () => {
    const yes = aTarget({ milestones: [aMilestone(2025, '=', true)] })
    expect(goalAt(yes, 2023, baseline)).toBeNull()
    expect(goalAt(yes, 2030, baseline)).toMatchObject({ value: true, fromPath: false })
  })
  test('a milestone for every year holds in every year', () => {
    expect(goalAt(aTarget({ milestones: [aMilestone(null, '>=', 33500)] }), 2026, null)).toMatchObject({ value: 33500, fromPath: false })
  })
  test('at least 40% of each sex is a band', () => {
    expect(goalAt(aTarget({ direction: 'band', milestones: [aMilestone(null, '>=', 40)] }), 2020, null)).toMatchObject({
      comparator: 'band',
      value: 40,
    })
  })
})
