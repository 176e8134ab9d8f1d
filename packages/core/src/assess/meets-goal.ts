import type { Observation } from '../observation.ts'
import { isInside, type TargetBound } from './target-bound.ts'
import type { GoalValue } from '../target.ts'

/**
 * Whether one value meets a goal. Yes or no is met by 1; a deadline is met by a yes whose period ends no
 * later than the day; everything else by its number.
 */
export function meetsGoal(point: Pick<Observation, 'value' | 'period'>, value: GoalValue, bound: TargetBound | null): boolean {
  if (bound !== null) return isInside(point.value, bound)
  if (typeof value === 'string') return point.value >= 1 && point.period.to <= value
  return value === true ? point.value >= 1 : point.value === 0
}
