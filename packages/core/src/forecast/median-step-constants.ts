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
  /** Prior standard deviation of one year's step, for shares and for logarithms, and its weight in points. */
  readonly priorStepShare: number
  readonly priorStepLog: number
  readonly priorWeight: number
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
  trendMost: 1.1,
  trendHalf: 30,
  trendCost: 0.85,
  smoothShare: 0.5,
  priorStepShare: 0.2105,
  priorStepLog: 0.03116,
  priorWeight: 0.503,
  spreadBase: -0.1917,
  spreadByPoints: -0.001709,
  spreadOfShare: -0.2661,
  growthByLevel: 0.5001,
  growthByHorizon: 0.2222,
  growthByTrend: 0.5436,
  stillMost: 0.7932,
  stillWear: 0.6987,
  stillCost: 0.5182,
  tailBase: 0.6,
  tailByPoints: 0.7084,
  tailHalf: 4.105,
  skew: -0.1519,
}
