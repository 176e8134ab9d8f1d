import type { Evidence } from '../assessment.ts'
import { policy as shippedPolicy, type Policy } from '../policy.ts'
import { checkForecastInput, type ForecastRefusal } from './check-input.ts'
import type { Forecast, ForecastInput } from './forecast-input.ts'
import { drawBands, findChances, outlooksAt } from './median-step-forecast.ts'
import { fitMedianStep } from './median-step.ts'
import { drawReferenceBands, findReferenceChances } from './theta-shrink-forecast.ts'
import { fitThetaShrink } from './theta-shrink.ts'
import { weighPoints } from './weigh-points.ts'

export * from './forecast-input.ts'

export type ForecastAnswer = { readonly ok: true; readonly forecast: Forecast } | { readonly ok: false; readonly refusal: ForecastRefusal }

/**
 * Forecasts one short annual series. One point is enough (the interval is then very wide); input that cannot
 * be forecast is a named refusal. A break in the series starts a new one: pass only what comes after it.
 * Never gives NaN, never a share outside 0–100, never reads the clock; simulates only with `by`, from `seed`.
 * Method: "median step", or "ThetaShrink" (specification §3.2) as `model: 'theta-shrink'`; docs/methods.md.
 */
export function forecastSeries(input: ForecastInput): ForecastAnswer {
  const refusal = checkForecastInput(input)
  if (refusal) return { ok: false, refusal }
  const { t, y, n, startVarianceShare, lag } = weighPoints(input.t, input.y, input.weights)
  const asked = input.target !== undefined || input.targetRange !== undefined
  const h = lag === 0 ? input.h : input.h.map((ahead) => ahead + lag)
  const evidence = evidenceOf(Math.floor(n + 1e-9), shippedPolicy)
  if (input.model === 'theta-shrink') {
    const fit = fitThetaShrink(t, y, input.scale)
    return {
      ok: true,
      forecast: { h: input.h, ...drawReferenceBands(fit, h), ...(asked ? findReferenceChances(fit, h, t, input) : {}), evidence },
    }
  }
  const fit = fitMedianStep(t, y, input.scale, n, startVarianceShare)
  const outlooks = outlooksAt(fit, h)
  return {
    ok: true,
    forecast: { h: input.h, ...drawBands(fit, outlooks), ...(asked ? findChances(fit, outlooks, h, t, input) : {}), evidence },
  }
}

/** How much a series of n points can carry, by the policy in force. */
export function evidenceOf(n: number, policy: Pick<Policy, 'noEvidenceUpTo' | 'enoughEvidenceFrom'>): Evidence {
  if (n <= policy.noEvidenceUpTo) return 'none'
  return n < policy.enoughEvidenceFrom ? 'few' : 'enough'
}
