import type { ForecastScale } from './forecast-input.ts'

/** Takes values to a scale without bounds, where a forecast may be made, and back. */
export interface Transform {
  readonly to: (y: number) => number
  readonly from: (z: number) => number
}

/** A transform with what was added before the logarithm. */
export interface StartedTransform extends Transform {
  readonly start: number
}

/**
 * Shares by `ln((y + 0.5)/(100 − y + 0.5))` with the inverse cut to 0–100, so that no forecast leaves the
 * scale; positive amounts by the natural logarithm, cut at the largest number there is; signed values as they are (specification §3.1).
 */
export const transforms: Readonly<Record<ForecastScale, Transform>> = {
  pct: {
    to: (y) => Math.log((y + 0.5) / (100 - y + 0.5)),
    from: (z) => Math.min(100, Math.max(0, 101 / (1 + Math.exp(-z)) - 0.5)),
  },
  pos: { to: Math.log, from: (z) => Math.min(Number.MAX_VALUE, Math.exp(z)) },
  signed: { to: (y) => y, from: (z) => z },
}

const plain: Readonly<Record<ForecastScale, StartedTransform>> = {
  pct: { ...transforms.pct, start: 0 },
  pos: { ...transforms.pos, start: 0 },
  signed: { ...transforms.signed, start: 0 },
}

/**
 * The transform for one series. Amounts that hold a zero (counts) take the started logarithm `ln(y + c)`
 * (Tukey 1977), c being half the smallest positive value, or 0.5 where all are zero: the unit still does not
 * matter, and a forecast is cut at zero. All else is as in `transforms`.
 */
export function transformOf(scale: ForecastScale, y: readonly number[]): StartedTransform {
  if (scale !== 'pos' || !y.includes(0)) return plain[scale]
  let smallest = Infinity
  for (const value of y) if (value > 0 && value < smallest) smallest = value
  // Half of the very smallest number there is would be zero again.
  const start = smallest === Infinity ? 0.5 : Math.max(smallest / 2, Number.MIN_VALUE)
  return { to: (value) => Math.log(value + start), from: (z) => Math.min(Number.MAX_VALUE, Math.max(0, Math.exp(z) - start)), start }
}
