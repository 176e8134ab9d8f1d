import type { ForecastScale } from './forecast.ts'

/** Takes values to a scale without bounds, where a forecast may be made, and back. */
export interface Transform {
  readonly to: (y: number) => number
  readonly from: (z: number) => number
}

/**
 * Shares by `ln((y + 0.5)/(100 − y + 0.5))` with the inverse cut to 0–100, so that no forecast leaves the
 * scale; positive amounts by the natural logarithm; signed values as they are (method.md §3.1).
 */
export const transforms: Readonly<Record<ForecastScale, Transform>> = {
  pct: {
    to: (y) => Math.log((y + 0.5) / (100 - y + 0.5)),
    from: (z) => Math.min(100, Math.max(0, 101 / (1 + Math.exp(-z)) - 0.5)),
  },
  pos: { to: Math.log, from: Math.exp },
  signed: { to: (y) => y, from: (z) => z },
}
