import type { Baseline, HorizonGoal } from '../assessment.ts'
import type { Milestone, Target } from '../target.ts'
import { worseOf } from '../verification.ts'

/**
 * What a target asks for in a year. A milestone year: its value. Between two: the straight line between them,
 * with the comparator of the one it leads to. Before the first: the line from the baseline. Beyond the last:
 * the last. A milestone without a year holds every year. A line is as well verified as the worse of the two texts that
 * it joins; a baseline that was observed is no text. Null where no line can be drawn (yes or no, a date, or no
 * baseline before the first milestone).
 */
export function goalAt(target: Pick<Target, 'milestones' | 'direction'>, year: number, baseline: Baseline | null): HorizonGoal | null {
  const everyYear = target.milestones.find((milestone) => milestone.year === null)
  const dated = target.milestones.filter(hasYear).toSorted((a, b) => a.year - b.year)
  if (dated.length === 0) return everyYear ? asGoal(everyYear, target.direction) : null
  const next = dated.find((milestone) => milestone.year >= year)
  if (next === undefined) return asGoal(dated.at(-1)!, target.direction)
  if (next.year === year) return asGoal(next, target.direction)
  const before = dated.findLast((milestone) => milestone.year < year)
  const from = before ? numberOf(before, target.direction) : (baseline?.value ?? null)
  const fromYear = before ? before.year : (baseline?.year ?? null)
  const to = numberOf(next, target.direction)
  if (from === null || fromYear === null || to === null || fromYear >= year) return null
  const value = from + ((to - from) * (year - fromYear)) / (next.year - fromYear)
  const { comparator } = asGoal(next, target.direction)
  const start = before ?? (baseline?.from === 'target-text' ? baseline : next)
  const verification = worseOf(start.verification, next.verification)
  return { comparator: comparator === 'range' ? sideOf(target.direction) : comparator, value, fromPath: true, verification }
}

function hasYear(milestone: Milestone): milestone is Milestone & { readonly year: number } {
  return milestone.year !== null
}

/** What a milestone asks for in its own year; a number asked of each sex is a band. */
export function asGoal(milestone: Milestone, direction: Target['direction']): HorizonGoal {
  const { comparator, value, verification } = milestone
  return { comparator: direction === 'band' && typeof value === 'number' ? 'band' : comparator, value, fromPath: false, verification }
}

/** The number on which a line ends: for a range, the side that counts. */
function numberOf(milestone: Milestone, direction: Target['direction']): number | null {
  const { value } = milestone
  if (Array.isArray(value)) return (value as readonly [number, number])[direction === 'lower' ? 1 : 0]
  return typeof value === 'number' ? value : null
}

function sideOf(direction: Target['direction']): '>=' | '<=' {
  return direction === 'lower' ? '<=' : '>='
}
