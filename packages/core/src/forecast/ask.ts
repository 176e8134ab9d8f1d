import type { ForecastInput, ForecastScale } from './forecast-input.ts'

/** What is asked of a series: to be at least `lo` and at most `hi`, in its unit; infinite where one side is free. */
export interface Ask {
  readonly lo: number
  readonly hi: number
}

/**
 * The ask behind a target. A side that lies at the edge of the scale is free, because it is certain: every
 * share is at most 100, every amount at least 0. Expects a target that `checkForecastInput` let pass.
 */
export function askOf({
  target,
  targetRange,
  direction,
  scale,
}: Pick<ForecastInput, 'target' | 'targetRange' | 'direction' | 'scale'>): Ask {
  const lo = targetRange ? targetRange[0] : direction === 1 ? target! : -Infinity
  const hi = targetRange ? targetRange[1] : direction === 1 ? Infinity : target!
  return { lo: lo <= lowestOf(scale) ? -Infinity : lo, hi: hi >= highestOf(scale) ? Infinity : hi }
}

function lowestOf(scale: ForecastScale): number {
  return scale === 'signed' ? -Infinity : 0
}

function highestOf(scale: ForecastScale): number {
  return scale === 'pct' ? 100 : Infinity
}
