import type { HorizonGoal, Status } from '../assessment.ts'
import type { Observation } from '../observation.ts'
import { yearOf } from '../period.ts'
import type { Target } from '../target.ts'
import { classifyForThaiBinh, type ThaiBinhClass } from '../verdict/thai-binh.ts'
import type { TargetBound } from './target-bound.ts'

export interface ClassifyFacts {
  readonly target: Pick<Target, 'milestones'>
  readonly points: readonly Observation[]
  readonly goal: HorizonGoal | null
  readonly bound: TargetBound | null
  readonly horizon: number
  readonly status: Status
  readonly probability: number | null
  /** Whether a value meets what is asked for at the horizon. */
  readonly meets: (point: Observation) => boolean
}

/**
 * Thái Bình's classes of an assessed target; null where there is no value or nothing to compare it with. The
 * target of the end of the term is what is asked for at the horizon; each period is measured against it as well,
 * not against the way there. No one has proposed an adjustment: only a person
 * can, and there is no place to do so yet (docs/adr/0010-proposals-to-adjust-wait-for-review.md).
 */
export function classifyTarget(facts: ClassifyFacts): readonly ThaiBinhClass[] | null {
  const { target, points, goal, bound, horizon, status, probability, meets } = facts
  const latest = points.at(-1)
  if (latest === undefined || goal === null) return null
  const oneSided = bound !== null && (bound.lo === null) !== (bound.hi === null)
  const lastYear = Math.max(horizon, ...target.milestones.flatMap(({ year }) => year ?? []))
  return classifyForThaiBinh({
    latestMeetsEndOfTerm: meets(latest),
    latestYear: yearOf(latest.period.to),
    termLastYear: lastYear,
    periods: points.map((point) => ({ met: meets(point), value: point.value })),
    direction: oneSided ? (bound.lo === null ? -1 : 1) : null,
    holdingProbability: probability,
    status,
    adjustmentProposedBy: null,
  }).classes
}
