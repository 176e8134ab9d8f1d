import type { LinearFit } from './least-squares.ts'

/**
 * Covariance of least-squares coefficients that holds also where residuals hang together in time and differ in
 * size: Newey and West's, with Bartlett's weights `1 − l/(lag + 1)` and the small-sample factor n/(n − k), as Stata
 * has it. `lag` counts observations, not years. Source: Newey & West 1987, Econometrica 55, 703–708; Stata `newey`.
 */
export function neweyWestCovariance(x: readonly (readonly number[])[], { residuals, inverse }: LinearFit, lag: number): number[][] {
  const n = x.length
  const k = inverse.length
  const middle = inverse.map(() => inverse.map(() => 0))
  for (let l = 0; l <= Math.min(lag, n - 1); l++) {
    const weight = 1 - l / (lag + 1)
    for (let t = l; t < n; t++) {
      const product = weight * residuals[t]! * residuals[t - l]!
      const [now, then] = [x[t]!, x[t - l]!]
      for (let i = 0; i < k; i++) {
        for (let j = 0; j < k; j++) {
          middle[i]![j]! += l === 0 ? product * now[i]! * now[j]! : product * (now[i]! * then[j]! + then[i]! * now[j]!)
        }
      }
    }
  }
  const factor = n / (n - k)
  return multiply(multiply(inverse, middle), inverse).map((row) => row.map((value) => value * factor))
}

function multiply(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  return a.map((row) => b[0]!.map((_, j) => row.reduce((sum, value, i) => sum + value * b[i]![j]!, 0)))
}
