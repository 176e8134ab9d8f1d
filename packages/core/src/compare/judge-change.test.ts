import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ComparedPoint } from './choose-comparison.ts'
import { compareBeforeAfter } from './compare-before-after.ts'
import { judgeChange } from './judge-change.ts'

function judge(points: readonly ComparedPoint[], event = 2007, isDoubtful?: (point: ComparedPoint) => boolean) {
  const compared = compareBeforeAfter({ points, event, scale: 'pct', pairWith: 'last-after' })
  if (!compared.ok) throw new Error(compared.message)
  return judgeChange(compared.result, event, isDoubtful)
}

const counted = (t: number, x: number, n: number): ComparedPoint => ({ t, y: (100 * x) / n, x, n })

test.each([
  [
    '136 of 498 seats, then 132 of 494: the interval holds zero',
    [counted(2002, 136, 498), counted(2016, 132, 494)],
    'unclear',
    'interval-holds-zero',
  ],
  ['73 of 395 seats, then 151 of 499', [counted(2002, 73, 395), counted(2016, 151, 499)], 'clear-rise', null],
  ['151 of 499 seats, then 73 of 395', [counted(2002, 151, 499), counted(2016, 73, 395)], 'clear-fall', null],
  [
    'millions of pupils: the interval leaves out zero, but neighbouring years differ as much',
    [counted(2005, 476_680, 1_000_000), counted(2006, 484_750, 1_000_000), counted(2016, 478_540, 1_000_000)],
    'unclear',
    'within-usual-steps',
  ],
  ['a single value after, of the event’s own year', [counted(2006, 73, 395), counted(2007, 151, 499)], 'unclear', 'only-event-year'],
  [
    'no counts',
    [
      { t: 2004, y: 20 },
      { t: 2016, y: 40 },
    ],
    'no-counts',
    null,
  ],
  ['nothing after', [{ t: 2004, y: 20 }], 'not-comparable', null],
] as const)('%s', (_, points, certainty, whyUnclear) => {
  expect(judge(points)).toMatchObject({ certainty, whyUnclear })
})

test('the last value that may be compared is the one that counts, not the first after', () => {
  expect(judge([counted(2002, 136, 498), counted(2011, 122, 500), counted(2016, 132, 494)]).change).toBeCloseTo(26.72 - 27.31, 2)
})

test('a value that is doubted is never called clear', () => {
  const points = [counted(2002, 73, 395), counted(2016, 151, 499)]
  expect(judge(points, 2007, ({ t }) => t === 2016).certainty).toBe('doubtful-value')
})

test('clear means: larger than every step on either side, and never across the sign of the change', () => {
  const value = fc.integer({ min: 1, max: 999 })
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), fc.array(value, { minLength: 1, maxLength: 6 }), (before, after) => {
      const points = [...before.map((x, i) => counted(2000 - i, x, 1000)), ...after.map((x, i) => counted(2008 + i, x, 1000))]
      const { certainty, change, largestStep } = judge(points)
      if (!certainty.startsWith('clear')) return
      expect(certainty === 'clear-rise').toBe(change! > 0)
      expect(Math.abs(change!)).toBeGreaterThan(largestStep ?? 0)
    }),
  )
})
