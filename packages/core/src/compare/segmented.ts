import { orderPoints } from './check-points.ts'
import { refuseComparison, type Compared } from './comparison-refusal.ts'
import { fitLeastSquares, type LinearFit } from './least-squares.ts'
import { neweyWestCovariance } from './newey-west.ts'
import { fitPraisWinsten } from './prais-winsten.ts'

/** The four coefficients of a line that breaks, or their standard errors: level in the series' unit, trends per year. */
export interface SegmentedTerms {
  /** Level in the first year of the series, and trend before the event. */
  readonly level: number
  readonly trend: number
  /** Step in the event's year, and change of the trend from then on. */
  readonly levelChange: number
  readonly trendChange: number
}

export interface SegmentedLine extends SegmentedTerms {
  /** Standard errors by ordinary least squares, and Newey-West's. */
  readonly se: SegmentedTerms
  readonly neweyWest: SegmentedTerms
  /** Near 2: residuals do not hang together; null where the line goes through every point. */
  readonly durbinWatson: number | null
  /** Trend after the event with both standard errors. */
  readonly postTrend: { readonly value: number; readonly se: number; readonly neweyWest: number }
  /** The same line if residuals follow each other; null where years are not equally spaced or it does not settle. */
  readonly praisWinsten: {
    readonly terms: SegmentedTerms
    readonly se: SegmentedTerms
    readonly rho: number
    readonly iterations: number
  } | null
  readonly before: number
  readonly after: number
  readonly lag: number
}

const mostPoints = 2000

/**
 * Segmented regression of an interrupted series: `y = level + trend·(t − t₁) + levelChange·D + trendChange·D·(t −
 * event)`, D from the event's year on, by least squares; Newey-West standard errors (Bartlett, `lag` in
 * observations, n/(n − 4)); Durbin-Watson; Prais-Winsten as sensitivity. Needs two points on each side and five in
 * all: whether that is enough to speak of is `chooseComparison`'s. Never says what caused a change. Source: Wagner
 * et al. 2002; Stata `itsa` (California's Proposition 99 reproduces).
 */
export function fitSegmented(t: readonly number[], y: readonly (number | null)[], event: number, lag = 1): Compared<SegmentedLine> {
  if (!Number.isFinite(event)) return refuseComparison('not-a-number', 'event must be a year')
  if (!Number.isInteger(lag) || lag < 0) return refuseComparison('lag-unreadable', `lag must be a whole number from 0 on; got ${lag}`)
  const points = orderPoints(t, y, mostPoints)
  if (!points.ok) return points
  const n = points.t.length
  const after = points.t.filter((year) => year >= event).length
  const before = n - after
  if (before < 2) return refuseComparison('too-few-before', `${before} points before ${event}; a trend before needs two`)
  if (after < 2) return refuseComparison('too-few-after', `${after} points from ${event} on; a trend after needs two`)
  if (n < 5) return refuseComparison('too-few-points', `${n} points for four coefficients leave nothing to judge by`)
  if (lag >= n) return refuseComparison('lag-unreadable', `a lag of ${lag} needs more than ${n} points`)
  const origin = points.t[0]!
  const x = points.t.map((year) => [1, year - origin, year >= event ? 1 : 0, Math.max(0, year - event)])
  const fitted = fitLeastSquares(x, points.y)
  if (fitted === null) return refuseComparison('too-few-points', 'the years do not determine the two lines')
  const fit = withoutRounding(fitted, points.y)
  const variance = fit.sse / (n - 4)
  const ols = fit.inverse.map((row) => row.map((value) => value * variance))
  const robust = neweyWestCovariance(x, fit, lag)
  const [, trend, , trendChange] = fit.coefficients
  const postTrend = { value: trend! + trendChange!, se: sumError(ols), neweyWest: sumError(robust) }
  const terms = asTerms(fit.coefficients)
  const result = {
    ...terms,
    se: errors(ols),
    neweyWest: errors(robust),
    durbinWatson: durbinWatson(fit.residuals),
    postTrend,
    praisWinsten: sensitivity(x, points),
    before,
    after,
    lag,
  }
  return isAllFinite(result) ? { ok: true, result } : refuseComparison('not-a-number', 'the coefficients are beyond what a number holds')
}

/** Durbin and Watson's statistic of residuals in order; null where there are none to speak of. Source: Durbin & Watson 1950. */
function durbinWatson(e: readonly number[]): number | null {
  const below = e.reduce((sum, value) => sum + value * value, 0)
  const above = e.reduce((sum, value, i) => (i === 0 ? 0 : sum + (value - e[i - 1]!) ** 2), 0)
  return below === 0 ? null : above / below
}

/** A line through every point leaves rounding errors, not residuals. */
function withoutRounding(fit: LinearFit, y: readonly number[]): LinearFit {
  const largest = y.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const isRounding = fit.residuals.every((e) => Math.abs(e) <= 1e-12 * largest)
  return isRounding ? { ...fit, residuals: fit.residuals.map(() => 0), sse: 0 } : fit
}

function sensitivity(
  x: readonly (readonly number[])[],
  { t, y }: { readonly t: readonly number[]; readonly y: readonly number[] },
): SegmentedLine['praisWinsten'] {
  const step = t[1]! - t[0]!
  if (!t.every((year, i) => i === 0 || Math.abs(year - t[i - 1]! - step) < 1e-9 * step)) return null
  const fit = fitPraisWinsten(x, y)
  return fit && { terms: asTerms(fit.coefficients), se: asTerms(fit.se), rho: fit.rho, iterations: fit.iterations }
}

function asTerms([level, trend, levelChange, trendChange]: readonly number[]): SegmentedTerms {
  return { level: level!, trend: trend!, levelChange: levelChange!, trendChange: trendChange! }
}

/** Rounding may leave the smallest negative number where the variance is zero. */
function errors(covariance: readonly (readonly number[])[]): SegmentedTerms {
  return asTerms(covariance.map((row, i) => Math.sqrt(Math.max(0, row[i]!))))
}

function sumError(covariance: readonly (readonly number[])[]): number {
  return Math.sqrt(Math.max(0, covariance[1]![1]! + covariance[3]![3]! + 2 * covariance[1]![3]!))
}

function isAllFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isAllFinite)
}
