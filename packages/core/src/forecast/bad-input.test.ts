import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forecastSeries, type ForecastInput } from './forecast.ts'
import { forecastTermSum } from './term-sum.ts'
import { whatIf } from './what-if.ts'

const odd = fc.oneof(
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, -0, 100, 1e-320, 1e300, -5),
  fc.double({ min: -10, max: 120, noNaN: true }),
)
const anyInput: fc.Arbitrary<ForecastInput> = fc.record(
  {
    t: fc.array(fc.oneof(fc.integer({ min: 1990, max: 2030 }), odd), { maxLength: 8 }),
    y: fc.array(odd, { maxLength: 8 }),
    scale: fc.constantFrom('pct', 'pos', 'signed'),
    h: fc.array(fc.oneof(fc.integer({ min: -2, max: 40 }), odd), { maxLength: 4 }),
    target: odd,
    targetRange: fc.tuple(odd, odd),
    direction: fc.constantFrom(1 as const, -1 as const),
    model: fc.constantFrom('default' as const, 'theta-shrink' as const),
    weights: fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), odd), { maxLength: 8 }),
    family: fc.constantFrom('unsd_5_5_1_women_parliament', 'unknown', 'constructor', '__proto__', null),
  },
  { requiredKeys: ['t', 'y', 'scale', 'h'] },
) as fc.Arbitrary<ForecastInput>

const isSound = (input: ForecastInput) => {
  const answer = forecastSeries(input)
  if (!answer.ok) {
    expect(answer.refusal.message.length).toBeGreaterThan(10)
    return
  }
  const { h: _, evidence: __, probability = [], probabilityRaw = [], ...bands } = answer.forecast
  for (const value of Object.values(bands).flat()) {
    expect(value).not.toBeNaN()
    if (input.scale === 'pct') expect(value >= 0 && value <= 100).toBe(true)
    if (input.scale === 'pos') expect(value).toBeGreaterThanOrEqual(0)
  }
  for (const p of [...probability, ...probabilityRaw]) expect(p >= 0 && p <= 1).toBe(true)
}

describe('whatever comes in', () => {
  test('a named reason or a sound answer', () => {
    fc.assert(fc.property(anyInput, isSound), { numRuns: 2000 })
  })

  test('the same where lengths agree and years increase', () => {
    const wellFormed = fc
      .record({ input: anyInput, points: fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), odd), { minLength: 1, maxLength: 8 }) })
      .map(({ input: { weights: _, ...input }, points }) => {
        let year = 1980
        return { ...input, t: points.map(([gap]) => (year += gap)), y: points.map(([, value]) => value), h: [1, 7] }
      })
    fc.assert(fc.property(wellFormed, isSound), { numRuns: 2000 })
  })

  test('a million points are refused at once', () => {
    const many = Array.from({ length: 1_000_000 }, (_, i) => i)
    const answer = forecastSeries({ t: many, y: many, scale: 'pos', h: [1] })
    expect(answer.ok ? null : answer.refusal.code).toBe('too-many-points')
  })

  test('all equal: the median stays, the interval keeps a width', () => {
    const answer = forecastSeries({ t: [2019, 2020, 2021, 2022], y: [30, 30, 30, 30], scale: 'pct', h: [5] })
    if (!answer.ok) throw new Error(answer.refusal.message)
    expect(answer.forecast.median[0]).toBeCloseTo(30, 6)
    expect(answer.forecast.hi95[0]! - answer.forecast.lo95[0]!).toBeGreaterThan(1)
  })

  test('counts may be zero, and the forecast is never below', () => {
    const answer = forecastSeries({ t: [2019, 2020, 2021, 2022, 2023], y: [4, 0, 3, 1, 0], scale: 'pos', h: [1, 5] })
    if (!answer.ok) throw new Error(answer.refusal.message)
    expect(Math.min(...answer.forecast.lo95)).toBeGreaterThanOrEqual(0)
    expect(answer.forecast.hi80[0]!).toBeGreaterThan(1)
  })
})

describe('the edges of a scale are certain', () => {
  const series = { t: [2019, 2020, 2021], y: [40, 45, 43], scale: 'pct' as const, h: [4] }
  const chance = (input: Partial<ForecastInput>) => {
    const answer = forecastSeries({ ...series, ...input })
    if (!answer.ok) throw new Error(answer.refusal.message)
    return answer.forecast.probability![0]!
  }
  test.each([
    ['at most 100%', { target: 100, direction: -1 }],
    ['at least 0%', { target: 0, direction: 1 }],
    ['0 to 100%', { targetRange: [0, 100] }],
    ['at least 0', { target: 0, direction: 1, scale: 'pos' }],
  ] as [string, Partial<ForecastInput>][])('%s', (_, input) => {
    expect(chance(input)).toBe(1)
    expect(chance({ ...input, by: true })).toBe(1)
    expect(chance({ ...input, family: 'unsd_5_5_1_women_parliament' })).toBe(1)
  })
})

test('a sum and a what-if refuse the same input by the same names', () => {
  const t = [2020, 2021]
  expect(forecastTermSum({ t, y: [3, Number.NaN], scale: 'pos', h: [1] })).toMatchObject({ ok: false, refusal: { code: 'not-a-number' } })
  expect(forecastTermSum({ t, y: [3, 4], scale: 'pos', h: [1], target: 9 })).toMatchObject({
    ok: false,
    refusal: { code: 'direction-missing' },
  })
  expect(forecastTermSum({ t, y: [3, 4], scale: 'pct', h: [1] })).toMatchObject({ ok: false, refusal: { code: 'scale-unknown' } })
  expect(whatIf({ t, y: [3, 4], scale: 'pct' }, { value: 5, year: 2020, direction: 1 }, null)).toMatchObject({
    ok: false,
    refusal: { code: 'horizon-not-ahead' },
  })
  expect(whatIf({ t: [], y: [], scale: 'pct' }, { value: 5, year: 2020, direction: 1 }, null)).toMatchObject({
    ok: false,
    refusal: { code: 'no-points' },
  })
})

test.each(['default', 'theta-shrink'] as const)('%s: a band of amounts beyond what a number holds is cut there', (model) => {
  const answer = forecastSeries({ t: [1, 2, 3, 4, 5], y: [1e99, 1e-99, 1e99, 1e-99, 1e99], scale: 'pos', h: [1000], model })
  expect(answer.ok && answer.forecast.hi95).toEqual([Number.MAX_VALUE])
})

test('amounts: the unit does not matter, however small', () => {
  const y = [0.0129, 0.0129, 0.0122, 0.0123, 0.0121]
  const inUnit = (unit: number) => forecastSeries({ t: [2000, 2004, 2005, 2010, 2011], y: y.map((v) => v * unit), scale: 'pos', h: [9] })
  const [plain, small] = [inUnit(1), inUnit(1e-6)]
  expect(plain.ok && small.ok && small.forecast.lo95[0]! / plain.forecast.lo95[0]!).toBeCloseTo(1e-6, 15)
})
