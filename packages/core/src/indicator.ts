import type { Verification } from './verification.ts'

export type IndicatorCode = string

/**
 * The scale a value lives on, which decides how it may be forecast and checked.
 *
 * - `share`: a percentage, 0 to 100.
 * - `positive`: a ratio, rate or amount above zero.
 * - `count`: a number of things, zero or more.
 * - `signed`: may be negative.
 * - `yesNo`: 1 for yes, 0 for no.
 */
export const scales = ['share', 'positive', 'count', 'signed', 'yesNo'] as const
export type Scale = (typeof scales)[number]

/** Which way is better; `band` is best in the middle, `none` is not judged. */
export const directions = ['higher', 'lower', 'band', 'none'] as const
export type Direction = (typeof directions)[number]

/** How values of parts make the value of the whole: through counts, by adding, or not at all. */
export const additions = ['ratio-of-sums', 'sum', 'last', 'not-addable'] as const
export type Addition = (typeof additions)[number]

/** When it moves: every year, only when a body is elected or appointed, or by school year. */
export const rhythms = ['year', 'term', 'school-year'] as const
export type Rhythm = (typeof rhythms)[number]

/** What is measured, once, for every target and place that speaks of it. */
export interface Indicator {
  readonly code: IndicatorCode
  readonly nameVi: string
  readonly nameEn: string
  readonly unitVi: string
  readonly unitEn: string
  readonly scale: Scale
  readonly direction: Direction
  readonly rhythm: Rhythm
  /** True for international model estimates: counted, and marked. */
  readonly modelled: boolean
  readonly addsOverPlaces: Addition
  readonly addsOverTerm: Addition
  readonly numeratorVi: string | null
  readonly denominatorVi: string | null
  /** Who publishes or should report it; null where no document that was seen says so. */
  readonly agencyVi: string | null
  readonly definitionVi: string | null
  readonly definitionEn: string | null
  /** Calibration family of the forecaster; null for the pooled calibration. */
  readonly family: string | null
  readonly aliases: readonly string[]
  readonly verification: Verification
}
