import { timeOf, yearOf } from '../period.ts'
import type { Observation } from '../observation.ts'
import type { Milestone, Target } from '../target.ts'

type HeldTarget = Pick<Target, 'kind' | 'milestones' | 'effectiveFrom'>

/** Whether a milestone asks that a value be held, year after year. */
export function isMaintained(milestone: Pick<Milestone, 'comparator'>, target: Pick<Target, 'kind'>): boolean {
  return milestone.comparator === 'maintain' || target.kind === 'maintain' || target.kind === 'maintain_from'
}

/** Whether what a target asks for in a year is to be held from year to year, and not reached once. */
export function isHeldIn(target: HeldTarget, baseYear: number, year: number): boolean {
  return target.milestones.some((milestone) => isMaintained(milestone, target)) && heldFrom(target, baseYear) <= year
}

/**
 * The year from which a value is to be held: the target's first milestone; where it is asked for every year, the
 * strategy's first year (the one after its base year), or that of the target's version where it came later.
 */
export function heldFrom({ milestones, effectiveFrom }: Pick<Target, 'milestones' | 'effectiveFrom'>, baseYear: number): number {
  const years = milestones.flatMap(({ year }) => (year === null ? [] : [year]))
  return years.length > 0 ? Math.min(...years) : Math.max(baseYear + 1, yearOf(effectiveFrom))
}

/** The first observed year from `from` to `to` in which the value was not held; null where it never lapsed. */
export function findLapse(points: readonly Observation[], from: number, to: number, holds: (point: Observation) => boolean): number | null {
  const lapse = points.find((point) => timeOf(point.period) >= from && timeOf(point.period) <= to && !holds(point))
  return lapse ? timeOf(lapse.period) : null
}
