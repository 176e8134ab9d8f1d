import type { Assessment, AssessedStatus, Evidence, Mark, NotAssessableReason, Status } from './assessment.ts'
import type { Direction, IndicatorCode, Scale } from './indicator.ts'
import { timeOf, type Period } from './period.ts'
import type { Observation, ObservationStatus } from './observation.ts'
import type { PlaceId } from './place.ts'
import { targetLabel, type Comparator, type Document, type GoalValue } from './target.ts'
import type { Indicator } from './indicator.ts'
import type { TargetSeries } from './target.ts'
import { listVerdicts, type VerdictList } from './assess/list-verdicts.ts'
import type { Verification } from './verification.ts'

/** One value of a series as charts and tables take it; `time` is the year in which its period starts. */
export interface PointRow {
  readonly time: number
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly period: Period
  readonly status: ObservationStatus
  readonly verification: Verification
  readonly source: string | null
  readonly note: string | null
  readonly modelled: boolean
}

/** What the forecaster gives for one year ahead, in the series' unit. */
export interface ProjectionRow {
  readonly time: number
  readonly median: number
  readonly lo50: number
  readonly hi50: number
  readonly lo80: number
  readonly hi80: number
}

export interface MilestoneRow {
  readonly year: number | null
  readonly period: string
  readonly comparator: Comparator | 'band'
  readonly value: GoalValue
  readonly verification: Verification
  readonly outcome?: 'met' | 'missed'
  readonly lapsedIn?: number
}

/**
 * An assessment as plain data with its names filled in: what the command line prints, the API sends and a
 * figure is drawn from. A field that does not apply is left out; null means known to be empty.
 */
export interface AssessmentRow {
  readonly strategy: string
  readonly objective: number
  readonly target: string
  /** As people call it: "5.4b". */
  readonly label: string
  readonly part?: string
  /** The code of the version that was judged, and the document that set it. */
  readonly targetVersion: string
  readonly document: string
  readonly documentNumber: string | null
  readonly effectiveFrom: string
  readonly name: string
  readonly nameEn: string
  readonly text: string | null
  readonly targetVerification: Verification
  readonly targetNote: string | null
  readonly indicator: IndicatorCode | null
  readonly place: PlaceId
  readonly horizon: number
  readonly asOf: string
  readonly policyVersion?: string
  readonly unit?: string
  readonly unitEn?: string
  readonly scale?: Scale
  readonly direction?: Direction
  readonly agency?: string
  /** Which part of what the target speaks of the series stands for, where it is not all of it. */
  readonly seriesNote?: string
  readonly seriesNoteEn?: string
  readonly goal: {
    readonly comparator: Comparator | 'band'
    readonly value: GoalValue
    readonly fromPath: boolean
    readonly verification: Verification
  } | null
  readonly latest: PointRow | null
  readonly decidedBy?: PointRow
  readonly baseline?: { readonly value: number; readonly year: number; readonly from: string; readonly verification: Verification }
  readonly milestones: readonly MilestoneRow[]
  readonly n: number
  readonly firstYear: number | null
  readonly lastYear: number | null
  readonly paceNeeded: number | null
  readonly paceSoFar: number | null
  readonly paceSoFarFrom?: number
  readonly paceSoFarTo?: number
  readonly attainmentFromZero?: number
  readonly attainmentFromBaseline?: number
  readonly status: Status
  readonly marks: readonly Mark[]
  readonly reason?: NotAssessableReason
  /** Calibrated chance of meeting the goal at the horizon, 0 to 1. On screen it is only ever shown as a band. */
  readonly probability?: number
  readonly evidence: Evidence
  /** What official rules say, by rule, and Thái Bình's classes; the working is on the page of the indicator. */
  readonly verdicts?: VerdictList
  readonly points: readonly PointRow[]
  readonly projection: readonly ProjectionRow[]
}

/** What an assessment needs to be told of besides itself: names and notes from the catalogue. */
export interface AssessmentNames {
  readonly indicator: Indicator | null
  readonly document: Document | null
  readonly targetSeries: TargetSeries | null
}

export type { AssessedStatus }

/** Gives an assessment as plain data; never judges anew. */
export function describeAssessment(assessment: Assessment, names: AssessmentNames): AssessmentRow {
  const { target } = assessment
  const head = {
    strategy: target.strategy,
    objective: target.objectiveNo,
    target: originalCode(target),
    label: targetLabel(target),
    ...(target.part === null ? {} : { part: target.part }),
    targetVersion: target.code,
    document: target.document,
    documentNumber: names.document?.number ?? null,
    effectiveFrom: target.effectiveFrom,
    name: target.nameVi,
    nameEn: target.nameEn,
    text: target.textVi,
    targetVerification: target.verification,
    targetNote: target.note,
    place: assessment.place,
    horizon: assessment.horizon,
    asOf: assessment.asOf,
    status: assessment.status,
  }
  if (assessment.kind === 'slot') {
    return {
      ...head,
      indicator: null,
      goal: null,
      latest: null,
      milestones: [],
      n: 0,
      firstYear: null,
      lastYear: null,
      paceNeeded: null,
      paceSoFar: null,
      marks: [],
      reason: 'slot',
      evidence: 'none',
      points: [],
      projection: [],
    }
  }
  const modelled = names.indicator?.modelled ?? false
  const a = assessment
  const verdicts = listVerdicts(a.forRules, a.classes)
  return {
    ...head,
    policyVersion: a.policyVersion,
    indicator: a.indicator,
    unit: a.target.unitVi,
    unitEn: a.target.unitEn,
    direction: a.target.direction,
    ...(names.indicator ? { scale: names.indicator.scale } : {}),
    ...(names.indicator?.agencyVi ? { agency: names.indicator.agencyVi } : {}),
    ...(names.targetSeries?.note ? { seriesNote: names.targetSeries.note } : {}),
    ...(names.targetSeries?.noteEn ? { seriesNoteEn: names.targetSeries.noteEn } : {}),
    goal: a.goal,
    latest: a.latest ? describePoint(a.latest, modelled) : null,
    ...(a.kind === 'assessed' && a.decidedBy ? { decidedBy: describePoint(a.decidedBy, modelled) } : {}),
    ...(a.baseline ? { baseline: a.baseline } : {}),
    milestones: a.milestones.map(({ outcome, lapsedIn, ...milestone }) => ({
      ...milestone,
      ...(outcome ? { outcome } : {}),
      ...(lapsedIn === null ? {} : { lapsedIn }),
    })),
    n: a.n,
    firstYear: a.firstYear,
    lastYear: a.lastYear,
    paceNeeded: a.pace.needed,
    paceSoFar: a.pace.soFar,
    ...(a.pace.soFarFrom === null ? {} : { paceSoFarFrom: a.pace.soFarFrom }),
    ...(a.pace.soFarTo === null ? {} : { paceSoFarTo: a.pace.soFarTo }),
    ...(a.attainment.fromZero === null ? {} : { attainmentFromZero: a.attainment.fromZero }),
    ...(a.attainment.fromBaseline === null ? {} : { attainmentFromBaseline: a.attainment.fromBaseline }),
    marks: a.marks,
    ...(a.kind === 'notAssessable' ? { reason: a.reason } : {}),
    ...(a.kind === 'assessed' && a.probability !== null ? { probability: a.probability } : {}),
    evidence: a.evidence,
    ...(verdicts === null ? {} : { verdicts }),
    points: a.points.map((point) => describePoint(point, modelled)),
    projection: projectionOf(a),
  }
}

/** Gives one value as charts and tables take it. */
export function describePoint(point: Observation, modelled: boolean): PointRow {
  const { period, value, numerator, denominator, status, verification, source, note } = point
  return { time: timeOf(period), value, numerator, denominator, period, status, verification, source, note, modelled }
}

function projectionOf(assessment: Extract<Assessment, { kind: 'assessed' | 'notAssessable' }>): ProjectionRow[] {
  const { forecast, lastYear } = assessment
  if (forecast === null || lastYear === null) return []
  return forecast.h.map((ahead, i) => ({
    time: lastYear + ahead,
    median: forecast.median[i]!,
    lo50: forecast.lo50[i]!,
    hi50: forecast.hi50[i]!,
    lo80: forecast.lo80[i]!,
    hi80: forecast.hi80[i]!,
  }))
}

/** A version keeps the place of what it amended: the 2018 wording of target 6.2b is still target 6.2b. */
function originalCode(target: Assessment['target']): string {
  return target.amends ?? target.code
}
