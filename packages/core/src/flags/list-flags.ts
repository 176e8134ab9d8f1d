import type { Assessment, Assessed } from '../assessment.ts'

/** Whether a target is flagged: unlikely to be met, moving away, or missed. */
export function isFlagged(assessment: Assessment): assessment is Assessed {
  return assessment.kind === 'assessed' && ['unlikely', 'movingAway', 'missed'].includes(assessment.status)
}

/**
 * The flagged targets, hardest first: those whose pace so far is the smallest part of the pace needed (less
 * than nothing where it points away); those whose year has passed by how near they came to the target, against how
 * far from it, on either side, the baseline lay.
 */
export function listFlags(assessments: readonly Assessment[]): Assessed[] {
  return assessments.filter(isFlagged).toSorted((a, b) => shareOfNeed(a) - shareOfNeed(b))
}

function shareOfNeed({ pace, attainment }: Assessed): number {
  if (pace.needed !== null && pace.needed !== 0 && pace.soFar !== null) return pace.soFar / pace.needed
  return attainment.nearness ?? 1
}
