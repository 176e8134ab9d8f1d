import { refuseComparison, type ComparisonRefusal } from './comparison-refusal.ts'

/** The largest number that counts are taken to: beyond, numbers are no longer whole. */
const largestCount = Number.MAX_SAFE_INTEGER

/** Gives the first reason why `x` of `n` is no count of a part, or null. */
export function refuseCounts(x: number, n: number): ComparisonRefusal | null {
  if (!Number.isFinite(x) || !Number.isFinite(n)) return refuseComparison('not-a-number', 'counts must be finite numbers')
  if (!Number.isInteger(x) || !Number.isInteger(n) || x < 0 || n > largestCount) {
    return refuseComparison('count-not-whole', `${x} of ${n}: counts must be whole numbers from 0 on`)
  }
  if (n < 1) return refuseComparison('total-not-positive', `a total of ${n} has no parts`)
  return x > n ? refuseComparison('count-above-total', `${x} of ${n}: a part cannot be more than the whole`) : null
}

/** Gives the reason why an interval cannot have this level, or null. */
export function refuseLevel(level: number): ComparisonRefusal | null {
  return level > 0 && level < 1 ? null : refuseComparison('level-outside-range', `level must lie between 0 and 1, as 0.95; got ${level}`)
}
