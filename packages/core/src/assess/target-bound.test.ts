import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GoalValue } from '../target.ts'
import { policy } from '../policy.ts'
import type { HorizonGoal } from '../assessment.ts'
import { boundOf, distanceTo, isInside, wayTo, type Better } from './target-bound.ts'

const meets = (
  value: number,
  comparator: HorizonGoal['comparator'],
  goal: GoalValue,
  better: Better = 'higher',
  scale: 'share' | 'positive' = 'share',
) => isInside(value, boundOf({ comparator, value: goal }, better, scale, policy)!)

describe('comparators', () => {
  test.each([
    ['>= reached', 35, '>=', 35, 'higher', true],
    ['> not reached by equality', 35, '>', 35, 'higher', false],
    ['<= reached', 42, '<=', 42, 'lower', true],
    ['< not reached by equality', 42, '<', 42, 'lower', false],
    ['about that much or more, one point short', 59, '~>=', 60, 'higher', true],
    ['about that much or more, more than a point short', 58.9, '~>=', 60, 'higher', false],
    ['about, above the tolerance', 99.1, '~=', 98, 'higher', false],
    ['about, within it', 97, '~=', 98, 'higher', true],
    ['range, inside', 22, 'range', [20, 25], 'higher', true],
    ['range, above it where more is better', 28, 'range', [20, 25], 'higher', true],
    ['range, below it', 19.9, 'range', [20, 25], 'higher', false],
    ['each sex at least 40%: 61% women is too many', 61, 'band', 40, 'band', false],
    ['each sex at least 40%: 60% is not', 60, 'band', 40, 'band', true],
    ['maintain', 99.9, 'maintain', 100, 'higher', false],
    ['maintain a ceiling', 3, 'maintain', 5, 'lower', true],
  ] as [string, number, HorizonGoal['comparator'], GoalValue, Better, boolean][])('%s', (_, value, comparator, goal, better, expected) => {
    expect(meets(value, comparator, goal, better)).toBe(expected)
  })
  test('about, for what is no share, is two percent of the target', () => {
    expect(meets(98, '~>=', 100, 'higher', 'positive')).toBe(true)
    expect(meets(97.9, '~>=', 100, 'higher', 'positive')).toBe(false)
  })
})

test('where the goal is met nothing is missing, and what is missing leads to the goal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 50 }), (value, lo) => {
      const bound = boundOf({ comparator: 'band', value: lo }, 'band', 'share', policy)!
      const missing = distanceTo(value, bound)
      expect(missing === 0).toBe(isInside(value, bound))
      expect(isInside(value + missing, bound)).toBe(true)
    }),
  )
})

test.each([
  ['below a floor', 34, '>=', 'higher', 1],
  ['on a floor', 35, '>=', 'higher', 0],
  ['on a floor that is to be passed', 35, '>', 'higher', 1],
  ['on a ceiling', 35, '<=', 'lower', 0],
  ['on a ceiling that is to be gone below', 35, '<', 'lower', -1],
  ['above a ceiling', 36, '<=', 'lower', -1],
  ['too few of one sex', 34, 'band', 'band', 1],
  ['too few of the other', 66, 'band', 'band', -1],
] as [string, number, HorizonGoal['comparator'], Better, number][])('the way to the goal: %s', (_, value, comparator, better, way) => {
  expect(wayTo(value, boundOf({ comparator, value: 35 }, better, 'share', policy)!)).toBe(way)
})
