import type { Ask } from './ask.ts'
import { calibrate } from './calibrate.ts'
import { chancesBy } from './chances-by.ts'
import type { ErrorMemory } from './error-paths.ts'
import type { ForecastInput } from './forecast-input.ts'
import { studentCdf, studentQuantile } from './student-t.ts'
import { predictAt, type FittedSeries } from './theta-shrink.ts'
import { transforms } from './transform.ts'

/** Bands of the reference at the years ahead `h`, in the series' unit. */
export function drawReferenceBands(fit: FittedSeries, h: readonly number[]) {
  const { from } = transforms[fit.scale]
  const at = h.map((ahead) => predictAt(fit, ahead))
  const quantile = (p: number) => {
    const t = studentQuantile(p, fit.freedom)
    return at.map(({ centre, spread }) => from(centre + spread * t))
  }
  return {
    median: quantile(0.5),
    lo50: quantile(0.25),
    hi50: quantile(0.75),
    lo80: quantile(0.1),
    hi80: quantile(0.9),
    lo95: quantile(0.025),
    hi95: quantile(0.975),
  }
}

/** Chances of the target by the reference at (or by) the years ahead `h`: raw, and calibrated as specification §3.2 says. */
export function findReferenceChances(fit: FittedSeries, h: readonly number[], t: readonly number[], input: ForecastInput) {
  const { target, targetRange, direction } = input
  const ask = targetRange
    ? { lo: targetRange[0], hi: targetRange[1] }
    : direction === 1
      ? { lo: target!, hi: Infinity }
      : { lo: -Infinity, hi: target! }
  const raw = input.by
    ? chancesBy({ h, t, seed: input.seed, sidesAt: (ahead) => sidesAt(fit, ahead, ask), memoryOf: (years) => memoryOf(fit, years) })
    : h.map((ahead) => {
        const { under, over } = sidesAt(fit, ahead, ask)
        return Math.max(0, 1 - under - over)
      })
  return { probabilityRaw: raw, probability: raw.map((p) => calibrate(p, input.family ?? null)) }
}

function sidesAt(fit: FittedSeries, h: number, { lo, hi }: Omit<Ask, 'strict'>): { under: number; over: number } {
  const { to } = transforms[fit.scale]
  const { centre, spread } = predictAt(fit, h)
  return {
    under: lo === -Infinity ? 0 : studentCdf((to(lo) - centre) / spread, fit.freedom),
    over: hi === Infinity ? 0 : studentCdf((centre - to(hi)) / spread, fit.freedom),
  }
}

function memoryOf({ alpha, constants }: FittedSeries, years: readonly number[]): ErrorMemory {
  return { years, carry: Math.sqrt(constants.scaleByLevel) * alpha, drift: years.map((h) => constants.scaleByHorizon * h * h) }
}
