import type { Evidence } from '../assessment.ts'

/** The scale of a forecast: a percentage, an amount that is never negative, or a number of either sign. */
export const forecastScales = ['pct', 'pos', 'signed'] as const
export type ForecastScale = (typeof forecastScales)[number]

/** The project's own method "median step", and the one of the specification (§3.2), kept as the reference. */
export const forecastModels = ['default', 'theta-shrink'] as const
export type ForecastModel = (typeof forecastModels)[number]

/** What a forecast is asked of: years `t` in increasing order, their values `y`, and the years ahead `h` of the last one. */
export interface ForecastInput {
  readonly t: readonly number[]
  readonly y: readonly number[]
  readonly scale: ForecastScale
  readonly h: readonly number[]
  /** Calibration family; the pooled calibration where it is left out or unknown. */
  readonly family?: string | null
  /** What probability is asked of: reaching `target` in the wanted direction, or lying inside `targetRange`. */
  readonly target?: number
  readonly targetRange?: readonly [lo: number, hi: number]
  /** 1: at least the target; -1: at most the target. A target without a direction is refused, never guessed. */
  readonly direction?: 1 | -1
  /** More or less than the target: reaching the number itself is not enough. It matters where a series stands still. */
  readonly strict?: boolean
  readonly model?: ForecastModel
  /** Chances of the target *at any time up to* each year ahead, instead of at it; simulated. */
  readonly by?: boolean
  /** How far each value may be trusted: 1 final, 0 left out, between them preliminary. All 1 where left out. */
  readonly weights?: readonly number[]
  /** Seed of what is simulated; the same seed gives the same answer. */
  readonly seed?: number
}

/**
 * What may come, for each of the years ahead: the median and the central 50, 80 and 95% intervals, in the
 * series' own unit. All arrays are as long as `h`. A share never leaves 0 to 100.
 */
export interface Forecast {
  /** Years ahead of the last point. */
  readonly h: readonly number[]
  readonly median: readonly number[]
  readonly lo50: readonly number[]
  readonly hi50: readonly number[]
  readonly lo80: readonly number[]
  readonly hi80: readonly number[]
  readonly lo95: readonly number[]
  readonly hi95: readonly number[]
  readonly evidence: Evidence
  /** Chance of the target at (or, if asked, by) each year ahead, as the model gives it and as calibrated. Absent without a target. */
  readonly probabilityRaw?: readonly number[]
  readonly probability?: readonly number[]
}
