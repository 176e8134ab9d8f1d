import type { Status } from '../assessment.ts'
import type { Observation } from '../observation.ts'
import { timeOf } from '../period.ts'
import type { Target } from '../target.ts'
import { classifyForThaiBinh, type ThaiBinhClass } from '../verdict/thai-binh.ts'
import type { YearQuestion } from './ask-year.ts'

/** The last year of a target's term: its last milestone; null where it asks for the same every year. */
export function endOfTerm({ milestones }: Pick<Target, 'milestones'>): number | null {
  const years = milestones.flatMap(({ year }) => year ?? [])
  return years.length === 0 ? null : Math.max(...years)
}

/**
 * Thái Bình's classes of an assessed target; null where there is no value or nothing to compare it with. Each value is
 * held against what is asked for at the end of the term (`atEnd`), whatever year the reader looks at and never against
 * the way there; `chanceAtEnd` is asked only where the latest value meets it. A term counts by its first year. Nobody
 * has proposed an adjustment: only a person can, and there is no place to do so yet
 * (docs/adr/0010-proposals-to-adjust-wait-for-review.md).
 */
export function classifyTarget(
  points: readonly Observation[],
  { year, goal, bound, meets }: YearQuestion,
  chanceAtEnd: () => number | null,
  status: Status,
): readonly ThaiBinhClass[] | null {
  const latest = points.at(-1)
  if (latest === undefined || goal === null) return null
  const isMet = meets(latest)
  const oneSided = bound !== null && (bound.lo === null) !== (bound.hi === null)
  return classifyForThaiBinh({
    latestMeetsEndOfTerm: isMet,
    latestYear: timeOf(latest.period),
    termLastYear: year,
    periods: points.map((point) => ({ met: meets(point), value: point.value })),
    direction: oneSided ? (bound.lo === null ? -1 : 1) : null,
    holdingProbability: isMet ? chanceAtEnd() : null,
    status,
    adjustmentProposedBy: null,
  }).classes
}
