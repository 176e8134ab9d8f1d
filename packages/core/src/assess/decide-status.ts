import type { AssessedStatus, NotAssessableReason } from '../assessment.ts'
import type { Policy } from '../policy.ts'

/** The facts that a status is decided from, and nothing else. */
export interface StatusFacts {
  readonly hasSeries: boolean
  readonly hasGoal: boolean
  readonly points: number
  /** The points that the forecaster may take: those after the last break, within the window. */
  readonly recentPoints: number
  /** Whether the horizon's year has passed, or a later value is known although its own is not. */
  readonly horizonPassed: boolean
  /** Whether the value of the horizon year meets the goal; null where there is no such value. */
  readonly metAtHorizon: boolean | null
  /** Whether the value judged meets the goal: that of the horizon where it is known before its year is over, else the latest. */
  readonly metByLatest: boolean
  /** Calibrated chance of meeting the goal at the horizon; null where it cannot be forecast. */
  readonly probability: number | null
  readonly paceAwayFromGoal: boolean
  readonly worseThanBaseline: boolean
}

export type Decision =
  | { readonly kind: 'assessed'; readonly status: AssessedStatus; readonly keep: boolean }
  | { readonly kind: 'notAssessable'; readonly reason: NotAssessableReason }

/**
 * The status of a target, in the order of the rulings (docs/adr/0006-how-a-target-is-judged.md): what cannot be
 * judged; what has passed; what is met; and only then the calibrated chance.
 */
export function decideStatus(facts: StatusFacts, policy: Policy): Decision {
  if (!facts.hasSeries) return refuse('no-series')
  if (facts.points === 0) return refuse('no-data')
  if (!facts.hasGoal) return refuse('no-goal-for-year')
  if (facts.metAtHorizon !== null) return conclude(facts.metAtHorizon ? 'met' : 'missed')
  if (facts.horizonPassed) return refuse('no-value-for-horizon')
  if (facts.metByLatest) return conclude('met', facts.probability !== null && facts.probability < policy.onTrackFrom)
  if (facts.recentPoints <= policy.noEvidenceUpTo) return refuse('too-few-points')
  if (facts.probability === null) return refuse('not-forecastable')
  if (facts.probability >= policy.onTrackFrom) return conclude('onTrack')
  if (facts.probability >= policy.unlikelyBelow) return conclude('accelerate')
  return conclude(facts.paceAwayFromGoal && facts.worseThanBaseline ? 'movingAway' : 'unlikely')
}

function conclude(status: AssessedStatus, keep = false): Decision {
  return { kind: 'assessed', status, keep }
}

function refuse(reason: NotAssessableReason): Decision {
  return { kind: 'notAssessable', reason }
}
