import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import vector from './prop99-california.json' with { type: 'json' }
import { fitSegmented, type SegmentedTerms } from './segmented.ts'

const inOrder = ({ level, trend, levelChange, trendChange }: SegmentedTerms) => [level, trend, levelChange, trendChange]

describe('cigarettes in California before and after Proposition 99 (1989)', () => {
  const answer = fitSegmented(vector.year, vector.y, 1989)
  if (!answer.ok) throw new Error(answer.message)
  const line = answer.result
  test('the coefficients, their errors and Newey-West', () => {
    expect(farthest(inOrder(line), vector.coef)).toBeLessThan(1e-10)
    expect(farthest(inOrder(line.se), vector.se_ols)).toBeLessThan(1e-10)
    expect(farthest(inOrder(line.neweyWest), vector.se_nw1_adjusted)).toBeLessThan(1e-10)
    expect(
      farthest(
        [line.durbinWatson!, line.postTrend.value, line.postTrend.neweyWest],
        [vector.durbin_watson, vector.post_trend, vector.post_trend_se_nw1],
      ),
    ).toBeLessThan(1e-10)
    expect([line.before, line.after, line.lag]).toEqual([19, 12, 1])
  })
  test('a longer lag', () => {
    const longer = fitSegmented(vector.year, vector.y, 1989, 3)
    expect(farthest(longer.ok ? inOrder(longer.result.neweyWest) : [], vector.se_nw3_adjusted)).toBeLessThan(1e-10)
  })
  test('Prais-Winsten says −6.1 where least squares says −20: a warning', () => {
    const { terms, se, rho, iterations } = line.praisWinsten!
    expect(farthest(inOrder(terms), vector.prais_winsten.b)).toBeLessThan(1e-8)
    expect(farthest(inOrder(se), vector.prais_winsten.se)).toBeLessThan(1e-7)
    expect(farthest([rho], [vector.prais_winsten.rho])).toBeLessThan(1e-9)
    expect(iterations).toBe(vector.prais_winsten.iter)
    expect(rho).toBeCloseTo(0.94, 2)
    expect(terms.levelChange).toBeCloseTo(-6.1, 1)
  })
})

describe('at the edges', () => {
  const years = Array.from({ length: 12 }, (_, i) => 2005 + i)
  const exact = years.map((t) => 10 + 2 * (t - 2005) + (t >= 2011 ? 3 - (t - 2011) : 0))
  test('a line that breaks without noise is found exactly', () => {
    const answer = fitSegmented(years, exact, 2011)
    expect(answer).toMatchObject({ ok: true, result: { durbinWatson: null, se: { level: 0 }, neweyWest: { trend: 0 } } })
    expect(farthest(answer.ok ? inOrder(answer.result) : [], [10, 2, 3, -1])).toBeLessThan(1e-10)
  })
  test('years out of order are put in order', () => {
    expect(fitSegmented(years.toReversed(), exact.toReversed(), 2011)).toEqual(fitSegmented(years, exact, 2011))
  })
  test('unequal gaps leave out Prais-Winsten and nothing else', () => {
    const answer = fitSegmented([1976, 1981, 1987, 1992, 1997, 2002, 2007, 2011, 2016], [26, 21, 17, 18, 26, 27, 25, 24, 27], 2002)
    expect(answer).toMatchObject({ ok: true, result: { praisWinsten: null, levelChange: expect.any(Number) } })
  })
  test.each([
    ['too-few-before', [2010, 2011, 2012, 2013, 2014], 2011, 1],
    ['too-few-after', [2010, 2011, 2012, 2013, 2014], 2014, 1],
    ['too-few-points', [2010, 2011, 2012, 2013], 2012, 1],
    ['lag-unreadable', [2010, 2011, 2012, 2013, 2014], 2012, -1],
    ['lag-unreadable', [2010, 2011, 2012, 2013, 2014], 2012, 0.5],
    ['lag-unreadable', [2010, 2011, 2012, 2013, 2014], 2012, 9],
    ['not-a-number', [2010, 2011, 2012, 2013, 2014], NaN, 1],
    ['years-repeated', [2010, 2011, 2011, 2013, 2014], 2012, 1],
  ] as const)('%s', (code, t, event, lag) => {
    expect(
      fitSegmented(
        t,
        t.map((_, i) => i * i),
        event,
        lag,
      ),
    ).toMatchObject({ ok: false, code })
  })
})

test('whatever the values, finite numbers or a reason', () => {
  const value = fc.oneof(fc.double(), fc.double({ min: 0, max: 100, noNaN: true }), fc.constant(50))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1990, max: 2025 }), value), { maxLength: 25 }),
      fc.integer({ min: 1985, max: 2030 }),
      fc.nat(5),
      (points, event, lag) => {
        const answer = fitSegmented(
          points.map(([t]) => t),
          points.map(([, y]) => y),
          event,
          lag,
        )
        expect(JSON.stringify(answer.ok ? finite(answer.result) : answer.code)).not.toMatch(/false/)
      },
    ),
    { numRuns: 500 },
  )
})

function finite(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'object' && value !== null ? Object.values(value).map(finite) : true
}

/** The largest relative difference; Infinity where they are not as many. */
function farthest(values: readonly number[], expected: readonly number[]): number {
  return values.length === expected.length ? Math.max(...values.map((value, i) => Math.abs(value / expected[i]! - 1))) : Infinity
}
