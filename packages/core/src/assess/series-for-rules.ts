import type { Baseline, HorizonGoal } from '../assessment.ts'
import type { Scale } from '../indicator.ts'
import type { Observation, Series } from '../observation.ts'
import { timeOf } from '../period.ts'
import type { Target } from '../target.ts'
import type { SeriesToJudge } from '../verdict/judge-series.ts'
import { isRunningSum } from './running-sum.ts'
import type { TargetBound } from './target-bound.ts'
import { lastBreakUpTo } from './window.ts'

/** Why no official rule can be asked of a target at all. */
export const rulesRefusalCodes = [
  'no-data', // no value is known
  'no-goal', // the target says nothing for the horizon year
  'goal-not-a-number', // yes or no, or a date
  'goal-two-sided', // inside a range: the rules know one direction
  'goal-over-term', // a sum over a term, not a level in a year
  'no-baseline', // nothing to count progress from
] as const
export type RulesRefusalCode = (typeof rulesRefusalCodes)[number]

/** The one question that all official rules are asked, or why it cannot be put. */
export type RulesQuestion =
  | {
      readonly ok: true
      readonly series: SeriesToJudge
      /** The year of a break between the baseline and the latest value; the rules compare across it all the same. */
      readonly acrossBreak: number | null
    }
  | { readonly ok: false; readonly code: RulesRefusalCode }

export interface RulesFacts {
  readonly target: Pick<Target, 'kind'>
  readonly points: readonly Observation[]
  readonly breaks: Series['breaks']
  readonly goal: HorizonGoal | null
  readonly bound: TargetBound | null
  readonly baseline: Baseline | null
  readonly horizon: number
  readonly scale: Scale
  /** Whether the goal of the horizon is to be held from year to year. */
  readonly isHeld: boolean
}

/** Official rules take no value from before this year: ESCAP's regression begins in 2000 (UNECE technical notes, read). */
export const rulesFirstYear = 2000

/**
 * Puts a target to the official rules: the values after the last break and from 2000 on, the baseline that the
 * assessment uses, the goal at the horizon as the target value. A strict comparator is taken as one that is not.
 */
export function seriesForRules(facts: RulesFacts): RulesQuestion {
  const { target, points, breaks, goal, bound, baseline, horizon, scale, isHeld } = facts
  const latest = points.at(-1)
  if (latest === undefined) return refuse('no-data')
  if (goal === null) return refuse('no-goal')
  if (isRunningSum(target)) return refuse('goal-over-term')
  if (bound === null) return refuse('goal-not-a-number')
  if (bound.lo !== null && bound.hi !== null) return refuse('goal-two-sided')
  if (baseline === null) return refuse('no-baseline')
  const lastBreak = lastBreakUpTo(breaks, timeOf(latest.period))
  const used = points.filter(({ period }) => timeOf(period) >= Math.max(lastBreak, rulesFirstYear))
  return {
    ok: true,
    acrossBreak: baseline.year < lastBreak ? lastBreak : null,
    series: {
      t: used.map(({ period }) => timeOf(period)),
      y: used.map(({ value }) => value),
      direction: bound.lo === null ? -1 : 1,
      target: { value: bound.lo ?? bound.hi!, year: horizon },
      base: { value: baseline.value, year: baseline.year },
      isShare: scale === 'share',
      isHeld,
    },
  }
}

function refuse(code: RulesRefusalCode): RulesQuestion {
  return { ok: false, code }
}
