import type { IndicatorCode } from './indicator.ts'
import { timeOf, type Period } from './period.ts'
import type { PlaceId } from './place.ts'
import type { Verification } from './verification.ts'

/** How final a value is. `derived` was computed from what the source says; `modelled` is a model's estimate. */
export const observationStatuses = ['official', 'preliminary', 'estimate', 'derived', 'modelled'] as const
export type ObservationStatus = (typeof observationStatuses)[number]

/** One value of one indicator at one place for one period, with everything that is known of where it came from. */
export interface Observation {
  readonly indicator: IndicatorCode
  readonly place: PlaceId
  readonly period: Period
  /** Which of several parallel series of the same thing; `main` unless sources disagree. Series are never joined. */
  readonly series: string
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly status: ObservationStatus
  readonly verification: Verification
  readonly source: string | null
  readonly note: string | null
  /** When the source published it, as far as it says. */
  readonly vintage: string | null
}

/** The name of the series that stands for an indicator where no other was chosen. */
export const mainSeries = 'main'

/**
 * Values of one indicator at one place, in order of time, one for each period, from one series.
 * `breaks` are the years from which another definition or border holds.
 */
export interface Series {
  readonly indicator: IndicatorCode
  readonly place: PlaceId
  readonly series: string
  readonly points: readonly Observation[]
  readonly breaks: readonly SeriesBreak[]
}

export interface SeriesBreak {
  /** First year of the new definition or border. */
  readonly year: number
  /** Why, in Vietnamese and in English. */
  readonly why: string
  readonly whyEn: string
}

/** Puts points into order of time; of two points with the same start the longer period comes last. */
export function inOrderOfTime(points: readonly Observation[]): Observation[] {
  return points.toSorted((a, b) => timeOf(a.period) - timeOf(b.period) || a.period.to.localeCompare(b.period.to))
}
