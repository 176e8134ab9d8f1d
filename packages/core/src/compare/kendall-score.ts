/** Kendall's score of values in order of time, and what its variance needs. */
export interface KendallScore {
  readonly n: number
  /** Pairs that rise minus pairs that fall. */
  readonly s: number
  /** Sizes of groups of equal values, where there is more than one of them. */
  readonly ties: readonly number[]
  /** Variance of s if there is no trend, corrected for ties. */
  readonly variance: number
}

/**
 * Counts rising minus falling pairs, and the variance `[n(n−1)(2n+5) − Σ t(t−1)(2t+5)]/18` with t the sizes of
 * groups of equal values (Kendall 1975). Values in order of time; quadratic in their number.
 */
export function scoreKendall(y: readonly number[]): KendallScore {
  const n = y.length
  let s = 0
  for (let i = 0; i < n; i++) {
    const value = y[i]!
    for (let j = i + 1; j < n; j++) s += y[j]! > value ? 1 : y[j]! < value ? -1 : 0
  }
  const ties = tieSizes(y)
  const corrected = ties.reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0)
  return { n, s, ties, variance: (n * (n - 1) * (2 * n + 5) - corrected) / 18 }
}

function tieSizes(y: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const value of y) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].filter((count) => count > 1)
}
