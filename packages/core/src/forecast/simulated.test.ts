import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawErrorPaths, pathCount } from './error-paths.ts'
import { forecastSeries, type ForecastInput } from './forecast.ts'
import { forecastTermSum } from './term-sum.ts'
import { whatIf } from './what-if.ts'

const chancesOf = (input: ForecastInput) => {
  const answer = forecastSeries(input)
  if (!answer.ok) throw new Error(answer.refusal.message)
  return answer.forecast.probability!
}
const share: ForecastInput = {
  t: [2016, 2017, 2018, 2019, 2020, 2021],
  y: [22, 24, 23, 26, 25, 27],
  scale: 'pct',
  h: [1, 3, 5, 9],
  target: 30,
  direction: 1,
}

describe('by a year', () => {
  test('never less likely than at the year, and never falling with the years', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 99, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.double({ min: 1, max: 99, noNaN: true }),
        fc.constantFrom(1 as const, -1 as const),
        fc.constantFrom('default' as const, 'theta-shrink' as const),
        fc.constantFrom(null, 'unsd_5_5_1_women_parliament'),
        (y, target, direction, model, family) => {
          const input: ForecastInput = { t: y.map((_, i) => 2000 + i), y, scale: 'pct', h: [1, 2, 6], target, direction, model, family }
          const at = chancesOf(input)
          const by = chancesOf({ ...input, by: true })
          for (let j = 0; j < 3; j++) {
            expect(by[j]!).toBeGreaterThanOrEqual(at[j]! - 1e-12)
            if (j > 0) expect(by[j]!).toBeGreaterThanOrEqual(by[j - 1]! - 1e-12)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
  test('in the first year, by is at', () => {
    expect(chancesOf({ ...share, h: [1], by: true })[0]).toBeCloseTo(chancesOf({ ...share, h: [1] })[0]!, 12)
  })
  test('the same seed gives the same answer, another seed nearly the same', () => {
    expect(chancesOf({ ...share, by: true, seed: 5 })).toEqual(chancesOf({ ...share, by: true, seed: 5 }))
    for (const [j, p] of chancesOf({ ...share, by: true, seed: 6 }).entries())
      expect(Math.abs(p - chancesOf({ ...share, by: true, seed: 5 })[j]!)).toBeLessThan(0.03)
  })
  test('a body elected every five years has fewer occasions than a yearly series', () => {
    const y = [22, 24, 23, 26, 25, 27]
    const yearly = { ...share, y, t: y.map((_, i) => 2016 + i), h: [5] }
    const gain = (input: ForecastInput) => chancesOf({ ...input, by: true })[0]! - chancesOf(input)[0]!
    expect(gain({ ...yearly, t: y.map((_, i) => 1996 + 5 * i) })).toBeLessThan(gain(yearly))
  })
  test('each year of the paths is standard normal', () => {
    const sums = [0, 0, 0]
    drawErrorPaths({ years: [1, 4, 9], carry: 0.6, drift: [0.1, 1.6, 8] }, 1, (path) => path.forEach((g, j) => (sums[j]! += g * g)))
    for (const sum of sums) expect(sum / pathCount).toBeCloseTo(1, 1)
  })
})

describe('a sum over a term', () => {
  const births: ForecastInput = { t: [2018, 2019, 2020, 2021, 2022], y: [10, 12, 11, 13, 12], scale: 'pos', h: [1, 2, 3] }
  const sumOf = (input: Parameters<typeof forecastTermSum>[0]) => {
    const answer = forecastTermSum(input)
    if (!answer.ok) throw new Error(answer.refusal.message)
    return answer.sum
  }
  test('one year to come is the forecast of that year, plus what is known', () => {
    const answer = forecastSeries({ ...births, h: [2] })
    if (!answer.ok) throw new Error(answer.refusal.message)
    const sum = sumOf({ ...births, h: [2], known: 40 })
    expect(Math.abs(sum.median - 40 - answer.forecast.median[0]!)).toBeLessThan(0.2)
    expect(Math.abs(sum.hi80 - 40 - answer.forecast.hi80[0]!)).toBeLessThan(0.6)
  })
  test('narrower than the sum of the yearly ends, wider than if years were independent', () => {
    const answer = forecastSeries(births)
    if (!answer.ok) throw new Error(answer.refusal.message)
    const { lo80, hi80 } = answer.forecast
    const widths = hi80.map((hi, j) => hi - lo80[j]!)
    const sum = sumOf(births)
    expect(sum.hi80 - sum.lo80).toBeLessThan(widths.reduce((a, b) => a + b, 0))
    expect(sum.hi80 - sum.lo80).toBeGreaterThan(Math.hypot(...widths))
  })
  test('a target that is reached by what is known is certain', () => {
    expect(sumOf({ ...births, known: 100, target: 100, direction: 1 }).probability).toBe(1)
    expect(sumOf({ ...births, known: 100, target: 99, direction: -1 }).probability).toBe(0)
  })
})

describe('what if', () => {
  const series = { t: share.t, y: share.y, scale: 'pct' as const }
  const target = { value: 30, year: 2026, direction: 1 as const }
  const ask = (...args: Parameters<typeof whatIf>) => {
    const answer = whatIf(...args)
    if (!answer.ok) throw new Error(answer.refusal.message)
    return answer
  }
  test('without a lever it is the forecast', () => {
    expect(ask(series, target, null).probability).toBe(chancesOf({ ...share, h: [5] })[0])
  })
  test('a faster pace is never less likely to get there, and never gets there later', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), (pace, more) => {
        const [slow, fast] = [ask(series, target, { pace }), ask(series, target, { pace: pace + more })]
        expect(fast.probability).toBeGreaterThanOrEqual(slow.probability - 1e-12)
        expect(fast.yearOfAttainment ?? 9999).toBeLessThanOrEqual(slow.yearOfAttainment ?? 9999)
      }),
    )
  })
  test('the median follows the pace', () => {
    expect(ask(series, target, { pace: 1 }).yearOfAttainment).toBe(2024)
    expect(ask(series, target, { pace: 0.5 }).yearOfAttainment).toBe(2027)
    expect(ask(series, target, { pace: -1 }).yearOfAttainment).toBeNull()
    expect(ask(series, target, { pace: 0.6 }).probability).toBeGreaterThan(ask(series, target, { pace: 0.3 }).probability)
  })
  test('a target that is met already was attained in the last year', () => {
    expect(ask(series, target, { targetValue: 27 }).yearOfAttainment).toBe(2021)
  })
  test('a later target year takes that year', () => {
    expect(ask(series, target, { targetYear: 2030 }).probability).toBe(chancesOf({ ...share, h: [9] })[0])
  })
})

describe('preliminary values', () => {
  const y = [20, 21, 20, 22, 21, 30]
  const medianOf = (weights?: number[]) => {
    const answer = forecastSeries({ t: share.t, y, scale: 'pct', h: [1], ...(weights ? { weights } : {}) })
    if (!answer.ok) throw new Error(answer.refusal.message)
    return answer.forecast
  }
  test('weight 1 changes nothing; less weight pulls less; weight 0 leaves the point out', () => {
    expect(medianOf([1, 1, 1, 1, 1, 1])).toEqual(medianOf())
    const [all, half, none] = [medianOf().median[0]!, medianOf([1, 1, 1, 1, 1, 0.5]).median[0]!, medianOf([1, 1, 1, 1, 1, 0]).median[0]!]
    expect(all).toBeGreaterThan(half)
    expect(half).toBeGreaterThan(none)
    const without = forecastSeries({ t: share.t.slice(0, 5), y: y.slice(0, 5), scale: 'pct', h: [2] })
    expect(without.ok && without.forecast.median[0]).toBe(none)
  })
  test('half weights make the steps less known, not larger: the band stays about as wide', () => {
    const widthOf = ({ hi80, lo80 }: { hi80: readonly number[]; lo80: readonly number[] }) => hi80[0]! - lo80[0]!
    const [all, half] = [widthOf(medianOf()), widthOf(medianOf(y.map(() => 0.5)))]
    expect(half / all).toBeGreaterThan(0.8)
    expect(half / all).toBeLessThan(1.25)
  })
  test('weights lower the evidence', () => {
    expect(medianOf([1, 1, 1, 1, 1, 0.5]).evidence).toBe('few')
  })
})
