import { describe, expect, test } from 'vitest'
import type { Assessment } from '../assessment.ts'
import { policy } from '../policy.ts'
import { aMilestone, anIndicator, anObservation, aSeries, aTarget, byTerm, yearly } from '../test-objects.ts'
import { yearPeriod } from '../period.ts'
import { assess, type AssessInput } from './assess.ts'

// The value that is judged is that of the horizon, and until it is known the latest: status, marks and attainment
// speak of the same one, whatever day one looks from.

const judge = (change: Partial<AssessInput>): Exclude<Assessment, { kind: 'slot' }> => {
  const assessment = assess(
    {
      target: aTarget(),
      baseYear: 2010,
      place: 'VN',
      isNationalTargetElsewhere: false,
      indicator: anIndicator(),
      series: null,
      horizon: 2020,
      asOf: '2026-11-21',
      ...change,
    },
    policy,
  )
  if (assessment.kind === 'slot') throw new Error('expected a target')
  return assessment
}

describe('a year that has passed', () => {
  const ceiling = aTarget({ direction: 'lower', kind: 'ratio_ceiling', milestones: [aMilestone(2020, '<=', 113)] })
  const values = (of2020: object, of2024: object) => [
    ...yearly({ 2010: 115, 2015: 114 }),
    anObservation(112, { period: yearPeriod(2020), ...of2020 }),
    anObservation(111, { period: yearPeriod(2024), ...of2024 }),
  ]
  const loose = { status: 'preliminary', verification: 'unverified' } as const
  const indicator = anIndicator({ scale: 'positive', direction: 'lower' })

  test.each([
    ['is not marked by a later value', {}, loose, []],
    ['is marked by its own', loose, {}, ['preliminary', 'unverified-data']],
  ] as const)('%s', (_, of2020, of2024, marks) => {
    const result = judge({ target: ceiling, indicator, series: aSeries(values(of2020, of2024)) })
    expect(result).toMatchObject({ status: 'met', decidedBy: { value: 112 } })
    expect(result.marks.filter((mark) => mark !== 'few-data')).toEqual(marks)
  })
  test('attainment is that of its own value', () => {
    expect(judge({ target: ceiling, indicator, series: aSeries(values({}, {})) }).attainment.fromBaseline).toBeCloseTo(1.5, 12)
  })
  test('without a value of its own, the last known is the one that is marked as old', () => {
    const result = judge({ target: ceiling, indicator, series: aSeries(yearly({ 2010: 115, 2015: 114 })) })
    expect(result).toMatchObject({ reason: 'no-value-for-horizon', marks: ['old-data'] })
  })
})

describe('a term that the target names', () => {
  const target = aTarget({ kind: 'term_share', milestones: [aMilestone(2020, '>=', 15, 'nhiệm kỳ 2016-2020')] })
  const indicator = anIndicator({ rhythm: 'term' })
  const congresses = byTerm([
    [2005, 2010, 10],
    [2010, 2015, 11],
    [2015, 2020, 13.3],
    [2020, 2025, 16],
  ])
  const look = (asOf: string, points = congresses) => judge({ target, indicator, series: aSeries(points), asOf })

  test('is the same before and after its last year has passed', () => {
    expect(look('2020-06-30')).toMatchObject({ status: 'unlikely', probability: 0 })
    expect(look('2021-06-30')).toMatchObject({ status: 'missed', decidedBy: { value: 13.3 } })
  })
  test('is forecast to its own first year, not to that of the next', () => {
    const before = look('2014-06-30')
    expect(before.forecast?.h).toEqual([1, 2, 3, 4, 5])
  })
  test('is not spoken for by the next congress where its own value is missing', () => {
    for (const asOf of ['2020-06-30', '2021-06-30'])
      expect(
        look(
          asOf,
          congresses.filter(({ value }) => value !== 13.3),
        ),
      ).toMatchObject({ reason: 'no-value-for-horizon' })
  })
})

test('a congress of 2015 does not speak for 2020, when the next is not known', () => {
  const known = byTerm([
    [2010, 2015, 11],
    [2015, 2020, 13.3],
  ])
  const target = aTarget({ milestones: [aMilestone(2020, '>=', 25)] })
  expect(judge({ target, indicator: anIndicator({ rhythm: 'term' }), series: aSeries(known) })).toMatchObject({
    status: 'notAssessable',
    reason: 'no-value-for-horizon',
  })
})

test('how much evidence there is follows the policy in force', () => {
  const input: AssessInput = {
    target: aTarget(),
    baseYear: 2020,
    place: 'VN',
    isNationalTargetElsewhere: false,
    indicator: anIndicator(),
    series: aSeries(yearly({ 2021: 20, 2022: 21, 2023: 22, 2024: 23 })),
    horizon: 2030,
    asOf: '2026-11-21',
  }
  const evidence = (change: Partial<typeof policy>) => {
    const result = assess(input, { ...policy, ...change })
    return result.kind === 'slot' ? null : [result.evidence, result.status]
  }
  expect(evidence({})).toEqual(['few', 'unlikely'])
  expect(evidence({ enoughEvidenceFrom: 4 })).toEqual(['enough', 'unlikely'])
  expect(evidence({ noEvidenceUpTo: 4 })).toEqual(['none', 'notAssessable'])
})
