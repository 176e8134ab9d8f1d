import { askOf, type Ask } from './ask.ts'
import { calibrateForecast } from './calibrate.ts'
import { chancesBy } from './chances-by.ts'
import type { ErrorMemory } from './error-paths.ts'
import type { ForecastInput } from './forecast-input.ts'
import type { MedianStepFit } from './median-step.ts'
import { bandErrors, bandLevels, chanceAtMost, chanceUnderLast, outlookAt, outlookQuantile, shapeFor, type Outlook } from './outlook.ts'

/** The outlooks of the default model at the years ahead `h`: bands and chances are both read from them. */
export function outlooksAt(fit: MedianStepFit, h: readonly number[]): Outlook[] {
  const outlooks = new Array<Outlook>(h.length)
  for (let j = 0; j < h.length; j++) outlooks[j] = outlookAt(fit, h[j]!)
  return outlooks
}

/** Bands of the default model, in the series' unit. */
export function drawBands(fit: MedianStepFit, outlooks: readonly Outlook[]) {
  const { from } = fit.transform
  const errors = errorsFor(fit)
  const unders = fit.still === 0 ? null : outlooks.map(chanceUnderLast)
  const band = (b: number) => {
    const values = new Array<number>(outlooks.length)
    for (let j = 0; j < values.length; j++) {
      const outlook = outlooks[j]!
      values[j] = from(unders === null ? outlook.centre + outlook.spread * errors[b]! : outlookQuantile(outlook, bandLevels[b]!, unders[j]))
    }
    return values
  }
  return { median: band(0), lo50: band(1), hi50: band(2), lo80: band(3), hi80: band(4), lo95: band(5), hi95: band(6) }
}

const errorsByPoints = new WeakMap<object, Map<number, readonly number[]>>()

/** Standardised errors at the band levels, remembered: for given constants they depend on the number of points alone. */
function errorsFor(fit: MedianStepFit): readonly number[] {
  let known = errorsByPoints.get(fit.constants)
  if (!known) errorsByPoints.set(fit.constants, (known = new Map()))
  let errors = known.get(fit.n)
  if (!errors) {
    errors = bandErrors(shapeFor(fit))
    if (known.size < 1000) known.set(fit.n, errors)
  }
  return errors
}

/**
 * Chances of the target at the years ahead `h`, which have these outlooks (with `by`: at any time up to them), raw and calibrated for the
 * family, 0 to 1. What the scale makes certain is certain: a share is at most 100.
 */
export function findChances(
  fit: MedianStepFit,
  outlooks: readonly Outlook[],
  h: readonly number[],
  t: readonly number[],
  input: ForecastInput,
) {
  const ask = askOf(input)
  const raw = input.by
    ? chancesBy({
        h,
        t,
        seed: input.seed,
        sidesAt: (ahead) => sidesOf(fit, outlookAt(fit, ahead), ask),
        memoryOf: (years) => memoryOf(fit, years),
      })
    : outlooks.map((outlook) => {
        const { under, over } = sidesOf(fit, outlook, ask)
        return Math.max(0, 1 - under - over)
      })
  return { probabilityRaw: raw, probability: raw.map((p) => calibrateForecast(p, ask, input)) }
}

/** Chances of lying under and over what is asked; on the number itself counts as under or over where the ask is strict. */
export function sidesOf({ transform: { to } }: MedianStepFit, outlook: Outlook, { lo, hi, strict }: Ask): { under: number; over: number } {
  return {
    under: lo === -Infinity ? 0 : chanceAtMost(outlook, to(lo), !strict),
    over: hi === Infinity ? 0 : 1 - chanceAtMost(outlook, to(hi), strict),
  }
}

/** How the errors of successive years hang together in the default model. */
export function memoryOf(fit: MedianStepFit, years: readonly number[]): ErrorMemory {
  const { constants: c, alpha, stepVariance, startVariance, lastZ } = fit
  return {
    years,
    carry: Math.sqrt(c.growthByLevel) * alpha,
    drift: years.map((h) => {
      const moved = outlookAt(fit, h).centre - lastZ
      return c.growthByHorizon * h * h + (startVariance + c.growthByTrend * moved * moved) / stepVariance
    }),
  }
}
