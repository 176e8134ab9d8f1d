/**
 * Two-sided exact p-value of Kendall's score: the share of all orders of the same values whose score is at least
 * as far from zero. With ties the orders of the tied values are those of a multiset: their falling pairs are
 * counted by the q-multinomial coefficient, so nothing is approximated. For up to about 20 values; in whole
 * numbers up to n = 18. Source: Kendall 1975; MacMahon 1915 for the multiset.
 */
export function exactKendallP(n: number, s: number, ties: readonly number[]): number {
  let counts = [1]
  for (let k = 2; k <= n; k++) counts = timesSum(counts, k)
  for (const size of ties) for (let k = 2; k <= size; k++) counts = overSum(counts, k)
  // counts[i]: orders with i falling pairs among the untied ones; their score is pairs − 2i.
  const pairs = counts.length - 1
  let far = 0
  let all = 0
  for (let i = 0; i <= pairs; i++) {
    all += counts[i]!
    if (Math.abs(pairs - 2 * i) >= Math.abs(s)) far += counts[i]!
  }
  return far / all
}

/** Multiplies a polynomial by 1 + q + … + q^(k−1). */
function timesSum(counts: readonly number[], k: number): number[] {
  const product = Array.from({ length: counts.length + k - 1 }, () => 0)
  let running = 0
  for (let i = 0; i < product.length; i++) {
    running += (counts[i] ?? 0) - (counts[i - k] ?? 0)
    product[i] = running
  }
  return product
}

/** Divides a polynomial by 1 + q + … + q^(k−1), which divides it. */
function overSum(counts: readonly number[], k: number): number[] {
  const quotient = Array.from({ length: counts.length - k + 1 }, () => 0)
  for (let i = 0; i < quotient.length; i++) {
    quotient[i] = counts[i]! - (counts[i - 1] ?? 0) + (i >= k ? quotient[i - k]! : 0)
  }
  return quotient
}
