/** A fitted linear model: what it estimates, what is left over, and (X'X)⁻¹ for its standard errors. */
export interface LinearFit {
  readonly coefficients: readonly number[]
  readonly residuals: readonly number[]
  /** (X'X)⁻¹, row by row. */
  readonly inverse: readonly (readonly number[])[]
  readonly sse: number
}

/**
 * Ordinary least squares by Householder reflections (no normal equations, so no digits are lost to squares);
 * null where the columns do not determine the coefficients. Rows of `x` are observations. Source: Golub & Van
 * Loan, Matrix Computations, §5.3.
 */
export function fitLeastSquares(x: readonly (readonly number[])[], y: readonly number[]): LinearFit | null {
  const n = x.length
  const k = x[0]?.length ?? 0
  if (n < k || k === 0) return null
  const q = x.map((row) => [...row])
  const z = [...y]
  const diagonal: number[] = []
  for (let j = 0; j < k; j++) {
    const size = Math.hypot(...columnFrom(q, j, 0))
    const norm = Math.hypot(...columnFrom(q, j, j))
    if (!(norm > 1e-12 * size)) return null
    const alpha = q[j]![j]! > 0 ? -norm : norm
    q[j]![j]! -= alpha
    reflect(q, z, j, k)
    diagonal.push(alpha)
  }
  const coefficients = solveUpper(q, diagonal, z)
  const inverse = invertGram(q, diagonal)
  const residuals = x.map((row, i) => y[i]! - row.reduce((sum, value, j) => sum + value * coefficients[j]!, 0))
  return { coefficients, residuals, inverse, sse: residuals.reduce((sum, e) => sum + e * e, 0) }
}

function columnFrom(q: readonly (readonly number[])[], j: number, from: number): number[] {
  return q.slice(from).map((row) => row[j]!)
}

/** Applies the reflection kept below the diagonal of column j to the columns after it and to z. */
function reflect(q: number[][], z: number[], j: number, k: number): void {
  let square = 0
  for (let i = j; i < q.length; i++) square += q[i]![j]! ** 2
  for (let c = j + 1; c <= k; c++) {
    const at = (i: number) => (c === k ? z[i]! : q[i]![c]!)
    let dot = 0
    for (let i = j; i < q.length; i++) dot += q[i]![j]! * at(i)
    const twice = (2 * dot) / square
    for (let i = j; i < q.length; i++) {
      if (c === k) z[i]! -= twice * q[i]![j]!
      else q[i]![c]! -= twice * q[i]![j]!
    }
  }
}

/** Solves R b = z, with R's diagonal apart. */
function solveUpper(q: readonly (readonly number[])[], diagonal: readonly number[], z: readonly number[]): number[] {
  const b = diagonal.map(() => 0)
  for (let i = b.length - 1; i >= 0; i--) {
    let sum = z[i]!
    for (let j = i + 1; j < b.length; j++) sum -= q[i]![j]! * b[j]!
    b[i] = sum / diagonal[i]!
  }
  return b
}

/** (R'R)⁻¹ from the columns of R⁻¹. */
function invertGram(q: readonly (readonly number[])[], diagonal: readonly number[]): number[][] {
  const k = diagonal.length
  const columns = diagonal.map((_, c) =>
    solveUpper(
      q,
      diagonal,
      diagonal.map((_, i) => (i === c ? 1 : 0)),
    ),
  )
  return Array.from({ length: k }, (_, i) =>
    Array.from({ length: k }, (_, j) => columns.reduce((sum, column) => sum + column[i]! * column[j]!, 0)),
  )
}
