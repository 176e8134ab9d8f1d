import type { Ask } from './ask.ts'
import { boundChance, mostOfChange } from './calibrate-change.ts'
import { familyPlatt, pooledPlatt } from './constants.ts'
import { familyCalibrations } from './family-calibrations.ts'
import type { ForecastInput } from './forecast-input.ts'
import { transforms } from './transform.ts'

/** Raw probabilities are cut to this distance from 0 and 1 before their logit is taken (specification §3.2). */
const edge = 0.002

/**
 * Turns the reference's raw probability into the calibrated one of its family: `sigmoid(a + b·logit(p))`.
 * An unknown family, or none, takes the pooled calibration. The result is not cut.
 */
export function calibrate(raw: number, family: string | null): number {
  const [a, b] = (family !== null && Object.hasOwn(familyPlatt, family) ? familyPlatt[family] : undefined) ?? pooledPlatt
  return recalibrate(raw, a, b)
}

/**
 * Turns the default model's raw probability into the calibrated one. Its outlook is calibrated as a whole, so
 * without a family of its own, and for ranges, the probability is what the bands show, but of a change still to
 * be made never more than `most` (calibrate-change.ts). A family that was
 * back-tested on its own has `sigmoid(a + b·logit(p) + c·z)` for each direction, z being the target on the
 * transformed scale: women's seats, say, reach high targets less often than the same distance lower down.
 * What the scale makes certain (both sides free) stays so. A harder target is never likelier: that is what the signs of b and c see to.
 */
export function calibrateForecast(
  raw: number,
  ask: Ask,
  input: Pick<ForecastInput, 'family' | 'scale' | 'y' | 'weights'>,
  most = mostOfChange,
): number {
  return boundChance(calibrateFamily(raw, ask, input), ask, input, most)
}

function calibrateFamily(raw: number, { lo, hi }: Ask, { family, scale }: Pick<ForecastInput, 'family' | 'scale'>): number {
  const own = family && Object.hasOwn(familyCalibrations, family) ? familyCalibrations[family] : undefined
  if (!own || scale !== own.scale || (lo === -Infinity) === (hi === Infinity)) return raw
  const [a, b, c] = hi === Infinity ? own.atLeast : own.atMost
  return recalibrate(raw, a + c * transforms[scale].to(hi === Infinity ? lo : hi), b)
}

function recalibrate(raw: number, a: number, b: number): number {
  const p = Math.min(1 - edge, Math.max(edge, raw))
  return 1 / (1 + Math.exp(-(a + b * Math.log(p / (1 - p)))))
}
