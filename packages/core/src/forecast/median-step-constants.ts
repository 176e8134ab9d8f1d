/**
 * Constants of the default forecaster. The trend's five were chosen by mean absolute error and rounded; the
 * rest were fitted by likelihood, with `bench/src/backtest/fit.ts`, on the training part of the back-test pool
 * and one half of the M3 yearly series (bench/src/backtest/split.ts); see docs/methods.md.
 */
export interface MedianStepConstants {
  /** Share of the recent steps in the trend, over how many steps, and how fast they fade (method: damped trend). */
  readonly recentShare: number
  readonly recentSteps: number
  readonly recentFade: number
  /** Most of the trend that is kept, the signal at which half of it is, and the points that a trend costs. */
  readonly trendMost: number
  readonly trendHalf: number
  readonly trendCost: number
  /** How far the starting level moves from the last value to the smoothed one. */
  readonly smoothShare: number
  /** Prior standard deviation of one year's step, for shares and for logarithms, and its weight in points. */
  readonly priorStepShare: number
  readonly priorStepLog: number
  readonly priorWeight: number
  /** How far the spread follows the mean absolute error instead of the root mean square: 0 not at all, 1 altogether. */
  readonly absoluteShare: number
  /** Logarithm of the factor on the spread: constant, per 1/(n − 1), and for shares. */
  readonly spreadBase: number
  readonly spreadByPoints: number
  readonly spreadOfShare: number
  /** Growth of the variance with the years ahead, with their square, and with the square of the trend's own path. */
  readonly growthByLevel: number
  readonly growthByHorizon: number
  readonly growthByTrend: number
  /** Chance that a series which stood still goes on doing so: most of it, its wear per year, its cost in points. */
  readonly stillMost: number
  readonly stillWear: number
  readonly stillCost: number
  /** Shape of the errors: how heavy the tails are at first, what more points add, at which n half of it, and the skew. */
  readonly tailBase: number
  readonly tailByPoints: number
  readonly tailHalf: number
  readonly skew: number
}

export const medianStepConstants: MedianStepConstants = {
  recentShare: 0.3,
  recentSteps: 3,
  recentFade: 0.8,
  trendMost: 1.05,
  trendHalf: 70,
  trendCost: 0.85,
  smoothShare: 0.5,
  priorStepShare: 0.3534,
  priorStepLog: 0.02751,
  priorWeight: 0.358,
  absoluteShare: 0.5,
  spreadBase: -0.256,
  spreadByPoints: -0.01492,
  spreadOfShare: -0.3156,
  growthByLevel: 0.5713,
  growthByHorizon: 0.1508,
  growthByTrend: 0.778,
  stillMost: 0.8076,
  stillWear: 0.6962,
  stillCost: 0.605,
  tailBase: 0.6,
  tailByPoints: 0.6569,
  tailHalf: 5.16,
  skew: -0.1236,
}
