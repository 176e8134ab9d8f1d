import { medianOfSorted } from '../median.ts'
import { medianStepConstants, type MedianStepConstants } from './median-step-constants.ts'
import type { ForecastScale } from './forecast-input.ts'
import { smoothingError, smoothLevel } from './smooth.ts'
import { signedPriorStep } from './theta-shrink.ts'
import { transformOf, type StartedTransform } from './transform.ts'
import { fromWorking, toWorking, type WorkingScale } from './working-scale.ts'

/**
 * What is measured on a series, before any pooled calibration: where it stands, which way it goes and how far
 * one year's steps scatter. Method "median step" (docs/methods.md): the level, moved on by the median of the
 * yearly steps as far as that median stands out from their scatter.
 */
export interface MeasuredSeries {
  readonly scale: ForecastScale
  readonly transform: StartedTransform
  readonly working: WorkingScale
  /** Points, each counted by its weight. */
  readonly n: number
  /** The last value on the transformed scale. */
  readonly lastZ: number
  /** Where the trend starts, on the working scale, and the lowest value it may reach. */
  readonly start: number
  readonly floor: number
  /** Kept change per year on the working scale: lasting, and fading. */
  readonly lasting: number
  readonly fading: number
  /** Mean absolute one-step error on the transformed scale, over the root of the share of steps with a change, and the smoothing weight that gives it. */
  readonly meanError: number
  readonly alpha: number
  /** Prior size of one year's step where the series' own scale must give it (signed values). */
  readonly ownStep: number | null
  /** Variance that a preliminary last value leaves, in units of one year's step variance. */
  readonly startVarianceShare: number
  /** Number of steps, and the share of them without any change. */
  readonly steps: number
  readonly stillShare: number
}

/** A measured series with its calibrated uncertainty. */
export interface MedianStepFit extends MeasuredSeries {
  /** Square of the typical step of one year on the transformed scale, and what a preliminary last value adds to it. */
  readonly stepVariance: number
  readonly startVariance: number
  /** Share of the steps without any change, shrunken by their number. */
  readonly still: number
  /** What multiplies the standard deviation at every horizon. */
  readonly spreadFactor: number
  readonly constants: MedianStepConstants
}

/**
 * Fits the default forecaster to values `y` at increasing years `t`. Irregular gaps are allowed and one point is
 * enough. `n` and `startVarianceShare` come from `weighPoints` where values are preliminary.
 * Never reads the clock or the target; expects values that lie inside `scale`.
 */
export function fitMedianStep(
  t: readonly number[],
  y: readonly number[],
  scale: ForecastScale,
  n = y.length,
  startVarianceShare = 0,
): MedianStepFit {
  return calibrateFit(measureSeries(t, y, scale, n, startVarianceShare), medianStepConstants)
}

/** Measures a series; of the constants only those of the trend matter. */
export function measureSeries(
  t: readonly number[],
  y: readonly number[],
  scale: ForecastScale,
  n = y.length,
  startVarianceShare = 0,
  constants: MedianStepConstants = medianStepConstants,
): MeasuredSeries {
  const count = y.length
  const transform = transformOf(scale, y)
  const last = y[count - 1]!
  const z = new Float64Array(count)
  const gaps = new Float64Array(count - 1)
  for (let i = 0; i < count; i++) z[i] = transform.to(y[i]!)
  for (let i = 1; i < count; i++) gaps[i - 1] = t[i]! - t[i - 1]!

  const trend = measureTrend(y, gaps, scale, transform.start, n, constants)
  const level = transform.from(smoothLevel(z, gaps))
  const startValue = last + constants.smoothShare * (level - last)
  const path: Path = {
    working: trend.working,
    lasting: trend.lasting,
    fading: trend.fading,
    start: toWorking(trend.working, startValue),
    floor: scale === 'pos' ? last * lowestShare : -Infinity,
  }
  const moves = trend.lasting !== 0 || trend.fading !== 0
  const yearlyStep = moves ? transform.to(pathAt(path, 1, constants)) - transform.to(startValue) : 0
  const { sum, alpha } = smoothingError(z, gaps, yearlyStep, 'absolute')
  const stillShare = count === 1 ? 0 : shareWithoutChange(y)
  return {
    scale,
    transform,
    working: path.working,
    n,
    lastZ: z[count - 1]!,
    start: path.start,
    floor: path.floor,
    lasting: path.lasting,
    fading: path.fading,
    // Years without a change dilute a mean twice as much as a root of mean squares; this makes them count alike.
    meanError: sum / Math.max(count - 1, 1) / (stillShare === 1 ? 1 : Math.sqrt(1 - stillShare)),
    alpha,
    startVarianceShare,
    ownStep: scale === 'signed' ? signedPriorStep(z, gaps) : null,
    steps: count - 1,
    stillShare,
  }
}

/**
 * Gives a measured series the uncertainty that past errors of many series taught. Its typical step is a mean of
 * absolute errors and not the root of squared ones, so that a single jump does not decide the width.
 */
export function calibrateFit(measured: MeasuredSeries, constants: MedianStepConstants): MedianStepFit {
  const { scale, n, meanError, ownStep, startVarianceShare, steps, stillShare } = measured
  const c = constants
  const isShare = scale === 'pct'
  const priorStep = ownStep ?? (isShare ? c.priorStepShare : c.priorStepLog)
  const known = Math.max(n - 1, 0)
  const typicalStep = (c.priorWeight * priorStep + known * meanError) / (c.priorWeight + known)
  const stepVariance = typicalStep * typicalStep
  const perPoint = 1 / Math.max(n - 1, 1)
  return {
    ...measured,
    stepVariance,
    startVariance: startVarianceShare * stepVariance,
    still: stillShare === 0 ? 0 : (stillShare * steps) / (steps + c.stillCost),
    spreadFactor: Math.exp(
      c.spreadBase + c.spreadByPoints * perPoint + (isShare ? c.spreadOfShare + c.spreadOfShareByPoints * perPoint : 0),
    ),
    constants,
  }
}

/** An amount is never expected below this share of its last value. */
const lowestShare = 0.05

type Path = Pick<MeasuredSeries, 'working' | 'start' | 'floor' | 'lasting' | 'fading'>

/** The expected value `h` years ahead, in the series' unit. */
export function pathAt({ working, start, floor, lasting, fading }: Path, h: number, { recentFade }: MedianStepConstants): number {
  const faded = fading === 0 ? 0 : (fading * (1 - recentFade ** h)) / (1 - recentFade)
  const value = fromWorking(working, start + lasting * h + faded)
  return value < floor ? floor : value
}

/** The direction of the series, and the part of its median and recent steps that is kept. */
function measureTrend(y: readonly number[], gaps: Float64Array, scale: ForecastScale, start: number, n: number, c: MedianStepConstants) {
  const steps = gaps.length
  const sorted = new Float64Array(steps)
  for (let i = 0; i < steps; i++) sorted[i] = (y[i + 1]! - y[i]!) / gaps[i]!
  sorted.sort()
  const rising = steps === 0 || medianOfSorted(sorted) >= 0
  const working: WorkingScale = { scale, rising, start }
  if (steps < 2 || n <= 2) return { working, lasting: 0, fading: 0 }

  const x = new Float64Array(steps + 1)
  for (let i = 0; i <= steps; i++) x[i] = toWorking(working, y[i]!)
  let span = 0
  for (let i = 0; i < steps; i++) {
    sorted[i] = (x[i + 1]! - x[i]!) / gaps[i]!
    span += gaps[i]!
  }
  sorted.sort()
  const median = medianOfSorted(sorted)
  const drift = (x[steps]! - x[0]!) / span
  let scatter = 0
  for (let i = 0; i < steps; i++) {
    const error = x[i + 1]! - x[i]! - drift * gaps[i]!
    scatter += (error * error) / gaps[i]!
  }
  scatter /= steps - 1
  const recentFrom = Math.max(0, steps - c.recentSteps)
  let recentSpan = 0
  for (let i = recentFrom; i < steps; i++) recentSpan += gaps[i]!
  const recent = (x[steps]! - x[recentFrom]!) / recentSpan

  // In proportion, so that the unit of an amount does not matter.
  const pull = drift * drift * span
  const signal = pull === 0 ? 0 : pull / (scatter + 1e-12 * pull + Number.MIN_VALUE)
  const kept = (c.trendMost * (n - 2) * n * signal) / ((n - 2 + c.trendCost) * (n * signal + c.trendHalf))
  const medianKept = median < 0 === rising && median !== 0 ? 0 : median
  return { working, lasting: kept * (1 - c.recentShare) * medianKept, fading: kept * c.recentShare * recent }
}

function shareWithoutChange(y: readonly number[]): number {
  let still = 0
  for (let i = 1; i < y.length; i++) if (y[i] === y[i - 1]) still++
  return still / (y.length - 1)
}
