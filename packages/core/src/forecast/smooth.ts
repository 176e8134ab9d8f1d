/** Weights that simple exponential smoothing may take. */
const alphas = [0.2, 0.4, 0.6, 0.8, 0.95, 1]

/**
 * The level at the end of a series by simple exponential smoothing, adjusted for gaps: the weight with the
 * smallest sum of squared one-step errors, the first of equals. In the unit of `z`; one value is its own level.
 */
export function smoothLevel(z: Float64Array, gaps: Float64Array): number {
  let best = Infinity
  let level = z[0]!
  for (const alpha of alphas) {
    let l = z[0]!
    let sse = 0
    for (let i = 1; i < z.length; i++) {
      const gap = gaps[i - 1]!
      const error = z[i]! - l
      sse += (error * error) / gap
      l += gainOver(alpha, gap) * error
    }
    if (sse < best - 1e-12) {
      best = sse
      level = l
    }
  }
  return level
}

/** How the size of an error counts: as it is, or by its square. */
export type ErrorSize = 'absolute' | 'squared'

/**
 * The smallest sum of one-step errors around a trend of `slope` a year, and the weight that gives it; nothing
 * and 1 for a single value. Errors are absolute, over the root of their gap in years, or squared, over the gap.
 */
export function smoothingError(z: Float64Array, gaps: Float64Array, slope: number, size: ErrorSize): { sum: number; alpha: number } {
  if (z.length === 1) return { sum: 0, alpha: 1 }
  let best = Infinity
  let bestAlpha = 1
  for (const alpha of alphas) {
    let l = z[0]!
    let sum = 0
    for (let i = 1; i < z.length; i++) {
      const gap = gaps[i - 1]!
      l += slope * gap
      const error = z[i]! - l
      sum += size === 'squared' ? (error * error) / gap : Math.abs(error) / Math.sqrt(gap)
      l += gainOver(alpha, gap) * error
    }
    if (sum < best - 1e-12) {
      best = sum
      bestAlpha = alpha
    }
  }
  return { sum: best, alpha: bestAlpha }
}

/** How much of an error the level takes over after a gap of so many years. */
function gainOver(alpha: number, gap: number): number {
  return gap === 1 || alpha === 1 ? alpha : 1 - (1 - alpha) ** gap
}
