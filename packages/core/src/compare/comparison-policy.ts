/**
 * Every number of the comparisons that is policy and not arithmetic, each with its reason. Changed by a decision,
 * never silently (method.md §4).
 */
export const comparisonPolicy = {
  /** Below this p-value, and outside this much of an interval, a change is called clear. Convention. */
  significance: 0.05,
  level: 0.95,
  /** The forecast-based comparison needs this many points before the event: one makes no step, so no width of its own. */
  forecastBefore: 2,
  /** Up to this many points before, what is said carries the mark "few data". */
  fewBefore: 5,
  /** A trend test is shown from this many points on. */
  trendFrom: 3,
  /** Up to this many points Mann-Kendall is exact; beyond, normal with correction for ties and continuity. */
  exactUpTo: 8,
  /** A segmented regression needs this many points before and after (method.md §4.5). */
  segmentedBefore: 8,
  segmentedAfter: 4,
  /** A Durbin-Watson statistic outside these says that the residuals hang together in time. Rule of thumb. */
  durbinWatsonLow: 1.5,
  durbinWatsonHigh: 2.5,
  /** A level change that shrinks below this part of itself under Prais-Winsten is not to be relied on. Ours. */
  sensitiveBelow: 0.5,
} as const
