/**
 * Every number that is policy and not arithmetic, each with its reason. It is shown to the reader and is
 * changed by a decision, never silently: a change of any value changes `version`.
 */
export interface Policy {
  readonly version: string
  /** The forecaster takes points at most this many years older than the last. */
  readonly windowYears: number
  /** The pace so far is a slope over this many years before the last point, … */
  readonly paceYears: number
  /** … by least squares from this many points, otherwise between the last two points. */
  readonly paceMinPoints: number
  /** "About", for shares: percentage points. */
  readonly aboutSharePoints: number
  /** "About", for everything else: a fraction of the target. */
  readonly aboutFraction: number
  /** A baseline may lie this many years from the base year before the first later value is taken. */
  readonly baselineYears: number
  /** From this probability on, on track; and a met target below it is "to be kept". */
  readonly onTrackFrom: number
  /** Below this probability, unlikely. */
  readonly unlikelyBelow: number
  /** Up to this many points there is no evidence, … */
  readonly noEvidenceUpTo: number
  /** … and from this many there is enough. */
  readonly enoughEvidenceFrom: number
  /** A latest value that ended this many years before the as-of year is marked as old. */
  readonly oldDataYears: number
}

/** The rulings of docs/adr/0006-how-a-target-is-judged.md. */
export const policy: Policy = {
  version: '2026-11',
  windowYears: 15,
  paceYears: 5,
  paceMinPoints: 3,
  aboutSharePoints: 1,
  aboutFraction: 0.02,
  baselineYears: 2,
  onTrackFrom: 0.6,
  unlikelyBelow: 0.2,
  noEvidenceUpTo: 2,
  enoughEvidenceFrom: 6,
  oldDataYears: 5,
}
