import type { Baseline, HorizonGoal } from '../assessment.ts'
import type { Indicator } from '../indicator.ts'
import type { Observation } from '../observation.ts'
import type { Policy } from '../policy.ts'
import type { Target } from '../target.ts'
import { goalAt } from './goal-at.ts'
import { findLapse, heldFrom, isHeldIn } from './lapse.ts'
import { meetsGoal } from './meets-goal.ts'
import { boundOf, type TargetBound } from './target-bound.ts'
import { findJudge, periodOf, type YearJudge } from './terms.ts'

/** What is known of a target whatever the year that it is judged for. */
export interface TargetFacts {
  readonly target: Target
  readonly baseYear: number
  readonly indicator: Indicator | null
  /** The values themselves. */
  readonly points: readonly Observation[]
  /** What is compared with the goal: the values, or, for a count over a term, their sums so far. */
  readonly standing: readonly Observation[]
  /** The values that the forecaster may take. */
  readonly window: readonly Observation[]
  readonly baseline: Baseline | null
}

/** What a target asks for in one year, and what is known of it. */
export interface YearQuestion {
  readonly year: number
  readonly goal: HorizonGoal | null
  readonly bound: TargetBound | null
  /** What the year is judged by, and its value where one is known. */
  readonly judge: YearJudge
  /** The year up to this one in which a value that is to be held was not; a lapse cannot be made good. */
  readonly lapse: number | null
  /** Whether a value meets what is asked for; none does after a lapse. */
  readonly meets: (point: Observation) => boolean
}

/** Asks a target what it wants of a year. Judges nothing. */
export function askYear(
  { target, baseYear, indicator, points, standing, baseline }: TargetFacts,
  year: number,
  policy: Policy,
): YearQuestion {
  const goal = goalAt(target, year, baseline)
  const bound = goal === null || indicator === null ? null : boundOf(goal, target.direction, indicator.scale, policy)
  const answers = (point: Observation) => goal !== null && meetsGoal(point, goal.value, bound)
  const lapse = goal !== null && isHeldIn(target, baseYear, year) ? findLapse(points, heldFrom(target, baseYear), year, answers) : null
  const judge = findJudge(standing, year, periodOf(target, year))
  return { year, goal, bound, judge, lapse, meets: (point) => lapse === null && answers(point) }
}
