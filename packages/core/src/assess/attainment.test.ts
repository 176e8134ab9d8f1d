import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Baseline } from '../assessment.ts'
import { measureAttainment } from './attainment.ts'
import type { TargetBound } from './target-bound.ts'

const from = (value: number): Baseline => ({ value, year: 2010, from: 'base-year', verification: 'verified' })
const atLeast = (lo: number): TargetBound => ({ lo, hi: null, strict: false })
const atMost = (hi: number): TargetBound => ({ lo: null, hi, strict: false })

test.each([
  ['reaching the target gives 1', 35, atLeast(35), 'higher', from(25), 1, 1, 1],
  ['half-way', 30, atLeast(35), 'higher', from(25), 30 / 35, 0.5, 0.5],
  ['behind the start', 20, atLeast(35), 'higher', from(25), 20 / 35, -0.5, -0.5],
  ['beyond the target', 40, atLeast(35), 'higher', from(25), 40 / 35, 1.5, 1],
  ['what should fall', 111, atMost(109), 'lower', from(113), null, 0.5, 0.5],
  ['a baseline better than a ceiling leaves no way to go: held', 111.4, atMost(115), 'lower', from(111.2), null, null, 1],
  ['or lost', 119, atMost(115), 'lower', from(111.2), null, null, 1 - 4 / 3.8],
  ['a baseline better than a floor neither', 30, atLeast(35), 'higher', from(40), 30 / 35, null, 0],
  ['a baseline at the target', 30, atLeast(35), 'higher', from(35), 30 / 35, null, 30 / 35],
  ['no baseline', 30, atLeast(35), 'higher', null, 30 / 35, null, 30 / 35],
  ['two sides', 30, { lo: 40, hi: 60, strict: false }, 'band', from(20), null, null, 0.5],
  ['no number', 1, null, 'higher', from(0), null, null, null],
] as const)('%s', (_, value, bound, better, baseline, fromZero, fromBaseline, nearness) => {
  const attainment = measureAttainment(value, bound, better, baseline)
  for (const [found, expected] of [
    [attainment.fromZero, fromZero],
    [attainment.fromBaseline, fromBaseline],
    [attainment.nearness, nearness],
  ] as const) {
    if (expected === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(expected, 12)
  }
})

test('a value farther from the target is never nearer, wherever the baseline lies', () => {
  const number = fc.integer({ min: 1, max: 200 })
  fc.assert(
    fc.property(number, number, number, number, fc.boolean(), (goal, base, one, more, isFloor) => {
      const side = isFloor ? -1 : 1
      const nearness = (missing: number) =>
        measureAttainment(goal + side * missing, isFloor ? atLeast(goal) : atMost(goal), isFloor ? 'higher' : 'lower', from(base)).nearness!
      expect(nearness(one + more)).toBeLessThan(nearness(one))
      expect(nearness(one)).toBeLessThan(1)
    }),
  )
})
