import { describe, expect, test } from 'vitest'
import { policy } from '../policy.ts'
import { aMilestone, anIndicator, aSeries, aTarget, byTerm, yearly } from '../test-objects.ts'
import { assess, type AssessInput } from './assess.ts'

const classesOf = (change: Partial<AssessInput>) => {
  const assessment = assess(
    {
      target: aTarget({ milestones: [aMilestone(2025, '>=', 30), aMilestone(2030, '>=', 35)] }),
      baseYear: 2020,
      place: 'VN',
      isNationalTargetElsewhere: false,
      indicator: anIndicator(),
      series: null,
      horizon: 2030,
      asOf: '2026-11-21',
      ...change,
    },
    policy,
  )
  return assessment.kind === 'slot' ? null : assessment.classes
}

describe('met ahead of time', () => {
  const reached31 = aSeries(yearly({ 2022: 29, 2023: 29, 2024: 30, 2025: 31 }))
  const reached36 = aSeries(yearly({ 2022: 33, 2023: 36, 2024: 36, 2025: 36 }))
  test.each([2025, 2026, 2030])('is not what meets a milestone on the way (looked at for %i)', (horizon) => {
    expect(classesOf({ series: reached31, horizon })).not.toContain('met-ahead-of-time')
  })
  test.each([2025, 2026, 2030])('is what meets the end of the term, whatever year one looks at (%i)', (horizon) => {
    expect(classesOf({ series: reached36, horizon })).toContain('met-ahead-of-time')
  })
  test('is not what meets it in its last year', () => {
    const target = aTarget({ milestones: [aMilestone(2025, '>=', 30)] })
    for (const horizon of [2025, 2026]) expect(classesOf({ target, series: reached31, horizon })).not.toContain('met-ahead-of-time')
  })
  test('is a body that meets it in the year of its election', () => {
    const target = aTarget({ milestones: [aMilestone(2026, '>=', 30)] })
    const terms = byTerm([
      [2016, 2021, 27],
      [2021, 2026, 31],
    ])
    expect(classesOf({ target, indicator: anIndicator({ rhythm: 'term' }), series: aSeries(terms), horizon: 2026 })).toContain(
      'met-ahead-of-time',
    )
  })
})

test('high and lasting asks for the chance of holding to the end of the term, not to the year looked at', () => {
  const series = aSeries(yearly({ 2016: 34.9, 2017: 35.1, 2018: 34.9, 2019: 35.1, 2020: 34.9, 2021: 35, 2022: 35, 2023: 35 }))
  const classes = [2026, 2030].map((horizon) => classesOf({ series, horizon }))
  expect(classes[0]).not.toContain('high-and-lasting')
  expect(classes[0]).toEqual(classes[1])
})
