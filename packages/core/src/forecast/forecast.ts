import type { Evidence } from '../assessment.ts'
import { policy } from '../policy.ts'
import { checkForecastInput, type ForecastRefusal } from './check-input.ts'
import { drawBands, findChances, outlooksAt } from './median-step-forecast.ts'
import { fitMedianStep } from './median-step.ts'
import { drawReferenceBands, findReferenceChances } from './theta-shrink-forecast.ts'
import { fitThetaShrink } from './theta-shrink.ts'
import { weighPoints } from './weigh-points.ts'

/** The scale of a forecast: a percentage, an amount that is never negative, or a number of either sign. */
export const forecastScales = ['pct', 'pos', 'signed'] as const
export type ForecastScale = (typeof forecastScales)[number]

/** The project's own method "median step", and the specification of method.md §3.2, kept as the reference. */
export const forecastModels = ['default', 'theta-shrink'] as const
export type ForecastModel = (typeof forecastModels)[number]

/** What a forecast is asked of: years `t` in increasing order, their values `y`, and the years ahead `h` of the last one. */
export interface ForecastInput {
  readonly t: readonly number[]
  readonly y: readonly number[]
  readonly scale: ForecastScale
  readonly h: readonly number[]
  /** Calibration family; the pooled calibration where it is left out or unknown. */
  readonly family?: string | null
  /** What probability is asked of: reaching `target` in the wanted direction, or lying inside `targetRange`. */
  readonly target?: number
  readonly targetRange?: readonly [lo: number, hi: number]
  /** 1: at least the target; -1: at most the target. A target without a direction is refused, never guessed. */
  readonly direction?: 1 | -1
  readonly model?: ForecastModel
  /** Chances of the target *at any time up to* each year ahead, instead of at it; simulated. */
  readonly by?: boolean
  /** How far each value may be trusted: 1 final, 0 left out, between them preliminary. All 1 where left out. */
  readonly weights?: readonly number[]
  /** Seed of what is simulated; the same seed gives the same answer. */
  readonly seed?: number
}

/**
 * What may come, for each of the years ahead: the median and the central 50, 80 and 95% intervals, in the
 * series' own unit. All arrays are as long as `h`. A share never leaves 0 to 100.
 */
export interface Forecast {
  /** Years ahead of the last point. */
  readonly h: readonly number[]
  readonly median: readonly number[]
  readonly lo50: readonly number[]
  readonly hi50: readonly number[]
  readonly lo80: readonly number[]
  readonly hi80: readonly number[]
  readonly lo95: readonly number[]
  readonly hi95: readonly number[]
  readonly evidence: Evidence
  /** Chance of the target at (or, if asked, by) each year ahead, as the model gives it and as calibrated. Absent without a target. */
  readonly probabilityRaw?: readonly number[]
  readonly probability?: readonly number[]
}

export type ForecastAnswer = { readonly ok: true; readonly forecast: Forecast } | { readonly ok: false; readonly refusal: ForecastRefusal }

/**
 * Forecasts one short annual series. One point is enough (the interval is then very wide); input that cannot
 * be forecast is a named refusal. A break in the series starts a new one: pass only what comes after it.
 * Never gives NaN, never a share outside 0–100, never reads the clock; simulates only with `by`, from `seed`.
 * Method: "median step", or "ThetaShrink" (method.md §3.2) as `model: 'theta-shrink'`; docs/methods.md.
 */
export function forecastSeries(input: ForecastInput): ForecastAnswer {
  const refusal = checkForecastInput(input)
  if (refusal) return { ok: false, refusal }
  const { t, y, n, startVarianceShare, lag } = weighPoints(input.t, input.y, input.weights)
  const asked = input.target !== undefined || input.targetRange !== undefined
  const h = lag === 0 ? input.h : input.h.map((ahead) => ahead + lag)
  const evidence = evidenceOf(Math.floor(n + 1e-9))
  if (input.model === 'theta-shrink') {
    const fit = fitThetaShrink(t, y, input.scale)
    return { ok: true, forecast: { h: input.h, ...drawReferenceBands(fit, h), ...(asked ? findReferenceChances(fit, h, t, input) : {}), evidence } }
  }
  const fit = fitMedianStep(t, y, input.scale, n, startVarianceShare)
  const outlooks = outlooksAt(fit, h)
  return { ok: true, forecast: { h: input.h, ...drawBands(fit, outlooks), ...(asked ? findChances(fit, outlooks, h, t, input) : {}), evidence } }
}

/** How much a series of n points can carry. */
export function evidenceOf(n: number): Evidence {
  if (n <= policy.noEvidenceUpTo) return 'none'
  return n < policy.enoughEvidenceFrom ? 'few' : 'enough'
}
