import type { MilestoneOutcome } from '../assessment.ts'
import type { Indicator } from '../indicator.ts'
import type { Observation } from '../observation.ts'
import { timeOf, yearOf } from '../period.ts'
import type { Policy } from '../policy.ts'
import type { Milestone, Target } from '../target.ts'
import { asGoal } from './goal-at.ts'
import { meetsGoal } from './meets-goal.ts'
import { boundOf } from './target-bound.ts'
import { observationFor } from './terms.ts'

/**
 * Says how each milestone came out, for those whose year has passed on the as-of date and that have a value. Without
 * an indicator nothing came out: every outcome is null.
 */
export function judgeMilestones(
  target: Target,
  points: readonly Observation[],
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
      ? findLapse(points, maintainedFrom(target, milestone), year, (point) => meetsGoal(point, value, bound))
      : null
    const point = observationFor(points, year, indicator.rhythm === 'term', period)
    const met = point !== null && meetsGoal(point, value, bound) && lapse === null
    return { ...head, outcome: lapse !== null ? 'missed' : point === null ? null : met ? 'met' : 'missed', lapsedIn: lapse }
  })
}

/** Whether a milestone asks that a value be held, year after year. */
export function isMaintained(milestone: Pick<Milestone, 'comparator'>, target: Pick<Target, 'kind'>): boolean {
  return milestone.comparator === 'maintain' || target.kind === 'maintain' || target.kind === 'maintain_from'
}

/** The year from which a value is to be held: the target's first milestone, or the milestone's own year. */
export function maintainedFrom(target: Pick<Target, 'milestones'>, milestone: Pick<Milestone, 'year'>): number {
  const years = target.milestones.flatMap(({ year }) => (year === null ? [] : [year]))
  return years.length > 0 ? Math.min(...years) : (milestone.year ?? -Infinity)
}

/** The first observed year from `from` to `to` in which the value was not held; null where it never lapsed. */
export function findLapse(points: readonly Observation[], from: number, to: number, holds: (point: Observation) => boolean): number | null {
  const lapse = points.find((point) => timeOf(point.period) >= from && timeOf(point.period) <= to && !holds(point))
  return lapse ? timeOf(lapse.period) : null
}
