import type { Evidence } from '../assessment.ts'

/** The scale of a forecast: a percentage, a positive amount, or a number of either sign. */
export type ForecastScale = 'pct' | 'pos' | 'signed'

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
}
