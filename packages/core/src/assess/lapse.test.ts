import { describe, expect, test } from 'vitest'
import { policy } from '../policy.ts'
import { aMilestone, anIndicator, aSeries, aTarget, yearly } from '../test-objects.ts'
import { assess } from './assess.ts'
import { heldFrom, isHeldIn } from './lapse.ts'

const held = aTarget({ kind: 'maintain_from', milestones: [aMilestone(2025, '>=', 100), aMilestone(2030, 'maintain', 100)] })
const everyYear = aTarget({ kind: 'maintain', milestones: [aMilestone(null, 'maintain', 100)] })

const judge = (target: typeof held, values: Record<number, number>, horizon: number, asOf = '2031-06-30') =>
  assess(
    {
      target,
      baseYear: 2020,
      place: 'VN',
      isNationalTargetElsewhere: false,
      indicator: anIndicator(),
      series: aSeries(yearly(values)),
      horizon,
      asOf,
    },
    policy,
  )

describe('a lapse of what is to be held', () => {
  test.each([
    ['of the year itself', { 2025: 99 }, 2025, 'missed'],
    ['of a later year says nothing of an earlier one', { 2025: 100, 2026: 98 }, 2025, 'met'],
    ['of a year in between is not made good', { 2025: 100, 2026: 98, 2030: 100 }, 2030, 'missed'],
    ['of a year before it was to be held is none', { 2024: 90, 2025: 100, 2030: 100 }, 2030, 'met'],
  ] as const)('%s', (_, values, horizon, status) => {
    expect(judge(held, values, horizon)).toMatchObject({ status })
  })

  test('status and milestone of the same year never disagree', () => {
    for (const later of [98, 100])
      for (const horizon of [2025, 2030] as const) {
        const result = judge(held, { 2025: 100, 2026: later, 2030: 100 }, horizon)
        if (result.kind !== 'assessed') throw new Error('expected a status')
        expect(result.milestones.find(({ year }) => year === horizon)?.outcome).toBe(result.status)
      }
  })

  test.each([
    ['before the strategy is none', { 2015: 60, 2020: 70, 2021: 100, 2025: 100 }, 'met'],
    ['in its first year is one', { 2015: 100, 2021: 99, 2025: 100 }, 'missed'],
  ] as const)('of what is asked every year: %s', (_, values, status) => {
    expect(judge(everyYear, values, 2025)).toMatchObject({ status })
  })
})

test.each([
  ['the first milestone', held, 2025],
  ['the first year of the strategy', aTarget({ ...everyYear, effectiveFrom: '2020-12-24' }), 2021],
  ['the year of its version, where that came later', aTarget({ ...everyYear, effectiveFrom: '2023-07-02' }), 2023],
])('a value is held from %s', (_, target, year) => {
  expect(heldFrom(target, 2020)).toBe(year)
  expect([isHeldIn(target, 2020, year - 1), isHeldIn(target, 2020, year)]).toEqual([false, true])
})

test.each([
  ['held in the year looked at', held, 2030, true],
  ['not yet to be held in it', held, 2023, false],
  ['reached once', aTarget(), 2030, false],
] as const)('the official rules are asked of a target %s as such', (_, target, horizon, isHeld) => {
  const result = judge(target, { 2020: 45, 2021: 46, 2022: 47, 2023: 48 }, horizon, '2024-06-30')
  expect(result.kind !== 'slot' && result.forRules).toMatchObject({ ok: true, series: { isHeld } })
})
