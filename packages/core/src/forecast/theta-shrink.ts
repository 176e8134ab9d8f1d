import { constants as fitted, type ForecastConstants } from './constants.ts'
import type { ForecastScale } from './forecast-input.ts'
import { smoothingError, smoothLevel } from './smooth.ts'
import { transforms } from './transform.ts'

/**
 * A series reduced to what its forecast needs, on the transformed scale: where it stands, where it is
 * heading per year, and how uncertain one step is. Method: a half-slope Theta with a slope shrunken by its
 * own signal and a Student-t scale pooled over series ("ThetaShrink", specification §3.2).
 */
export interface FittedSeries {
  readonly scale: ForecastScale
  readonly n: number
  readonly level: number
  readonly slope: number
  readonly alpha: number
  /** Variance of one step, prior and residuals together. */
  readonly stepVariance: number
  /** Degrees of freedom of the predictive t. */
  readonly freedom: number
  readonly constants: ForecastConstants
}

/**
 * Fits the forecaster to values `y` at increasing years `t` (irregular gaps are allowed; one point is enough).
 * Never reads the clock or the target; expects values that lie inside `scale`.
 */
export function fitThetaShrink(t: readonly number[], y: readonly number[], scale: ForecastScale, constants = fitted): FittedSeries {
  const { to } = transforms[scale]
  const n = y.length
  const z = Float64Array.from(y, to)
  const gaps = Float64Array.from(t.slice(1), (time, i) => time - t[i]!)
  const level = smoothLevel(z, gaps)
  const slope = n === 1 ? 0 : shrinkSlope(t, z, gaps, constants)
  const { sum, alpha } = smoothingError(z, gaps, slope, 'squared')
  const priorStep = scale === 'pct' ? constants.priorStepShare : scale === 'pos' ? constants.priorStepLog : signedPriorStep(z, gaps)
  const stepVariance = (constants.priorWeight * priorStep ** 2 + sum) / (constants.priorWeight + n - 1)
  const freedom = Math.min(1.2 + constants.freedomBase + constants.freedomByPoints * (n - 1), 60)
  return { scale, n, level, slope, alpha, stepVariance, freedom, constants }
}

/** Centre and spread of the predictive t distribution `h` years ahead, on the transformed scale. */
export function predictAt(fit: FittedSeries, h: number): { centre: number; spread: number } {
  const { scaleBase, scaleByPoints, scaleByLevel, scaleByHorizon } = fit.constants
  const growth = 1 + scaleByLevel * fit.alpha ** 2 * Math.max(h - 1, 0) + scaleByHorizon * h ** 2
  const spread = Math.sqrt(fit.stepVariance * growth) * Math.exp(scaleBase + scaleByPoints / Math.max(fit.n - 1, 1))
  return { centre: fit.level + fit.slope * h, spread }
}

/** The least-squares slope, kept only as far as it stands out from the noise around the end-to-end drift. */
function shrinkSlope(t: readonly number[], z: Float64Array, gaps: Float64Array, constants: ForecastConstants): number {
  const n = z.length
  const span = t[n - 1]! - t[0]!
  const b = leastSquaresSlope(t, z)
  const drift = (z[n - 1]! - z[0]!) / span
  let noise = 0
  for (let i = 1; i < n; i++) noise += (z[i]! - z[i - 1]! - drift * gaps[i - 1]!) ** 2 / gaps[i - 1]!
  const variance = noise / Math.max(n - 2, 1)
  const signal = b ** 2 / (b ** 2 + variance / span + 1e-12)
  return constants.slopeKept * ((n - 1) / (n + 1)) * signal * b
}

/** Slope of the least-squares line of z on t, per year in the unit of z. Expects two years that differ. */
export function leastSquaresSlope(t: ArrayLike<number>, z: ArrayLike<number>): number {
  const n = t.length
  const last = t[n - 1]!
  let meanT = 0
  let meanZ = 0
  for (let i = 0; i < n; i++) {
    meanT += (t[i]! - last) / n
    meanZ += z[i]! / n
  }
  let sxy = 0
  let sxx = 0
  for (let i = 0; i < n; i++) {
    const dt = t[i]! - last - meanT
    sxy += dt * (z[i]! - meanZ)
    sxx += dt * dt
  }
  return sxy / sxx
}

/**
 * Values of either sign have no natural scale, so the prior step is the series' own: the root mean square of
 * its yearly steps, or a tenth of the value for a single point. Our choice; it was not fitted.
 */
export function signedPriorStep(z: ArrayLike<number>, gaps: ArrayLike<number>): number {
  if (z.length === 1) return Math.max(Math.abs(z[0]!) * 0.1, 1e-6)
  let sum = 0
  for (let i = 1; i < z.length; i++) sum += (z[i]! - z[i - 1]!) ** 2 / gaps[i - 1]!
  return Math.max(Math.sqrt(sum / gaps.length), 1e-9)
}
