import { normalCdf, normalQuantile } from './normal.ts'

/**
 * The shape of standardised forecast errors: `tail·asinh(x) + skew` is standard normal (Johnson's SU, 1949).
 * Near the centre it is like a normal distribution; its tails are the heavier the smaller `tail` is. Both the
 * distribution function and its inverse are closed forms.
 */
export interface ErrorShape {
  readonly skew: number
  readonly tail: number
}

/** P(X ≤ x). */
export function errorCdf({ skew, tail }: ErrorShape, x: number): number {
  return normalCdf(skew + tail * Math.asinh(x))
}

/** The x with P(X ≤ x) = p; ±Infinity at the ends. */
export function errorQuantile({ skew, tail }: ErrorShape, p: number): number {
  return Math.sinh((normalQuantile(p) - skew) / tail)
}
