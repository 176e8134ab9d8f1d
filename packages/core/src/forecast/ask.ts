import type { ForecastInput, ForecastScale } from './forecast-input.ts'

/**
 * What is asked of a series: to be at least `lo` and at most `hi`, in its unit; infinite where one side is free.
 * `strict`: more than `lo` and less than `hi`.
 */
export interface Ask {
  readonly lo: number
  readonly hi: number
  readonly strict: boolean
}

/**
 * The ask behind a target. A side that lies at the edge of the scale is free, because it is certain: every
 * share is at most 100, every amount at least 0; more than 0 is not certain. Expects a target that
 * `checkForecastInput` let pass.
 */
export function askOf({
  target,
  targetRange,
  direction,
  scale,
  strict = false,
}: Pick<ForecastInput, 'target' | 'targetRange' | 'direction' | 'scale' | 'strict'>): Ask {
  const lo = targetRange ? targetRange[0] : direction === 1 ? target! : -Infinity
  const hi = targetRange ? targetRange[1] : direction === 1 ? Infinity : target!
  if (strict) return { lo, hi, strict }
  return { lo: lo <= lowestOf(scale) ? -Infinity : lo, hi: hi >= highestOf(scale) ? Infinity : hi, strict }
}

function lowestOf(scale: ForecastScale): number {
  return scale === 'signed' ? -Infinity : 0
}

function highestOf(scale: ForecastScale): number {
  return scale === 'pct' ? 100 : Infinity
}
