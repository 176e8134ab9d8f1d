import { yearOf, type AnyTarget, type Strategy } from '@moc/core'

/**
 * The years for which one may judge a strategy, in order, the default last: the milestone years not before the
 * as-of year, and the as-of year itself where it lies inside the strategy's period. Of a strategy that has
 * ended, all its milestone years. Never empty: a strategy without milestones is judged for its last year.
 */
export function listHorizons(strategy: Strategy, targets: readonly AnyTarget[], asOf: string): number[] {
  const now = yearOf(asOf)
  const milestones = targets.flatMap((target) => (target.slot ? [] : target.milestones.flatMap((m) => (m.year === null ? [] : [m.year]))))
  const last = Math.max(strategy.to ?? -Infinity, ...milestones)
  if (last === -Infinity) return [now]
  const years = last < now ? milestones : [...milestones.filter((year) => year >= now), ...(strategy.from <= now ? [now] : [])]
  const sorted = [...new Set(years)].toSorted((a, b) => a - b)
  return sorted.length === 0 ? [last] : sorted
}
