import type { Status } from './assessment.ts'

/**
 * Every number that is policy and not arithmetic stands in this file, each with its reason: how a target is judged,
 * Thái Bình's classes, how often chances came true, and comparisons before and after. They are shown to the reader and changed by a decision,
 * never silently: a change of any value changes `policy.version`. Thresholds of official rules are not ours to
 * change: each stands beside its rule with its source (verdict/), gathered in `ruleThresholds`.
 */
export interface Policy {
  readonly version: string
  /** The forecaster takes points at most this many years older than the last. */
  readonly windowYears: number
  /** The pace so far is a slope over this many years before the last point, … */
  readonly paceYears: number
  /** … by least squares from this many points, otherwise between the last two points. */
  readonly paceMinPoints: number
  /** "About", for shares: percentage points. */
  readonly aboutSharePoints: number
  /** "About", for everything else: a fraction of the target. */
  readonly aboutFraction: number
  /** A baseline may lie this many years from the base year before the first later value is taken. */
  readonly baselineYears: number
  /** From this probability on, on track; and a met target below it is "to be kept". */
  readonly onTrackFrom: number
  /** Below this probability, unlikely. */
  readonly unlikelyBelow: number
  /** Up to this many points there is no evidence, … */
  readonly noEvidenceUpTo: number
  /** … and from this many there is enough. */
  readonly enoughEvidenceFrom: number
  /** A latest value that ended this many years before the as-of year is marked as old. */
  readonly oldDataYears: number
}

/** The rulings of docs/adr/0006-how-a-target-is-judged.md. */
export const policy: Policy = {
  version: '2026-11',
  windowYears: 15,
  paceYears: 5,
  paceMinPoints: 3,
  aboutSharePoints: 1,
  aboutFraction: 0.02,
  baselineYears: 2,
  onTrackFrom: 0.6,
  unlikelyBelow: 0.2,
  noEvidenceUpTo: 2,
  enoughEvidenceFrom: 6,
  oldDataYears: 5,
}

/** The numbers of Thái Bình's classes, each changed only by a decision (docs/adr/0006-how-a-target-is-judged.md). */
export interface ThaiBinhPolicy {
  /** The target is met in this many last observed periods … */
  readonly lastingPeriods: number
  /** … or in all there are, if they are at least this many. */
  readonly lastingAtLeast: number
  /** And the calibrated probability of still meeting it at the horizon is at least this. */
  readonly holdingFrom: number
  /** Which statuses are hard to complete. */
  readonly hardStatuses: readonly Status[]
}

/** The classes are those of Thái Bình's action plan of 2024; the numbers are as ruled for this program. */
export const thaiBinhPolicy: ThaiBinhPolicy = {
  lastingPeriods: 3,
  lastingAtLeast: 2,
  holdingFrom: 0.8,
  hardStatuses: ['unlikely', 'movingAway'],
}

/** The numbers of what is said about how often chances came true (docs/methods.md, "Reliability"). */
export const reliabilityPolicy = {
  /** A band of one family with fewer trials says little: all families are then taken together, and no band is called off. Ours. */
  fewestTrials: 100,
} as const

/** The numbers of comparisons before and after (specification §4; docs/methods.md, "Before and after"). */
export const comparisonPolicy = {
  /** Below this p-value, and outside this much of an interval, a change is called clear. Convention. */
  significance: 0.05,
  level: 0.95,
  /** The forecast-based comparison needs this many points before the event: one makes no step, so no width of its own. */
  forecastBefore: 2,
  /** Up to this many points before, what is said carries the mark "few data": as for evidence. */
  fewBefore: policy.enoughEvidenceFrom - 1,
  /** A trend test is shown from this many points on: of two its p is always 1. Ours. */
  trendFrom: 3,
  /** Up to this many points Mann-Kendall is exact; beyond, normal with correction for ties and continuity (specification §3.5). */
  exactUpTo: 8,
  /** A segmented regression needs this many points before and after (specification §4.5, which says "4-5" after). */
  segmentedBefore: 8,
  segmentedAfter: 4,
  /** A Durbin-Watson statistic outside these says that the residuals hang together in time. Rule of thumb, without a source. */
  durbinWatsonLow: 1.5,
  durbinWatsonHigh: 2.5,
  /** A level change that shrinks below this part of itself under Prais-Winsten is not to be relied on. Ours. */
  sensitiveBelow: 0.5,
} as const
