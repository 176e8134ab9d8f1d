import type { IndicatorCode } from './indicator.ts'
import type { Observation } from './observation.ts'
import type { PlaceId } from './place.ts'
import type { Comparator, GoalValue, Target, TargetSlot } from './target.ts'
import type { Verification } from './verification.ts'
import type { RulesQuestion } from './assess/series-for-rules.ts'
import type { ThaiBinhClass } from './verdict/thai-binh.ts'
import type { Forecast } from './forecast/forecast.ts'

/** What a judged target is called; the words, icons and colours stand in the figures package. */
export const assessedStatuses = ['met', 'onTrack', 'accelerate', 'unlikely', 'movingAway', 'missed'] as const
export type AssessedStatus = (typeof assessedStatuses)[number]
export type Status = AssessedStatus | 'notAssessable'

/** Why a target cannot be judged. A reason travels to the reader; nothing turns it back into an empty cell. */
export const notAssessableReasons = [
  'slot', // the wording of the target was not found
  'not-in-force', // no version of the target holds on the as-of date
  'no-series', // no series stands for this target at this level of places
  'no-data', // a series stands for it, but holds no value for this place
  'too-few-points', // two or fewer values, and the target is not met by the latest
  'no-value-for-horizon', // the year has passed and nothing was reported for it
  'not-addable', // only parts have values, and they cannot be added up
  'no-goal-for-year', // the target says nothing that can be compared for this year
  'not-forecastable', // yes or no, a date, or values outside the scale of their indicator
] as const
export type NotAssessableReason = (typeof notAssessableReasons)[number]

/** What the target asks for in the horizon year. `fromPath`: the straight line between two milestones. */
export interface HorizonGoal {
  readonly comparator: Comparator | 'band'
  readonly value: GoalValue
  readonly fromPath: boolean
  readonly verification: Verification
}

export interface Baseline {
  readonly value: number
  readonly year: number
  /** `target-text` where the target names it; `base-year`, `near` (within two years) or `first-after` where the series does. */
  readonly from: 'target-text' | 'base-year' | 'near' | 'first-after'
  readonly verification: Verification
}

/** How a milestone that has passed came out; `outcome` is null while it lies ahead or no value is known for it. */
export interface MilestoneOutcome {
  readonly year: number | null
  readonly period: string
  readonly comparator: Comparator | 'band'
  readonly value: GoalValue
  readonly verification: Verification
  readonly outcome: 'met' | 'missed' | null
  /** Where `maintain` lapsed: the first year below the value. */
  readonly lapsedIn: number | null
}

/** Change per year in the indicator's unit; null where it cannot be said (one point, a target without a number). */
export interface Pace {
  readonly needed: number | null
  readonly soFar: number | null
  /** First and last year of the points that `soFar` was taken from. */
  readonly soFarFrom: number | null
  readonly soFarTo: number | null
}

/** How far along: 1 is the target. From zero where zero means something, and from the baseline where it was worse than the target. */
export interface Attainment {
  readonly fromZero: number | null
  readonly fromBaseline: number | null
  /** 1 where the target is met, 0 as far from it as the baseline lies on either side, less than 0 farther: what flags are ordered by. */
  readonly nearness: number | null
}

export const evidences = ['none', 'few', 'enough'] as const
export type Evidence = (typeof evidences)[number]

/** What a reader must know beside the status. The value judged: that of the horizon once it is known, until then the latest. */
export const marks = [
  'few-data', // three to five points
  'keep', // met, but holding it is not likely enough
  'modelled', // the series is a model's estimate
  'unverified-data', // the value judged was not checked against a source
  'unverified-target', // the goal that was judged was not checked against the document
  'preliminary', // the value judged is preliminary or an estimate
  'from-path', // judged on the line between two milestones
  'old-data', // the latest value speaks for a later year and ended five or more years before the as-of year
  'national-target', // a national target laid over a province or region
] as const
export type Mark = (typeof marks)[number]

/** The judgement's ground: what was compared with what. The same for judged and for not assessable targets. */
export interface AssessmentGround {
  readonly target: Target
  readonly place: PlaceId
  readonly horizon: number
  readonly asOf: string
  readonly policyVersion: string
  readonly goal: HorizonGoal | null
  readonly indicator: IndicatorCode | null
  /** All points of the chosen series, in order of time. */
  readonly points: readonly Observation[]
  readonly latest: Observation | null
  readonly baseline: Baseline | null
  readonly milestones: readonly MilestoneOutcome[]
  /** Points in the forecaster's window, with its first and last year. */
  readonly n: number
  readonly firstYear: number | null
  readonly lastYear: number | null
  readonly pace: Pace
  readonly attainment: Attainment
  readonly evidence: Evidence
  /** Bands for the years after the latest value up to the horizon; null where there is no series to forecast. */
  readonly forecast: Forecast | null
  readonly marks: readonly Mark[]
  /** What official rules are asked, and Thái Bình's classes (null where there is nothing to class); beside the status, never in its place. */
  readonly forRules: RulesQuestion
  readonly classes: readonly ThaiBinhClass[] | null
}

export interface Assessed extends AssessmentGround {
  readonly kind: 'assessed'
  readonly status: AssessedStatus
  /**
   * Chance of meeting the goal at the horizon, 0 to 1: calibrated, but for a sum over a term, whose chance is the share of
   * its simulated paths. Null where the year has passed or there is no evidence.
   */
  readonly probability: number | null
  /** The value that decided the status: that of the horizon once it is known; else the latest, where it is met; null where chance decided. */
  readonly decidedBy: Observation | null
}

export interface NotAssessable extends AssessmentGround {
  readonly kind: 'notAssessable'
  readonly status: 'notAssessable'
  readonly reason: NotAssessableReason
}

/** A slot has nothing to lay beside it. */
export interface SlotAssessment {
  readonly kind: 'slot'
  readonly status: 'notAssessable'
  readonly reason: 'slot'
  readonly target: TargetSlot
  readonly place: PlaceId
  readonly horizon: number
  readonly asOf: string
}

export type Assessment = Assessed | NotAssessable | SlotAssessment
