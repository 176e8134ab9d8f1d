import { timeOf, yearOf } from '../period.ts'
import type { Observation } from '../observation.ts'

/**
 * Which observation a year is judged by. For yearly series: the value of that very year. For bodies that are
 * elected or appointed: where the target names a span ("nhiệm kỳ 2016-2020"), the first term that begins from
 * one year before that span to its end; otherwise the term in force at the end of the year.
 */
export function observationFor(points: readonly Observation[], year: number, byTerm: boolean, spanText: string | null): Observation | null {
  if (!byTerm) return points.findLast((point) => timeOf(point.period) === year) ?? null
  const span = spanText === null ? null : termSpan(spanText)
  if (span) return points.find((point) => timeOf(point.period) >= span.from - 1 && timeOf(point.period) <= span.to) ?? null
  return points.findLast((point) => timeOf(point.period) <= year && yearOf(point.period.to) >= year) ?? null
}

/**
 * The year to which a forecast runs for a horizon: the horizon itself, or, for terms, the first year of the
 * term in force in it, counting on from the last known term by its own length.
 */
export function forecastYear(latest: Observation, horizon: number, byTerm: boolean): number {
  if (!byTerm || latest.period.kind !== 'term') return horizon
  const length = yearOf(latest.period.to) - timeOf(latest.period)
  if (length <= 0) return horizon
  return timeOf(latest.period) + Math.floor((horizon - timeOf(latest.period)) / length) * length
}

/** The first and last year of "nhiệm kỳ 2016-2020"; null for text that names no term. */
export function termSpan(text: string): { from: number; to: number } | null {
  const match = /nhiệm kỳ\D*(\d{4})\s*[-–]\s*(\d{4})/iu.exec(text.normalize('NFC'))
  return match ? { from: Number(match[1]), to: Number(match[2]) } : null
}
