import { timeOf } from '../period.ts'
import type { Observation, Series } from '../observation.ts'
import type { Policy } from '../policy.ts'

/** The year of the last break up to a year; −Infinity where there is none. */
export function lastBreakUpTo(breaks: Series['breaks'], end: number): number {
  return Math.max(-Infinity, ...breaks.map(({ year }) => year).filter((year) => year <= end))
}

/**
 * The points that the forecaster may take: those after the last break in definition or border, and at most
 * the policy's years older than the last. Never joins what a break parted.
 */
export function forecastWindow({ points, breaks }: Pick<Series, 'points' | 'breaks'>, policy: Policy): readonly Observation[] {
  const last = points.at(-1)
  if (last === undefined) return []
  const end = timeOf(last.period)
  const from = Math.max(lastBreakUpTo(breaks, end), end - policy.windowYears)
  return points.filter((point) => timeOf(point.period) >= from)
}
