import { assessedStatuses, type AssessedStatus, type Assessment, type Status } from '../assessment.ts'
import { numberedTarget, numberLabel } from '../target.ts'

/** One numbered target, judged by its parts. */
export interface NumberedStatus {
  readonly objective: number
  /** Objective and number: "5.4". */
  readonly label: string
  readonly status: Status
  /** Codes of its parts. */
  readonly parts: readonly string[]
  /** Whether a part that was judged rests on data not checked against a source. */
  readonly onUnverifiedData: boolean
}

/** How many numbered targets carry each status. */
export type StatusCounts = Readonly<Record<Status, number>>

// From best to worst: the worst part speaks for the target.
const fromBest: readonly AssessedStatus[] = ['met', 'onTrack', 'accelerate', 'unlikely', 'movingAway', 'missed']

/**
 * The status of each numbered target: met when all its parts are met; otherwise the worst of the parts that
 * can be judged; not assessable when none can, or when the others are met and one cannot.
 */
export function judgeNumbered(assessments: readonly Assessment[]): NumberedStatus[] {
  const groups = Map.groupBy(assessments, ({ target }) => numberedTarget(target))
  return [...groups.values()].map((parts) => {
    const { target } = parts[0]!
    return {
      objective: target.objectiveNo,
      label: numberLabel(target),
      status: worstOf(parts.map((part) => part.status)),
      parts: parts.map((part) => part.target.code),
      onUnverifiedData: parts.some((part) => part.kind === 'assessed' && part.marks.includes('unverified-data')),
    }
  })
}

/** The status that speaks for several parts. */
export function worstOf(statuses: readonly Status[]): Status {
  const assessed = statuses.filter((status) => status !== 'notAssessable')
  const worst = fromBest.findLast((status) => assessed.includes(status))
  if (worst === undefined) return 'notAssessable'
  return worst === 'met' && assessed.length < statuses.length ? 'notAssessable' : worst
}

/** Counts statuses; every status has a number, also where it is zero. */
export function countStatuses(numbered: readonly Pick<NumberedStatus, 'status'>[]): StatusCounts {
  const counts = Object.fromEntries([...assessedStatuses, 'notAssessable'].map((status) => [status, 0])) as Record<Status, number>
  for (const { status } of numbered) counts[status]++
  return counts
}
