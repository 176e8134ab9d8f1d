import { medianOfSorted } from '../median.ts'
import { comparisonPolicy } from '../policy.ts'
import { refuseLevel } from './check-counts.ts'
import { orderPoints } from './check-points.ts'
import { refuseComparison, type Compared } from './comparison-refusal.ts'
import { scoreKendall } from './kendall-score.ts'
import { normalForLevel } from './normal.ts'

/** The median slope, per year in the series' unit; `lo` and `hi` are null where so few points have no interval at that level. */
export interface SenSlope {
  readonly slope: number
  readonly lo: number | null
  readonly hi: number | null
}

/** Half of their square are slopes that have to be sorted. */
const mostPoints = 2000

/**
 * Sen's slope: the median of the slopes between all pairs of points, per year, with its interval by ranks:
 * of N sorted slopes those at (N − C)/2 and (N + C)/2 + 1, rounded, with C the normal quantile times the standard
 * deviation of Kendall's score. Where the ranks fall outside (at 95%: four points or fewer) the interval is null,
 * never the smallest and largest slope. Missing values (null) keep their place in time. Source: Sen 1968, JASA 63,
 * 1379–1389; rounding as in Gilbert 1987 (Sen's example and R's values reproduce; no interpolation fits both).
 */
export function senSlope(t: readonly number[], y: readonly (number | null)[], level: number = comparisonPolicy.level): Compared<SenSlope> {
  const refusal = refuseLevel(level)
  if (refusal) return refusal
  const points = orderPoints(t, y, mostPoints)
  if (!points.ok) return points
  if (points.y.length < 2) return refuseComparison('too-few-points', 'a slope needs at least two values')
  const slopes = pairSlopes(points.t, points.y)
  const slope = medianOfSorted(slopes)
  if (!Number.isFinite(slope)) return refuseComparison('not-a-number', 'a slope is beyond what a number holds')
  const { n, variance } = scoreKendall(points.y)
  // Values that are all equal have no variance: their ranks are those of values without ties.
  const spread = normalForLevel(level) * Math.sqrt(variance || (n * (n - 1) * (2 * n + 5)) / 18)
  const lower = Math.round((slopes.length - spread) / 2)
  const upper = Math.round((slopes.length + spread) / 2 + 1)
  const inside = lower >= 1 && upper <= slopes.length
  return {
    ok: true,
    result: { slope, lo: inside ? finiteOrNull(slopes[lower - 1]!) : null, hi: inside ? finiteOrNull(slopes[upper - 1]!) : null },
  }
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

function pairSlopes(t: readonly number[], y: readonly number[]): Float64Array {
  const n = t.length
  const slopes = new Float64Array((n * (n - 1)) / 2)
  let at = 0
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) slopes[at++] = (y[j]! - y[i]!) / (t[j]! - t[i]!)
  return slopes.toSorted()
}
