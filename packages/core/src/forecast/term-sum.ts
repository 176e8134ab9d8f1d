import { checkForecastInput, type ForecastRefusal } from './check-input.ts'
import { drawErrorPaths, pathCount } from './error-paths.ts'
import type { ForecastInput } from './forecast-input.ts'
import { fitMedianStep } from './median-step.ts'
import { memoryOf } from './median-step-forecast.ts'
import { normalCdf } from './normal.ts'
import { outlookAt, outlookValue } from './outlook.ts'
import { usualSeed } from './random.ts'
import { weighPoints } from './weigh-points.ts'

/** A forecast of a sum: `h` names the years of the term that are still to come, `known` what the term has reached so far. */
export interface TermSumInput extends Omit<ForecastInput, 'by' | 'model' | 'family' | 'targetRange' | 'strict'> {
  readonly known?: number
}

/** The sum over the whole term, in the series' unit, and the chance that it meets the target. */
export interface TermSum {
  readonly median: number
  readonly lo50: number
  readonly hi50: number
  readonly lo80: number
  readonly hi80: number
  readonly lo95: number
  readonly hi95: number
  /** Chance of a sum of at least (`direction` 1) or at most (-1) the target; absent without one. */
  readonly probability?: number
}

export type TermSumAnswer = { readonly ok: true; readonly sum: TermSum } | { readonly ok: false; readonly refusal: ForecastRefusal }

/**
 * Forecasts yearly amounts summed over a term: what is known so far plus the years `h` to come, which are
 * simulated together, because a good year is followed by good years; adding up medians or ends of yearly bands
 * would be wrong. Every year to come that belongs to the term must be named in `h`. The target is compared with
 * the whole sum. From a seed; never gives NaN, never reads the clock; bad input is a named refusal.
 * Method: docs/methods.md, "Sums over a term". A sum of shares has no meaning and is refused.
 */
export function forecastTermSum(input: TermSumInput): TermSumAnswer {
  // A target of a sum need not lie where a single year's may: it is checked here.
  const { target, direction, known = 0, ...series } = input
  const refusal = checkForecastInput(series) ?? checkSum(input)
  if (refusal) return { ok: false, refusal }
  const { t, y, n, startVarianceShare, lag } = weighPoints(input.t, input.y, input.weights)
  const fit = fitMedianStep(t, y, input.scale, n, startVarianceShare)
  const years = [...new Set(input.h)].toSorted((a, b) => a - b).map((ahead) => ahead + lag)
  const outlooks = years.map((ahead) => outlookAt(fit, ahead))
  const sums = new Float64Array(pathCount)
  let p = 0
  drawErrorPaths(memoryOf(fit, years), input.seed ?? usualSeed, (path) => {
    let sum = known
    for (let j = 0; j < path.length; j++) sum += fit.transform.from(outlookValue(outlooks[j]!, path[j]!, normalCdf))
    sums[p++] = Math.min(Number.MAX_VALUE, sum)
  })
  sums.sort()
  const at = (share: number) => sums[Math.min(pathCount - 1, Math.floor(share * pathCount))]!
  const met =
    target === undefined ? null : sums.reduce((count, sum) => count + (direction === 1 ? Number(sum >= target) : Number(sum <= target)), 0)
  return {
    ok: true,
    sum: {
      median: at(0.5),
      lo50: at(0.25),
      hi50: at(0.75),
      lo80: at(0.1),
      hi80: at(0.9),
      lo95: at(0.025),
      hi95: at(0.975),
      ...(met === null ? {} : { probability: met / pathCount }),
    },
  }
}

function checkSum({ scale, target, direction, known }: TermSumInput): ForecastRefusal | null {
  if (scale === 'pct') return { code: 'scale-unknown', message: 'shares cannot be summed over a term; scale must be pos or signed' }
  if (known !== undefined && !Number.isFinite(known)) return { code: 'not-a-number', message: `known ${known} is not a number` }
  if (target === undefined) return null
  if (!Number.isFinite(target)) return { code: 'target-outside-scale', message: `target ${target} is not a number` }
  return direction === 1 || direction === -1
    ? null
    : { code: 'direction-missing', message: 'a target needs a direction: 1 for at least, -1 for at most' }
}
