import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calibrate } from './calibrate.ts'
import { forecastSeries, type ForecastInput, type ForecastScale } from './forecast.ts'
import reference from './short-series-vectors.json' with { type: 'json' }
import { fitThetaShrink, predictAt } from './theta-shrink.ts'

const near = (actual: readonly number[], expected: readonly number[]) => {
  expect(actual).toHaveLength(expected.length)
  for (const [i, value] of expected.entries()) expect(Math.abs(actual[i]! - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)))
}

function forecastOf(input: ForecastInput) {
  const answer = forecastSeries(input)
  if (!answer.ok) throw new Error(answer.refusal.message)
  return answer.forecast
}

describe('reproduces the reference to 1e-6', () => {
  test.each(reference.vectors.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const { expected, t, y, h, target } = vector
    const scale = vector.scale as ForecastScale
    const fit = fitThetaShrink(t, y, scale)
    near([fit.level, fit.slope, fit.alpha, fit.freedom], [expected.level_z, expected.slope_z, expected.alpha, expected.nu])
    near(
      h.map((ahead) => predictAt(fit, ahead).spread),
      expected.scale_z,
    )
    const forecast = forecastOf({ t, y, scale, h, target, direction: vector.direction as 1 | -1, model: 'theta-shrink' })
    for (const band of ['median', 'lo80', 'hi80', 'lo95', 'hi95'] as const) near(forecast[band], expected[band])
    near(forecast.probabilityRaw!, expected.p_raw)
    near(forecast.probability!, expected.p_calibrated)
  })
})

const series = (scale: ForecastScale) =>
  fc
    .record({
      steps: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 0, maxLength: 59 }),
      values: fc.array(scale === 'pct' ? fc.double({ min: 0, max: 100, noNaN: true }) : fc.double({ min: 0.001, max: 1e6, noNaN: true }), {
        minLength: 60,
        maxLength: 60,
      }),
    })
    .map(({ steps, values }) => {
      let year = 1960
      const t = [year, ...steps.map((step) => (year += step))]
      return { t, y: values.slice(0, t.length) }
    })

describe('laws', () => {
  test('a share never leaves 0–100, nothing is NaN, and each interval lies inside the wider one', () => {
    fc.assert(
      fc.property(series('pct'), fc.integer({ min: 1, max: 30 }), ({ t, y }, ahead) => {
        const f = forecastOf({ t, y, scale: 'pct', h: [ahead] })
        const ladder = [0, f.lo95[0]!, f.lo80[0]!, f.lo50[0]!, f.median[0]!, f.hi50[0]!, f.hi80[0]!, f.hi95[0]!, 100]
        for (let i = 1; i < ladder.length; i++) expect(ladder[i]!).toBeGreaterThanOrEqual(ladder[i - 1]!)
      }),
    )
  })

  test('the chance of at least the target and the chance of at most it add up to one, before calibration', () => {
    fc.assert(
      fc.property(series('pos'), fc.double({ min: 0.01, max: 1e6, noNaN: true }), ({ t, y }, target) => {
        const up = forecastOf({ t, y, scale: 'pos', h: [5], target, direction: 1 }).probabilityRaw![0]!
        const down = forecastOf({ t, y, scale: 'pos', h: [5], target, direction: -1 }).probabilityRaw![0]!
        expect(up + down).toBeCloseTo(1, 10)
      }),
    )
  })

  test('shifting all years changes nothing', () => {
    fc.assert(
      fc.property(series('pct'), fc.integer({ min: -500, max: 500 }), ({ t, y }, shift) => {
        const at = (years: number[]) => forecastOf({ t: years, y, scale: 'pct', h: [1, 7] })
        near(at(t.map((year) => year + shift)).hi80, at(t).hi80)
      }),
    )
  })

  test('a harder target is never likelier', () => {
    fc.assert(
      fc.property(series('pct'), fc.double({ min: 0, max: 99, noNaN: true }), ({ t, y }, target) => {
        const chance = (goal: number) => forecastOf({ t, y, scale: 'pct', h: [6], target: goal, direction: 1 }).probability![0]!
        expect(chance(target + 1)).toBeLessThanOrEqual(chance(target) + 1e-12)
      }),
    )
  })

  test('multiplying a positive series multiplies its forecast', () => {
    const t = [2015, 2016, 2018, 2020, 2021]
    const y = [112.8, 112.2, 114.8, 112.1, 112]
    const once = forecastOf({ t, y, scale: 'pos', h: [3] })
    const tenfold = forecastOf({ t, y: y.map((v) => v * 10), scale: 'pos', h: [3] })
    near(
      tenfold.hi95,
      once.hi95.map((v) => v * 10),
    )
  })

  test('a wider range is never less likely', () => {
    const chance = (targetRange: [number, number]) =>
      forecastOf({ t: [2019, 2020, 2021], y: [40, 45, 43], scale: 'pct', h: [4], targetRange }).probability![0]!
    expect(chance([35, 50])).toBeLessThan(chance([30, 55]))
    expect(chance([30, 55])).toBeLessThan(chance([0, 100]))
  })
})

describe('evidence', () => {
  test.each([
    [1, 'none'],
    [2, 'none'],
    [3, 'few'],
    [5, 'few'],
    [6, 'enough'],
    [20, 'enough'],
  ] as const)('%i points: %s', (n, evidence) => {
    const t = Array.from({ length: n }, (_, i) => 2000 + i)
    expect(forecastOf({ t, y: t.map(() => 30), scale: 'pct', h: [1] }).evidence).toBe(evidence)
  })
})

describe('refuses, by name', () => {
  const good: ForecastInput = { t: [2019, 2020], y: [30, 31], scale: 'pct', h: [1] }
  test.each([
    ['no-points', { ...good, t: [], y: [] }],
    ['lengths-differ', { ...good, y: [30] }],
    ['not-a-number', { ...good, y: [30, Number.NaN] }],
    ['years-not-increasing', { ...good, t: [2020, 2019] }],
    ['years-not-increasing', { ...good, t: [2020, 2020] }],
    ['value-outside-scale', { ...good, y: [30, 130] }],
    ['value-outside-scale', { ...good, scale: 'pos', y: [-1, 1] }],
    ['value-outside-scale', { ...good, scale: 'pos', y: [0, 1], model: 'theta-shrink' }],
    ['scale-unknown', { ...good, scale: 'percent' as ForecastScale }],
    ['horizon-missing', { ...good, h: [] }],
    ['horizon-not-ahead', { ...good, h: [0] }],
    ['target-outside-scale', { ...good, target: 140, direction: 1 }],
    ['target-twice', { ...good, target: 40, targetRange: [35, 40], direction: 1 }],
    ['direction-missing', { ...good, target: 40 }],
    ['range-reversed', { ...good, targetRange: [60, 40] }],
  ] as [string, ForecastInput][])('%s', (code, input) => {
    const answer = forecastSeries(input)
    expect(answer.ok ? null : answer.refusal.code).toBe(code)
  })
})

describe('calibration', () => {
  test('a family of its own differs from the pool, an unknown one takes the pool', () => {
    expect(calibrate(0.34, 'unsd_5_5_1_women_parliament')).toBeLessThan(calibrate(0.34, null))
    expect(calibrate(0.34, 'no such family')).toBe(calibrate(0.34, null))
  })
  test('it keeps the order of chances', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (p, q) => {
        fc.pre(p < q)
        expect(calibrate(p, null)).toBeLessThanOrEqual(calibrate(q, null))
      }),
    )
  })
})
