import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policy } from '../policy.ts'
import { aMilestone, anIndicator, aSeries, aTarget, byTerm, yearly } from '../test-objects.ts'
import { assess, type AssessInput } from './assess.ts'
import { spreadPaces } from './what-if-steps.ts'
import { tabulateWhatIf } from './what-if-table.ts'

const indicator = anIndicator({ scale: 'positive', direction: 'lower' })
const base: AssessInput = {
  target: aTarget({ direction: 'lower', milestones: [aMilestone(2025, '<=', 111), aMilestone(2030, '<=', 109)] }),
  baseYear: 2020,
  place: 'VN',
  isNationalTargetElsewhere: false,
  indicator,
  horizon: 2030,
  asOf: '2026-11-20',
  series: aSeries(yearly({ 2018: 114.8, 2019: 111.5, 2020: 112.06, 2021: 112, 2022: 111.56, 2023: 111.8, 2024: 111.4 })),
}
const tabulate = (change: Partial<AssessInput> = {}) => {
  const input = { ...base, ...change }
  return tabulateWhatIf(assess(input, policy), input.indicator, policy)
}

describe('the table behind the slider', () => {
  const table = tabulate()!
  test('has a chance for every year and pace, rising with the wanted pace', () => {
    expect(table.years).toContain(2030)
    for (const chances of table.chances) {
      expect(chances).toHaveLength(table.paces.length)
      for (let i = 1; i < chances.length; i++) expect(chances[i]!).toBeGreaterThanOrEqual(chances[i - 1]!)
    }
  })
  test('runs from standing still to twice the pace needed', () => {
    expect(table.paces[0]).toBe(0)
    expect(table.paces.at(-1)!).toBeLessThanOrEqual(2 * table.paceNeeded! + 1e-9)
    expect(table.paces.length).toBeLessThanOrEqual(60)
  })
  test('at the pace needed the target is reached in its year, and standing still never', () => {
    const at = table.paces.indexOf(-0.4)
    expect(table.attainedIn[at]).toBe(2030)
    expect(table.attainedIn[0]).toBeNull()
  })
  test('without a lever it is the forecast of the assessment', () => {
    const assessment = assess(base, policy)
    expect(table.forecast.chances[table.years.indexOf(2030)]).toBeCloseTo(assessment.kind === 'assessed' ? assessment.probability! : NaN, 3)
  })
})

test('a body elected by term attains in the first year of a term', () => {
  const seats = { target: aTarget({ milestones: [aMilestone(2030, '>', 35)] }), indicator: anIndicator({ rhythm: 'term' }) }
  const series = aSeries(
    byTerm([
      [2002, 2007, 27.3],
      [2007, 2011, 25.8],
      [2011, 2016, 24.4],
      [2016, 2021, 26.7],
      [2021, 2026, 30.3],
    ]),
  )
  const table = tabulate({ ...seats, series })!
  expect(table.years.every((year) => year === 2030 || (year - 2021) % 5 === 0)).toBe(true)
  expect(table.attainedIn.some((year) => year !== null)).toBe(true)
  for (const year of table.attainedIn) if (year !== null) expect((year - 2021) % 5).toBe(0)
})

test.each([
  ['two values', { series: aSeries(yearly({ 2023: 112, 2024: 111 })) }],
  ['a sum over a term', { target: aTarget({ kind: 'term_cumulative', direction: 'lower' }) }],
  ['a target with two sides', { target: aTarget({ direction: 'band', milestones: [aMilestone(2030, '>=', 40)] }) }],
  ['a year that has passed', { horizon: 2025, series: aSeries(yearly({ 2022: 112, 2023: 112, 2024: 111, 2025: 110 })) }],
  ['no series', { indicator: null, series: null }],
  [
    'paces that the forecaster refuses: no chance is made up',
    { series: aSeries(yearly({ 2010: 1, 2011: 1, 2012: 1, 2023: 1, 2024: 1e100 })) },
  ],
] as [string, Partial<AssessInput>][])('there is none for %s', (_, change) => {
  expect(tabulate(change)).toBeNull()
})

test('paces are evenly spaced with zero among them, whatever the pace so far', () => {
  const pace = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }))
  fc.assert(
    fc.property(
      fc.constantFrom(1 as const, -1 as const),
      pace,
      fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
      (direction, soFar, needed) => {
        const { step, paces } = spreadPaces(direction, soFar, needed === null ? null : needed * direction, 100)
        expect(step).toBeGreaterThan(0)
        expect(paces).toContain(0)
        expect(paces.length).toBeGreaterThan(5)
        expect(paces.length).toBeLessThan(90)
      },
    ),
  )
})
