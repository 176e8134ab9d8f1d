import type { MilestoneOutcome } from '../assessment.ts'
import type { Indicator } from '../indicator.ts'
import type { Observation } from '../observation.ts'
import { yearOf } from '../period.ts'
import type { Policy } from '../policy.ts'
import type { Target } from '../target.ts'
import { asGoal } from './goal-at.ts'
import { findLapse, heldFrom, isMaintained } from './lapse.ts'
import { meetsGoal } from './meets-goal.ts'
import { boundOf } from './target-bound.ts'
import { findJudge } from './terms.ts'

/**
 * Says how each milestone came out, for those whose year has passed on the as-of date and that have a value. Without
 * an indicator nothing came out: every outcome is null.
 */
export function judgeMilestones(
  target: Target,
  points: readonly Observation[],
  baseYear: number,
  indicator: Indicator | null,
  asOf: string,
  policy: Policy,
): MilestoneOutcome[] {
  return target.milestones.map((milestone) => {
    const { comparator } = asGoal(milestone, target.direction)
    const { year, period, value, verification } = milestone
    const head = { year, period, comparator, value, verification } as const
    if (indicator === null || year === null || year >= yearOf(asOf)) return { ...head, outcome: null, lapsedIn: null }
    const bound = boundOf(head, target.direction, indicator.scale, policy)
    const lapse = isMaintained(milestone, target)
      ? findLapse(points, heldFrom(target, baseYear), year, (point) => meetsGoal(point, value, bound))
      : null
    const point = findJudge(points, year, period).observation
    const met = point !== null && meetsGoal(point, value, bound) && lapse === null
    return { ...head, outcome: lapse !== null ? 'missed' : point === null ? null : met ? 'met' : 'missed', lapsedIn: lapse }
  })
}
