import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policy } from '../policy.ts'
import { aMilestone, anIndicator, aSeries, aTarget, yearly } from '../test-objects.ts'
import { verdictRules } from '../verdict/rule-source.ts'
import { assess, type AssessInput } from './assess.ts'
import { judgeRules } from './judge-rules.ts'
import { listVerdicts } from './list-verdicts.ts'

const sexRatio = aTarget({
  direction: 'lower',
  kind: 'ratio_ceiling',
  milestones: [aMilestone(2025, '<=', 111), aMilestone(2030, '<=', 109)],
})
const values = {
  1998: 105,
  2000: 107.3,
  2003: 104,
  2005: 105.6,
  2007: 111.6,
  2009: 110.5,
  2013: 113.8,
  2018: 114.8,
  2019: 111.5,
  2020: 112.06,
  2021: 112,
  2022: 111.56,
  2023: 111.8,
  2024: 111.4,
}
const judge = (change: Partial<AssessInput> = {}) => {
  const assessment = assess(
    {
      target: sexRatio,
      baseYear: 2020,
      place: 'VN',
      isNationalTargetElsewhere: false,
      indicator: anIndicator({ scale: 'positive', direction: 'lower' }),
      series: aSeries(yearly(values)),
      horizon: 2030,
      asOf: '2026-11-20',
      ...change,
    },
    policy,
  )
  if (assessment.kind === 'slot') throw new Error('no slot here')
  return assessment
}

describe('the question put to the rules', () => {
  const { forRules } = judge()
  if (!forRules.ok) throw new Error(forRules.code)
  test('is baseline, goal at the horizon, and the values from 2000 on', () => {
    expect(forRules.series).toMatchObject({ base: { value: 112.06, year: 2020 }, target: { value: 109, year: 2030 }, direction: -1 })
    expect([forRules.series.t[0], forRules.series.y.at(-1)]).toEqual([2000, 111.4])
  })
  test('leaves out what lies before a break, and says when the baseline does', () => {
    const broken = judge({
      series: aSeries(yearly(values), { breaks: [{ year: 2022, why: 'định nghĩa mới', whyEn: 'new definition' }] }),
    }).forRules
    expect(broken).toMatchObject({ ok: true, acrossBreak: 2022, series: { t: [2022, 2023, 2024] } })
  })
  test.each([
    ['no-data', { series: aSeries([]) }],
    ['no-goal', { horizon: 2024, baseYear: 2030 }],
    ['goal-two-sided', { target: aTarget({ direction: 'band', milestones: [aMilestone(2030, '>=', 40)] }) }],
    ['goal-not-a-number', { target: aTarget({ milestones: [aMilestone(2030, '=', true)] }), indicator: anIndicator({ scale: 'yesNo' }) }],
    ['goal-over-term', { target: aTarget({ kind: 'term_cumulative' }) }],
  ] as [string, Partial<AssessInput>][])('is refused with %s', (code, change) => {
    expect(judge(change).forRules).toEqual({ ok: false, code })
  })
})

describe('every rule on the sex ratio at birth', () => {
  const { forRules, classes } = judge()
  if (!forRules.ok) throw new Error(forRules.code)
  const { rows, disagreement } = judgeRules(forRules.series)
  test('stands in the list once, with its verdict worked out', () => {
    expect(rows.map(({ rule }) => rule)).toEqual([...verdictRules])
    for (const row of rows) expect(row).toMatchObject({ judged: true, worked: { rule: row.rule, outcome: { status: expect.any(String) } } })
  })
  test('the row of the overview says the same', () => {
    const list = listVerdicts(forRules, classes)
    for (const row of rows) expect(String(list?.[row.rule])).toBe(row.judged ? row.status : 'undefined')
    const hard = ['unlikely', 'movingAway'].includes(judge().status)
    expect(list?.thaiBinh).toEqual([hard ? 'hard-to-complete' : 'in-progress'])
  })
  test('those that say otherwise than most are named, and the worst is kept', () => {
    expect(disagreement).toMatchObject({ agrees: false, speaking: 5, worst: 'away' })
    expect(disagreement.differing).toEqual(rows.filter(({ stance }) => stance === 'away').map(({ rule }) => rule))
  })
})

test('a target that is met before its term ends is called so, and is not hard to complete', () => {
  const met = judge({
    target: aTarget(),
    indicator: anIndicator(),
    series: aSeries(yearly({ 2019: 36, 2020: 37, 2021: 38, 2022: 39, 2023: 40, 2024: 41 })),
  })
  expect(met.status).toBe('met')
  expect(met.classes).toContain('met-ahead-of-time')
  expect(met.classes).not.toContain('hard-to-complete')
})

test('whatever the values, a verdict has finite figures and a refusal has a reason', () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true })
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), value, fc.boolean(), (y, goal, lower) => {
      const series = {
        t: y.map((_, i) => 2005 + i),
        y,
        direction: lower ? (-1 as const) : (1 as const),
        target: { value: goal, year: 2030 },
        base: { value: y[0]!, year: 2005 },
      }
      const { rows, disagreement } = judgeRules(series)
      for (const row of rows) {
        if (row.judged) expect(Object.values(row.facts).every(Number.isFinite)).toBe(true)
        else expect(row.refusal.message).not.toBe('')
      }
      expect(disagreement.differing.length).toBeLessThan(Math.max(1, disagreement.speaking))
    }),
    { numRuns: 200 },
  )
})
