import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import vectors from './before-after-vectors.json' with { type: 'json' }
import { exactKendallP } from './exact-kendall.ts'
import { scoreKendall } from './kendall-score.ts'
import { fitLeastSquares } from './least-squares.ts'
import { testTrend } from './mann-kendall.ts'
import reference from './r-trend-reference.json' with { type: 'json' }
import { senSlope } from './sen.ts'
import { smallestTrendP } from './smallest-p.ts'

describe("R's values on yearly series", () => {
  test.each(reference.series.map((each) => [each.id, each] as const))('%s', (_, { y, ols, trend }) => {
    const t = y.map((_, i) => i)
    const [tested, slope] = [testTrend(y, t), senSlope(t, y)]
    if (!tested.ok || !slope.ok) throw new Error('refused')
    expect(tested.result).toMatchObject({ s: trend.S, method: 'normal' })
    expect(gap(scoreKendall(y).variance, trend.varS)).toBeLessThan(1e-10)
    expect(gap(tested.result.z, trend.z)).toBeLessThan(1e-10)
    expect(gap(tested.result.p, trend.p)).toBeLessThan(1e-10)
    expect(gap(slope.result.slope, trend.sen_slope)).toBeLessThan(1e-10)
    expect(gap(slope.result.lo!, trend.sen_lo95)).toBeLessThan(1e-10)
    expect(gap(slope.result.hi!, trend.sen_hi95)).toBeLessThan(1e-10)
    const line = fitLeastSquares(
      y.map((_, i) => [1, i + 1]),
      y,
    )!
    expect(gap(line.coefficients[0]!, ols[0]!)).toBeLessThan(1e-10)
    expect(gap(line.coefficients[1]!, ols[1]!)).toBeLessThan(1e-10)
  })
})

test('the data of pyMannKendall, with missing values', () => {
  const { data, S, var_s, z, p, sens_slope } = vectors.mann_kendall
  const tested = testTrend(data)
  expect(tested).toMatchObject({ result: { s: S, method: 'normal' } })
  if (!tested.ok) throw new Error(tested.message)
  expect(gap(tested.result.z, z)).toBeLessThan(1e-10)
  expect(gap(tested.result.p, p)).toBeLessThan(1e-10)
  expect(scoreKendall(data.filter((value) => value !== null)).variance).toBeCloseTo(var_s, 6)
  const slope = senSlope(
    data.map((_, i) => i),
    data,
  )
  expect(gap(slope.ok ? slope.result.slope : NaN, sens_slope)).toBeLessThan(1e-10)
})

test("Sen's own example", () => {
  const { x, y, slope, alpha, ci } = vectors.theil_sen
  expect(senSlope(x, y, 1 - alpha)).toEqual({ ok: true, result: { slope, lo: ci[0], hi: ci[1] } })
})

describe('exact p-values up to eight points', () => {
  test.each(vectors.mann_kendall_exact_no_ties.map((each) => [each.n, each.S, each] as const))(
    'n = %d, S = %d',
    (n, s, { p_two_sided }) => {
      expect(gap(exactKendallP(n, s, []), p_two_sided)).toBeLessThan(1e-10)
      expect(gap(exactKendallP(n, -s, []), p_two_sided)).toBeLessThan(1e-10)
    },
  )
  test('with ties: every order of the same values, counted one by one', () => {
    for (const values of [
      [1, 1, 2],
      [1, 1, 2, 2],
      [1, 2, 2, 2, 3],
      [1, 1, 2, 2, 3, 3],
      [5, 5, 5, 5, 5, 6, 7],
    ]) {
      const scores = orders(values).map((order) => scoreKendall(order).s)
      const { ties } = scoreKendall(values)
      for (const s of new Set(scores)) {
        const share = scores.filter((each) => Math.abs(each) >= Math.abs(s)).length / scores.length
        expect(gap(exactKendallP(values.length, s, ties), share)).toBeLessThan(1e-10)
      }
    }
  })
  test('eight points are exact, nine are normal', () => {
    expect(testTrend([1, 2, 3, 4, 5, 6, 7, 8])).toMatchObject({ result: { method: 'exact', p: expect.closeTo(2 / 40320, 12) } })
    expect(testTrend([1, 2, 3, 4, 5, 6, 7, 8, 9])).toMatchObject({ result: { method: 'normal' } })
  })
})

describe('three or four election terms can never be significant at 5%', () => {
  test.each([
    [2, 1],
    [3, 1 / 3],
    [4, 1 / 12],
    [5, 1 / 60],
  ] as const)('n = %d: at least %d', (n, p) => {
    expect(smallestTrendP(n)).toBeCloseTo(p, 12)
    expect(testTrend(Array.from({ length: n }, (_, i) => i))).toMatchObject({ result: { p: expect.closeTo(p, 12) } })
  })
})

describe('at the edges', () => {
  test('all equal: no trend, p = 1, slope 0', () => {
    expect(testTrend([5, 5, 5, 5])).toMatchObject({ result: { s: 0, z: 0, p: 1, method: 'exact' } })
    expect(testTrend(Array(20).fill(5))).toMatchObject({ result: { s: 0, z: 0, p: 1, method: 'normal' } })
    expect(senSlope([1, 2, 3, 4, 5, 6], Array(6).fill(5))).toMatchObject({ result: { slope: 0, lo: 0, hi: 0 } })
  })
  test('four points have no 95% interval of a slope, five have', () => {
    expect(senSlope([1, 2, 3, 4], [1, 3, 4, 9])).toMatchObject({ result: { lo: null, hi: null } })
    expect(senSlope([1, 2, 3, 4, 5], [1, 3, 4, 9, 11])).toMatchObject({ result: { lo: expect.any(Number), hi: expect.any(Number) } })
  })
  test('years out of order are put in order', () => {
    expect(testTrend([3, 1, 2], [2003, 2001, 2002])).toEqual(testTrend([1, 2, 3], [2001, 2002, 2003]))
    expect(senSlope([2003, 2001, 2002], [3, 1, 2])).toEqual(senSlope([2001, 2002, 2003], [1, 2, 3]))
  })
  test.each([
    ['years-repeated', [1, 2], [2001, 2001]],
    ['lengths-differ', [1, 2], [2001]],
    ['too-few-points', [1], [2001]],
    ['too-few-points', [null, 2], [2001, 2002]],
    ['not-a-number', [1, NaN], [2001, 2002]],
    ['not-a-number', [1, 2], [2001, Infinity]],
  ] as [string, (number | null)[], number[]][])('%s', (code, y, t) => {
    expect(testTrend(y, t)).toMatchObject({ ok: false, code })
    expect(senSlope(t, y)).toMatchObject({ ok: false, code })
  })
  test('a million points are too many', () => {
    expect(testTrend(Array(1_000_000).fill(1))).toMatchObject({ code: 'too-many-points' })
  })
})

test('a trend turned upside down has the same p and the opposite score', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 30 }), (y) => {
      const [there, back] = [testTrend(y), testTrend(y.map((value) => -value))]
      if (!there.ok || !back.ok) throw new Error('refused')
      expect(back.result.s + there.result.s).toBe(0)
      expect(back.result.p).toBe(there.result.p)
      expect(there.result.p).toBeGreaterThan(0)
      expect(there.result.p).toBeLessThanOrEqual(1)
    }),
  )
})

function orders(values: readonly number[]): number[][] {
  if (values.length <= 1) return [[...values]]
  return values.flatMap((value, i) => orders(values.toSpliced(i, 1)).map((rest) => [value, ...rest]))
}

/** Relative difference; vectors are printed with 11 to 13 digits. */
function gap(value: number, expected: number): number {
  return Math.abs(value - expected) / (Math.abs(expected) || 1)
}
