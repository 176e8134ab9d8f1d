import { bandLimits, reliabilityPolicy, wilsonInterval } from '@moc/core'

/** One band of a reliability chart, in shares of the plot: 0 to 1, upwards. */
export interface ReliabilityDot {
  readonly band: number
  /** What was said on average, and what came true. */
  readonly said: number
  readonly happened: number
  /** Interval of 95% of what came true, by Wilson; narrower than it should be, since trials on one series hang together. */
  readonly lo: number
  readonly hi: number
  readonly forecasts: number
}

/** What a reliability chart needs of a band. */
export interface ReliabilityInput {
  readonly band: number
  readonly forecasts: number
  readonly cameTrue: number
  readonly meanForecast: number | null
}

/** Draws how often statements came true against what was said; bands without trials are left out. */
export function drawReliability(bands: readonly ReliabilityInput[]): ReliabilityDot[] {
  return bands.flatMap(({ band, forecasts, cameTrue, meanForecast }) => {
    const interval = wilsonInterval(cameTrue, forecasts)
    if (!interval.ok) return []
    const middle = (bandLimits[band]! + bandLimits[band + 1]!) / 2
    return [{ band, said: meanForecast ?? middle, happened: cameTrue / forecasts, ...interval.result, forecasts }]
  })
}

/** Bands, with enough trials, in which what came true lies clearly outside the band itself. */
export function findMisstated(
  bands: readonly ReliabilityInput[],
): { readonly band: number; readonly happened: number; readonly over: boolean }[] {
  return drawReliability(bands).flatMap(({ band, happened, lo, hi, forecasts }) => {
    if (forecasts < reliabilityPolicy.fewestTrials) return []
    const over = hi < bandLimits[band]!
    return over || lo > bandLimits[band + 1]! ? [{ band, happened, over }] : []
  })
}
