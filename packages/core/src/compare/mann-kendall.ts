import { comparisonPolicy } from '../policy.ts'
import { orderPoints } from './check-points.ts'
import { refuseComparison, type Compared } from './comparison-refusal.ts'
import { exactKendallP } from './exact-kendall.ts'
import { scoreKendall } from './kendall-score.ts'
import { normalTwoSided } from './normal.ts'

export interface TrendTest {
  /** Rising minus falling pairs. */
  readonly s: number
  /** s with continuity correction over its standard deviation; 0 where s is 0. */
  readonly z: number
  /** Two-sided. */
  readonly p: number
  readonly method: 'exact' | 'normal'
  readonly n: number
}

/** Quadratic in the number of points: more are not a yearly series. */
const mostPoints = 10_000

/**
 * Mann-Kendall test for a trend in one direction. Up to 8 points the p-value is exact, also with equal values;
 * beyond, normal with correction for ties and continuity. Missing values (null) are dropped; points are put in
 * order of time. All values equal: s = 0, p = 1. Two points are not a trend: p = 1. Says nothing of its size and
 * never of a cause; values that hang together in time make its p too small. Source: Mann 1945, Kendall 1975
 * (vectors of pyMannKendall and R reproduce).
 */
export function testTrend(y: readonly (number | null)[], t?: readonly number[]): Compared<TrendTest> {
  const points = orderPoints(t ?? y.map((_, i) => i), y, mostPoints)
  if (!points.ok) return points
  if (points.y.length < 2) return refuseComparison('too-few-points', 'a trend needs at least two values')
  const { n, s, ties, variance } = scoreKendall(points.y)
  const z = s === 0 || variance <= 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance)
  const exact = n <= comparisonPolicy.exactUpTo
  const p = exact ? exactKendallP(n, s, ties) : normalTwoSided(z)
  return { ok: true, result: { s, z, p, method: exact ? 'exact' : 'normal', n } }
}
