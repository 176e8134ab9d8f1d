import type { Pace } from '../assessment.ts'
import { leastSquaresSlope } from '../forecast/theta-shrink.ts'
import { timeOf } from '../period.ts'
import type { Observation } from '../observation.ts'
import type { Policy } from '../policy.ts'
import { distanceTo, type TargetBound } from './target-bound.ts'

/**
 * The change per year so far and the change per year needed, in the indicator's unit. So far: the
 * least-squares slope over the policy's years before the last point, or between the last two points where
 * there are too few. Needed: what is missing at the horizon over the years left; null where none are left or
 * the goal is no number. A goal that is met needs 0, which a screen says as "giữ".
 */
export function measurePace(points: readonly Observation[], bound: TargetBound | null, horizon: number, policy: Policy): Pace {
  const last = points.at(-1)
  if (last === undefined) return { needed: null, soFar: null, soFarFrom: null, soFarTo: null }
  const end = timeOf(last.period)
  const recent = points.filter((point) => timeOf(point.period) >= end - policy.paceYears)
  const used = recent.length >= policy.paceMinPoints ? recent : points.slice(-2)
  const years = used.map((point) => timeOf(point.period))
  const soFar =
    used.length < 2
      ? null
      : leastSquaresSlope(
          years,
          used.map((point) => point.value),
        )
  const needed = bound === null || horizon <= end ? null : distanceTo(last.value, bound) / (horizon - end)
  return { needed, soFar, soFarFrom: soFar === null ? null : years[0]!, soFarTo: soFar === null ? null : end }
}
