import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askOf } from './ask.ts'
import { boundChance, mostOfChange } from './calibrate-change.ts'
import { forecastSeries, type ForecastInput } from './forecast.ts'

const rising = { t: [2014, 2015, 2016, 2017, 2018, 2019, 2020], y: [40, 43, 46, 49, 52, 55, 58], scale: 'pct' as const, h: [5] }
const chanceOf = (input: ForecastInput) => {
  const answer = forecastSeries(input)
  if (!answer.ok) throw new Error(answer.refusal.message)
  return answer.forecast.probability![0]!
}
const share = fc.double({ min: 0, max: 100, noNaN: true })
const chance = fc.double({ min: 0, max: 1, noNaN: true })

describe('the chance of a change still to be made', () => {
  test('is at most what such changes came true, however steady the series', () => {
    const answer = forecastSeries({ ...rising, target: 62.2, direction: 1 })
    if (!answer.ok) throw new Error(answer.refusal.message)
    expect(answer.forecast.probabilityRaw![0]).toBeGreaterThan(0.8)
    expect(answer.forecast.probability![0]).toBe(mostOfChange)
  })

  test('of a change half as large as any that was tested lies half-way to certainty', () => {
    expect(boundChance(1, askOf({ ...rising, target: 60.1, direction: 1 }), rising)).toBeCloseTo((1 + mostOfChange) / 2, 12)
  })

  test.each([
    ['keeping what is there', { ...rising, target: 58, direction: 1 }],
    ['keeping less than what is there', { ...rising, target: 50, direction: 1 }],
    ['not passing a level far ahead', { ...rising, target: 95, direction: -1 }],
  ] as [string, ForecastInput][])('is not what bounds %s', (_, input) => {
    expect(boundChance(0.97, askOf(input), input)).toBe(0.97)
  })

  test('keeping all of a share leaves no room and counts as a change', () => {
    const full = { ...rising, y: rising.y.map(() => 100) }
    expect(boundChance(0.93, askOf({ ...full, target: 100, direction: 1 }), full)).toBe(mostOfChange)
    expect(boundChance(0.93, askOf({ ...full, target: 99, direction: 1 }), full)).toBe(0.93)
  })

  test('at least a target and less than it stay one together', () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.001, max: 99.999, noNaN: true }), chance, (last, target, p) => {
        const series = { y: [last], scale: 'pct' as const }
        const up = boundChance(p, { lo: target, hi: Infinity, strict: false }, series)
        const under = boundChance(1 - p, { lo: -Infinity, hi: target, strict: true }, series)
        expect(up + under).toBeCloseTo(1, 12)
      }),
    )
  })

  test('mirrored shares have mirrored chances', () => {
    // Quarters of a point: both mirrors are exact.
    const quarter = fc.integer({ min: 0, max: 400 }).map((n) => n / 4)
    fc.assert(
      fc.property(quarter, quarter, chance, (last, target, p) => {
        const up = boundChance(p, { lo: target, hi: Infinity, strict: false }, { y: [last], scale: 'pct' })
        const down = boundChance(p, { lo: -Infinity, hi: 100 - target, strict: false }, { y: [100 - last], scale: 'pct' })
        expect(up).toBe(down)
      }),
    )
  })

  test('a harder target is never likelier, on any scale, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('pct' as const, 'pos' as const, 'signed' as const),
        fc.array(fc.double({ min: 1, max: 99, noNaN: true }), { minLength: 1, maxLength: 9 }),
        fc.constantFrom(1 as const, -1 as const),
        fc.double({ min: 0.5, max: 99, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (scale, y, direction, target, more) => {
          const input = { t: y.map((_, i) => 2000 + i), y, scale, h: [4], direction }
          const [easy, hard] = [chanceOf({ ...input, target }), chanceOf({ ...input, target: target + direction * more })]
          expect(hard).toBeLessThanOrEqual(easy + 1e-12)
          expect(hard).toBeGreaterThanOrEqual(0)
          expect(easy).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  test('a value left out is not the last one', () => {
    const series = { ...rising, y: [40, 43, 46, 49, 52, 55, 90], weights: [1, 1, 1, 1, 1, 1, 0] }
    expect(boundChance(0.95, askOf({ ...series, target: 80, direction: 1 }), series)).toBe(mostOfChange)
  })

  test('the reference model is left as the specification has it', () => {
    const answer = forecastSeries({ ...rising, target: 62.2, direction: 1, model: 'theta-shrink' })
    if (!answer.ok) throw new Error(answer.refusal.message)
    expect(answer.forecast.probability![0]).toBeGreaterThan(mostOfChange)
  })
})
