import { normalQuantile } from './normal.ts'

/** The seed of everything simulated where the caller names none: any number will do, as long as it stays. */
export const usualSeed = 20_260_630

/**
 * Standard normal numbers from a seed: mulberry32 (T. Ettinger, public domain) through the inverse of the
 * normal distribution. The same seed gives the same numbers on every machine; never touches Math.random.
 */
export function seededNormals(seed: number): () => number {
  let state = Math.trunc(seed) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return normalQuantile((((x ^ (x >>> 14)) >>> 0) + 0.5) / 4294967296)
  }
}
