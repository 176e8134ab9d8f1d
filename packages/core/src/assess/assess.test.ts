import { describe, expect, test } from 'vitest'
import { policy } from '../policy.ts'
import { aMilestone, anIndicator, aSeries, aTarget, byTerm, yearly } from '../test-objects.ts'
import { assess, type AssessInput } from './assess.ts'

const sexRatio = aTarget({
  code: 'NQ28-4.1',
  objectiveNo: 4,
  targetNo: 1,
  part: null,
  direction: 'lower',
  kind: 'ratio_ceiling',
  milestones: [aMilestone(2025, '<=', 111), aMilestone(2030, '<=', 109)],
})
const sexRatioValues = yearly({
  2009: 110.5,
  2010: 111.2,
  2011: 111.9,
  2012: 112.3,
  2013: 113.8,
  2014: 112.2,
  2015: 112.8,
  2016: 112.2,
  2017: 112.1,
  2018: 114.8,
  2019: 111.5,
  2020: 112.06,
  2021: 112,
  2022: 111.56,
  2023: 111.8,
  2024: 111.4,
})

const judge = (change: Partial<AssessInput> = {}) =>
  assess(
    {
      target: sexRatio,
      baseYear: 2020,
      place: 'VN',
      isNationalTargetElsewhere: false,
      indicator: anIndicator({ scale: 'positive', direction: 'lower' }),
      series: aSeries(sexRatioValues),
      horizon: 2030,
      asOf: '2026-11-21',
      ...change,
    },
    policy,
  )
const share = (values: Record<number, number>, change: Partial<AssessInput> = {}) =>
  judge({ target: aTarget(), indicator: anIndicator(), series: aSeries(yearly(values)), ...change })

describe('the sex ratio at birth, judged for 2030', () => {
  const result = judge()
  if (result.kind !== 'assessed') throw new Error('expected a status')
  test('is unlikely to reach 109', () => {
    expect(result.status).toBe('unlikely')
    expect(result.probability).toBeLessThan(0.2)
    expect(result.evidence).toBe('enough')
  })
  test('counts its points, from the window of fifteen years before the last', () => {
    expect([result.n, result.firstYear, result.lastYear]).toEqual([16, 2009, 2024])
  })
  test('needs 0.4 a year and fell by the least-squares slope of 2019–2024', () => {
    expect(result.pace.needed).toBeCloseTo((109 - 111.4) / 6, 12)
    // By hand: years centred on 2021.5, Σdt·y / Σdt² with Σdt² = 17.5.
    const slope = (-2.5 * 111.5 - 1.5 * 112.06 - 0.5 * 112 + 0.5 * 111.56 + 1.5 * 111.8 + 2.5 * 111.4) / 17.5
    expect(result.pace.soFar).toBeCloseTo(slope, 10)
  })
  test('starts from the value of 2020', () => {
    expect(result.baseline).toMatchObject({ value: 112.06, year: 2020, from: 'base-year' })
  })
  test('is judged for 2026 on the line between 111 and 109', () => {
    const in2026 = judge({ horizon: 2026 })
    expect(in2026.kind !== 'slot' && in2026.goal).toMatchObject({ comparator: '<=', value: 110.6, fromPath: true })
    expect(in2026.kind !== 'slot' && in2026.marks).toContain('from-path')
  })
  test('has no value for 2025, so 2025 cannot be judged', () => {
    expect(judge({ horizon: 2025 })).toMatchObject({ status: 'notAssessable', reason: 'no-value-for-horizon' })
  })
})

describe('what cannot be judged says why', () => {
  test.each([
    ['no-series', { indicator: null, series: null }],
    ['no-data', { series: null }],
    ['no-data', { series: aSeries([]) }],
    ['too-few-points', { series: aSeries(yearly({ 2023: 112, 2024: 111 })) }],
    ['no-value-for-horizon', { horizon: 2025, series: aSeries(yearly({ 2023: 105 })) }],
    ['no-goal-for-year', { horizon: 2024, series: aSeries(yearly({ 2017: 110 })) }],
  ] as const)('%s', (reason, change) => {
    expect(judge(change)).toMatchObject({ status: 'notAssessable', reason })
  })
  test('yes or no is not forecast', () => {
    const result = judge({
      target: aTarget({ kind: 'qualitative', milestones: [aMilestone(2025, '=', true)] }),
      indicator: anIndicator({ scale: 'yesNo' }),
      series: aSeries(yearly({ 2022: 0, 2023: 0, 2024: 0 })),
    })
    expect(result).toMatchObject({ status: 'notAssessable', reason: 'not-forecastable' })
  })
})

describe('a value that meets the target', () => {
  test('is met, also with two points', () => {
    expect(share({ 2023: 34, 2024: 36 })).toMatchObject({ status: 'met', probability: null })
  })
  test('says "keep" where it is not likely enough to hold', () => {
    const result = share({ 2019: 46, 2020: 44, 2021: 42, 2022: 40, 2023: 38, 2024: 35.5 })
    expect(result).toMatchObject({ status: 'met' })
    expect(result.kind === 'assessed' && result.marks).toContain('keep')
  })
  test('needs no pace', () => {
    const result = share({ 2023: 34, 2024: 36 })
    expect(result.kind !== 'slot' && result.pace.needed).toBe(0)
  })
})

describe('a year that has passed', () => {
  test('is missed by its own value, whatever came later', () => {
    expect(share({ 2023: 27, 2024: 28, 2025: 29, 2026: 36 }, { horizon: 2025 })).toMatchObject({
      status: 'missed',
      decidedBy: { value: 29 },
      probability: null,
    })
  })
  test('is judged, for a body by term, by the term that the target names', () => {
    const target = aTarget({ strategy: 'QD-2351-2010', milestones: [aMilestone(2020, '>', 35, 'nhiệm kỳ 2016-2020')] })
    const series = aSeries(
      byTerm([
        [2011, 2016, 24.4],
        [2016, 2021, 26.72],
        [2021, 2026, 30.26],
      ]),
    )
    expect(judge({ target, baseYear: 2010, indicator: anIndicator({ rhythm: 'term' }), series, horizon: 2020 })).toMatchObject({
      status: 'missed',
      decidedBy: { value: 26.72 },
    })
  })
})

describe('the horizon is under way and its own value is known', () => {
  const assembly = {
    indicator: anIndicator({ rhythm: 'term' }),
    target: aTarget({ milestones: [aMilestone(2026, '>=', 35)] }),
    horizon: 2026,
    asOf: '2026-11-21',
  }
  test('a term in office that is below the target leaves nothing to chance', () => {
    const terms = byTerm([
      [2011, 2016, 24.4],
      [2016, 2021, 26.72],
      [2021, 2026, 30.26],
      [2026, 2031, 30],
    ])
    expect(judge({ ...assembly, series: aSeries(terms) })).toMatchObject({ kind: 'assessed', status: 'unlikely', probability: 0 })
  })
  test('a figure of the year itself does the same', () => {
    expect(
      share(
        { 2022: 30, 2023: 31, 2024: 32, 2025: 33, 2026: 33 },
        { target: aTarget({ milestones: [aMilestone(2026, '>=', 35)] }), horizon: 2026 },
      ),
    ).toMatchObject({
      kind: 'assessed',
      status: 'unlikely',
      probability: 0,
    })
  })
})

describe('what points the wrong way', () => {
  test('and is worse than the baseline is moving away', () => {
    expect(share({ 2019: 30, 2020: 29.4, 2021: 29, 2022: 28, 2023: 27, 2024: 26 })).toMatchObject({ status: 'movingAway' })
  })
  test('also where it has fallen to the very number that is to be exceeded', () => {
    const target = aTarget({ milestones: [aMilestone(2030, '>', 35)] })
    expect(share({ 2019: 41, 2020: 40, 2021: 39, 2022: 37.5, 2023: 36, 2024: 35 }, { target })).toMatchObject({
      status: 'movingAway',
      pace: { needed: 0 },
    })
  })
  test('but is still better than the baseline is unlikely', () => {
    expect(share({ 2020: 10, 2021: 18, 2022: 17.5, 2023: 17, 2024: 16.5 })).toMatchObject({ status: 'unlikely' })
  })
})

test('"more than 35" is not met by standing still at 35, "at least 35" is', () => {
  const values = yearly({ 2017: 34, 2018: 35, 2019: 35, 2020: 35, 2021: 35, 2022: 35, 2023: 35, 2024: 35 })
  const [atLeast, more] = (['>=', '>'] as const).map((comparator) => {
    const target = aTarget({ milestones: [aMilestone(2030, comparator, 35)] })
    return judge({ target, indicator: anIndicator(), series: aSeries(values) })
  })
  expect(atLeast).toMatchObject({ status: 'met' })
  expect(more).toMatchObject({ kind: 'assessed' })
  if (atLeast?.kind !== 'assessed' || more?.kind !== 'assessed') return
  expect(more.status).not.toBe('met')
  expect(more.probability).toBeLessThan(0.5)
  expect(more.probability).toBeLessThan(atLeast.probability! - 0.2)
})

describe('a value that is to be held', () => {
  const held = aTarget({ kind: 'maintain_from', milestones: [aMilestone(2025, '>=', 100), aMilestone(2030, 'maintain', 100)] })
  test('names the year of its lapse, and a lapse is never made good', () => {
    const result = share({ 2023: 90, 2024: 95, 2025: 100, 2026: 98, 2027: 100 }, { target: held, asOf: '2028-06-30' })
    expect(result).toMatchObject({ status: 'unlikely', probability: 0 })
    expect(share({ 2025: 100, 2026: 98, 2027: 100 }, { target: held, asOf: '2031-01-05' })).toMatchObject({
      milestones: [{ outcome: 'met' }, { outcome: 'missed', lapsedIn: 2026 }],
    })
  })
  test('does not lapse before it is to be held', () => {
    expect(share({ 2023: 90, 2024: 95, 2025: 100, 2026: 100 }, { target: held })).toMatchObject({ status: 'met' })
  })
})

describe('a count over a whole term (350 by 2027)', () => {
  const cooperatives = aTarget({ kind: 'term_cumulative', unitVi: 'HTX', milestones: [aMilestone(2027, '>=', 350)] })
  const count = (values: Record<number, number>, change: Partial<AssessInput> = {}) =>
    judge({
      target: cooperatives,
      baseYear: 2021,
      indicator: anIndicator({ scale: 'count' }),
      series: aSeries(yearly(values)),
      horizon: 2027,
      ...change,
    })
  test('is met by the sum, not by a single year', () => {
    expect(count({ 2022: 100, 2023: 120, 2024: 131 })).toMatchObject({ status: 'met', latest: { value: 351 } })
    expect(count({ 2022: 10, 2023: 10, 2024: 349 })).toMatchObject({ status: 'met', latest: { value: 369 } })
  })
  test('counts from the first year of the term', () => {
    expect(count({ 2020: 400, 2022: 60, 2023: 60, 2024: 60 })).toMatchObject({ latest: { value: 180 } })
  })
  test('is likely at the pace that reaches it, unlikely at a tenth of it', () => {
    expect(count({ 2022: 65, 2023: 66, 2024: 64, 2025: 66 })).toMatchObject({ status: 'onTrack' })
    expect(count({ 2022: 6, 2023: 7, 2024: 6, 2025: 7 })).toMatchObject({ status: 'unlikely' })
  })
  test('years before the term are never counted, also where nothing of the term is reported yet', () => {
    const chance = (perYear: number) => {
      const result = count({ 2015: perYear, 2016: perYear + 1, 2017: perYear - 1, 2018: perYear, 2019: perYear })
      return result.kind === 'assessed' ? result.probability : null
    }
    // 65 × 6 = 390.
    expect(chance(65)).toBeGreaterThan(0.6)
    // 45 × 6 = 270 in the term of 2022–2027; with 2020 and 2021 it would have been 360.
    expect(chance(45)).toBeLessThan(0.4)
  })
  test('half-way through the term, half of it is due', () => {
    const result = count({ 2022: 60, 2023: 60, 2024: 60 }, { horizon: 2024 })
    expect(result).toMatchObject({ status: 'met', goal: { value: 175, fromPath: true } })
  })
})

test('a break starts the series anew', () => {
  const result = judge({ series: aSeries(sexRatioValues, { breaks: [{ year: 2021, why: 'định nghĩa mới', whyEn: 'new definition' }] }) })
  expect(result.kind !== 'slot' && [result.n, result.firstYear]).toEqual([4, 2021])
  expect(result.kind !== 'slot' && result.marks).toContain('few-data')
})

test('nothing that began after the as-of date is used', () => {
  expect(judge({ asOf: '2020-06-30' })).toMatchObject({ latest: { value: 112.06 }, lastYear: 2020 })
})

test('the version of the policy and every mark travel with the status', () => {
  const result = judge({
    indicator: anIndicator({ scale: 'positive', modelled: true }),
    series: aSeries(yearly({ 2013: 112, 2014: 112, 2015: 113 }, { verification: 'unverified' })),
    isNationalTargetElsewhere: true,
  })
  expect(result).toMatchObject({
    policyVersion: policy.version,
    marks: ['few-data', 'modelled', 'unverified-data', 'old-data', 'national-target'],
  })
})
