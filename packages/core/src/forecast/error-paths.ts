import { seededNormals } from './random.ts'

/**
 * How errors of successive years hang together, in units of one year's variance: one year's noise, of which
 * the level takes over the share `carry` (exponential smoothing), and an unknown trend with variance `drift[j]`
 * in year j, the same error for all years.
 */
export interface ErrorMemory {
  /** Years ahead, increasing. */
  readonly years: readonly number[]
  readonly carry: number
  readonly drift: readonly number[]
}

/** Paths are drawn in pairs of opposite signs: an even number, enough for a standard error below 0.8 points. */
export const pathCount = 4000

/**
 * Draws `pathCount` paths of errors, each year's error being standard normal over all paths, and hands each
 * path to `visit` (the array is used again for the next). Deterministic for a seed.
 */
export function drawErrorPaths({ years, carry, drift }: ErrorMemory, seed: number, visit: (path: Float64Array) => void): void {
  const count = years.length
  const normal = seededNormals(seed)
  const { rest, scale } = standardise({ years, carry, drift })
  const path = new Float64Array(count)
  const mirror = new Float64Array(count)
  for (let p = 0; p < pathCount; p += 2) {
    const trend = normal()
    let level = 0
    for (let j = 0; j < count; j++) {
      if (rest[j]! > 0) level += rest[j]! * normal()
      const noise = normal()
      path[j] = (level + noise + Math.sqrt(drift[j]!) * trend) * scale[j]!
      mirror[j] = -path[j]!
      level += carry * noise
    }
    visit(path)
    visit(mirror)
  }
}

/** Standard deviation of the level's moves in the years that are skipped, and what makes each year's variance one. */
function standardise({ years, carry, drift }: ErrorMemory) {
  const rest = new Float64Array(years.length)
  const scale = new Float64Array(years.length)
  let levelVariance = 0
  for (let j = 0; j < years.length; j++) {
    const skipped = Math.max(0, years[j]! - (j === 0 ? 0 : years[j - 1]!) - 1)
    rest[j] = carry * Math.sqrt(skipped)
    levelVariance += rest[j]! * rest[j]!
    scale[j] = 1 / Math.sqrt(levelVariance + 1 + drift[j]!)
    levelVariance += carry * carry
  }
  return { rest, scale }
}
