import { normalCdf, normalQuantile } from '../forecast/normal.ts'

/** Two-sided p-value of a standard normal statistic: P(|Z| ≥ |z|), at most 1; exact to 1e-15 of itself also far out. NaN for NaN. */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)))
}

/** The z of a central interval: 1.96 for a level of 0.95. Expects 0 < level < 1 (`refuseLevel`). */
export function normalForLevel(level: number): number {
  return -normalQuantile((1 - level) / 2)
}
