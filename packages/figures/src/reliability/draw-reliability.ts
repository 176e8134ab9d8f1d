import { bandLimits } from '../format/format-band.ts'

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

const z = 1.959963984540054
/** A band with fewer trials is not said to be off. */
const enoughTrials = 100

/** Draws how often statements came true against what was said; bands without trials are left out. */
export function drawReliability(bands: readonly ReliabilityInput[]): ReliabilityDot[] {
  return bands.flatMap(({ band, forecasts, cameTrue, meanForecast }) => {
    if (forecasts === 0) return []
    const happened = cameTrue / forecasts
    const middle = (bandLimits[band]! + bandLimits[band + 1]!) / 2
    const centre = (happened + (z * z) / (2 * forecasts)) / (1 + (z * z) / forecasts)
    const half =
      (z / (1 + (z * z) / forecasts)) * Math.sqrt((happened * (1 - happened)) / forecasts + (z * z) / (4 * forecasts * forecasts))
    return [{ band, said: meanForecast ?? middle, happened, lo: Math.max(0, centre - half), hi: Math.min(1, centre + half), forecasts }]
  })
}

/** Bands, with enough trials, in which what came true lies clearly outside the band itself. */
export function findMisstated(
  bands: readonly ReliabilityInput[],
): { readonly band: number; readonly happened: number; readonly over: boolean }[] {
  return drawReliability(bands).flatMap(({ band, happened, lo, hi, forecasts }) => {
    if (forecasts < enoughTrials) return []
    const over = hi < bandLimits[band]!
    return over || lo > bandLimits[band + 1]! ? [{ band, happened, over }] : []
  })
}
