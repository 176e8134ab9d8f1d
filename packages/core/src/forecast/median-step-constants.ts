/**
 * Constants of the default forecaster. Those of the trend were chosen from a grid by CRPS and Brier score and
 * rounded; the rest were fitted by likelihood with `bench/src/backtest/fit.ts`, both on six units in ten of each
 * family of the back-test pool and one half of the M3 yearly series (bench/src/backtest/split.ts); docs/methods.md.
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
  /** Prior mean size of one year's step, for shares and for logarithms, and its weight in points. */
  readonly priorStepShare: number
  readonly priorStepLog: number
  readonly priorWeight: number
  /** Logarithm of the factor on the spread: constant and per 1/(n − 1), and what shares add to each. */
  readonly spreadBase: number
  readonly spreadByPoints: number
  readonly spreadOfShare: number
  readonly spreadOfShareByPoints: number
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
  trendMost: 1.1,
  trendHalf: 30,
  trendCost: 0.85,
  smoothShare: 0.5,
  priorStepShare: 0.4752,
  priorStepLog: 0.02508,
  priorWeight: 0.8679,
  spreadBase: -0.002266,
  spreadByPoints: 0.3833,
  spreadOfShare: -0.2044,
  spreadOfShareByPoints: -1.725,
  growthByLevel: 0.3721,
  growthByHorizon: 0.2351,
  growthByTrend: 0.3362,
  stillMost: 0.789,
  stillWear: 0.7131,
  stillCost: 0.4869,
  tailBase: 0.6,
  tailByPoints: 0.6697,
  tailHalf: 2.864,
  skew: -0.1539,
}
