import { familyPlatt, pooledPlatt } from './constants.ts'

/** Raw probabilities are cut to this distance from 0 and 1 before their logit is taken (method.md §3.2). */
const edge = 0.002

/**
 * Turns the forecaster's raw probability into the calibrated one of its family: `sigmoid(a + b·logit(p))`.
 * An unknown family, or none, takes the pooled calibration. The result is not cut.
 */
export function calibrate(raw: number, family: string | null): number {
  const [a, b] = (family === null ? undefined : familyPlatt[family]) ?? pooledPlatt
  const p = Math.min(1 - edge, Math.max(edge, raw))
  return 1 / (1 + Math.exp(-(a + b * Math.log(p / (1 - p)))))
}
