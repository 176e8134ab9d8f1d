import { timeOf, yearOf } from '../period.ts'
import type { Observation } from '../observation.ts'
import type { Target } from '../target.ts'

/** What a year is judged by. */
export interface YearJudge {
  /** The year itself; for bodies by term the first year of the term, also of one of which nothing is known yet. */
  readonly time: number
  /** Its value; null where none is known. */
  readonly observation: Observation | null
}

/**
 * Finds what a year is judged by: the value of that very year; for bodies that are elected or appointed the term in
 * force at its end. Where the target names a span of terms ("nhiệm kỳ 2016-2020") the first term that begins from one
 * year before that span to its end. Terms that are not known are counted on, or back, from those that are; a term
 * that is missing never lets its neighbour speak for it.
 */
export function findJudge(points: readonly Observation[], year: number, spanText: string | null = null): YearJudge {
  const span = spanText === null ? null : termSpan(spanText)
  const spanned = span === null ? null : findFirstWithin(points, span)
  if (spanned !== null) return spanned
  const observation = findInForce(points, year)
  if (observation !== null) return { time: timeOf(observation.period), observation }
  const before = points.findLast((point) => timeOf(point.period) <= year)
  if (before === undefined) return { time: year, observation: null }
  const length = termLength(points, before)
  const time = timeOf(before.period)
  return { time: time + Math.floor((year - time) / length) * length, observation: null }
}

/** The value in force at the end of a year: of that very year, or of the term that has begun by then and not ended in it; null where there is none. */
export function findInForce(points: readonly Observation[], year: number): Observation | null {
  return (
    points.findLast((point) => {
      const begins = timeOf(point.period)
      return begins <= year && year < begins + termLength(points, point)
    }) ?? null
  )
}

/**
 * The years from the beginning of a period to that of the next: 1, and for terms their own length. The next term
 * begins in the year in which one ends (2016–2021, 2021–2026), unless this body's terms follow each other without
 * sharing a year (2016–2020, 2021–2025).
 */
export function termLength(points: readonly Observation[], { period }: Observation): number {
  if (period.kind !== 'term') return 1
  const gaps = points.slice(1).map((next, i) => timeOf(next.period) - yearOf(points[i]!.period.to))
  const apart = gaps.includes(1) && !gaps.includes(0)
  return Math.max(1, yearOf(period.to) - timeOf(period) + (apart ? 1 : 0))
}

/** How a target words the period of a milestone year; null for other years. */
export function periodOf({ milestones }: Pick<Target, 'milestones'>, year: number): string | null {
  return milestones.find((milestone) => milestone.year === year)?.period ?? null
}

/** The first and last year of "nhiệm kỳ 2016-2020"; null for text that names no term. */
export function termSpan(text: string): { from: number; to: number } | null {
  const match = /nhiệm kỳ\D*(\d{4})\s*[-–]\s*(\d{4})/iu.exec(text.normalize('NFC'))
  return match ? { from: Number(match[1]), to: Number(match[2]) } : null
}

/** The first term that begins from one year before a span to its end, by the body's own rhythm; null where none does. */
function findFirstWithin(points: readonly Observation[], { from, to }: { from: number; to: number }): YearJudge | null {
  const terms = points.filter(({ period }) => period.kind === 'term')
  const begins = (point: Observation) => timeOf(point.period)
  const known =
    terms.find((term) => begins(term) >= from - 1 && begins(term) <= to) ?? terms.findLast((term) => begins(term) < from - 1) ?? terms[0]
  if (known === undefined) return null
  const length = termLength(points, known)
  const time = begins(known) + Math.ceil((from - 1 - begins(known)) / length) * length
  return time > to ? null : { time, observation: terms.find((term) => begins(term) === time) ?? null }
}
