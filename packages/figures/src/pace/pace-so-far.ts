import { yearOf, type AssessmentRow } from '@moc/core'
import type { PaceYears } from '../words/assessment.ts'

/** Data that end this many years before the day looked from are no longer "the last five years". */
const recentYears = 3

/** Less than this part of the pace needed is said to be hardly any movement, wherever it is said. */
const stillBelow = 0.02

/** The years that the pace so far was taken from; null where there is none. */
export function findPaceYears({
  paceSoFarFrom: from,
  paceSoFarTo: to,
  asOf,
}: Pick<AssessmentRow, 'paceSoFarFrom' | 'paceSoFarTo' | 'asOf'>): PaceYears | null {
  if (from === undefined || to === undefined) return null
  return { from, to, lastFive: to - from === 5 && yearOf(asOf) - to <= recentYears }
}

/** Whether the pace so far is next to nothing beside the pace needed; where none is known to be needed, whether it is nothing. */
export function hardlyMoves({ paceSoFar, paceNeeded }: Pick<AssessmentRow, 'paceSoFar' | 'paceNeeded'>): boolean {
  return paceSoFar !== null && (paceSoFar === 0 || Math.abs(paceSoFar) < stillBelow * Math.abs(paceNeeded ?? 0))
}
