import type { Evidence } from '../assessment.ts'
import { policy } from '../policy.ts'
import { calibrate } from './calibrate.ts'
import { checkForecastInput, type ForecastRefusal } from './check-input.ts'
import { studentCdf, studentQuantile } from './student-t.ts'
import { fitThetaShrink, predictAt, type FittedSeries } from './theta-shrink.ts'
import { transforms } from './transform.ts'

/** The scale of a forecast: a percentage, a positive amount, or a number of either sign. */
export const forecastScales = ['pct', 'pos', 'signed'] as const
export type ForecastScale = (typeof forecastScales)[number]

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
  /** Chance of the target *at* each year ahead, as the model gives it and as calibrated. Absent without a target. */
  readonly probabilityRaw?: readonly number[]
  readonly probability?: readonly number[]
}

export type ForecastAnswer = { readonly ok: true; readonly forecast: Forecast } | { readonly ok: false; readonly refusal: ForecastRefusal }

/**
 * Forecasts one short annual series. One point is enough (the interval is then very wide); input that cannot
 * be forecast is a named refusal. Never gives NaN, never a share outside 0–100, never reads the clock.
 * Method: "ThetaShrink", docs/methods.md; by-year probabilities are *at* the year, not at any time up to it.
 */
export function forecastSeries(input: ForecastInput): ForecastAnswer {
  const refusal = checkForecastInput(input)
  if (refusal) return { ok: false, refusal }
  const fit = fitThetaShrink(input.t, input.y, input.scale)
  const bands = drawBands(fit, input.h)
  const chances = input.target === undefined && input.targetRange === undefined ? {} : chancesOf(fit, input)
  return { ok: true, forecast: { h: input.h, ...bands, ...chances, evidence: evidenceOf(input.y.length) } }
}

/** How much a series of n points can carry. */
export function evidenceOf(n: number): Evidence {
  if (n <= policy.noEvidenceUpTo) return 'none'
  return n < policy.enoughEvidenceFrom ? 'few' : 'enough'
}

function drawBands(fit: FittedSeries, h: readonly number[]) {
  const { from } = transforms[fit.scale]
  const at = h.map((ahead) => predictAt(fit, ahead))
  const quantile = (p: number) => {
    const t = studentQuantile(p, fit.freedom)
    return at.map(({ centre, spread }) => from(centre + spread * t))
  }
  return {
    median: quantile(0.5),
    lo50: quantile(0.25), hi50: quantile(0.75),
    lo80: quantile(0.1), hi80: quantile(0.9),
    lo95: quantile(0.025), hi95: quantile(0.975),
  }
}

function chancesOf(fit: FittedSeries, input: ForecastInput) {
  const probabilityRaw = input.h.map((ahead) => rawChance(fit, ahead, input))
  return { probabilityRaw, probability: probabilityRaw.map((raw) => calibrate(raw, input.family ?? null)) }
}

/** The model's own chance of the target at one year ahead, before calibration. */
function rawChance(fit: FittedSeries, ahead: number, { target, targetRange, direction }: ForecastInput): number {
  const { to } = transforms[fit.scale]
  const { centre, spread } = predictAt(fit, ahead)
  const below = (value: number) => studentCdf((to(value) - centre) / spread, fit.freedom)
  if (targetRange) return Math.max(0, below(targetRange[1]) - below(targetRange[0]))
  return direction === 1 ? 1 - below(target!) : below(target!)
}
