import { timeOf } from '../period.ts'
import type { Observation, Series } from '../observation.ts'
import type { Policy } from '../policy.ts'

/**
 * The points that the forecaster may take: those after the last break in definition or border, and at most
 * the policy's years older than the last. Never joins what a break parted.
 */
export function forecastWindow({ points, breaks }: Pick<Series, 'points' | 'breaks'>, policy: Policy): readonly Observation[] {
  const last = points.at(-1)
  if (last === undefined) return []
  const end = timeOf(last.period)
  const lastBreak = Math.max(-Infinity, ...breaks.map((at) => at.year).filter((year) => year <= end))
  const from = Math.max(lastBreak, end - policy.windowYears)
  return points.filter((point) => timeOf(point.period) >= from)
}
