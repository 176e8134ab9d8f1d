/**
 * The minimum of a function without derivatives: Nelder and Mead (1965) with the dimension-dependent
 * coefficients of Gao and Han (2012), restarted once from what it found. Deterministic.
 */
export function findMinimum(f: (x: readonly number[]) => number, start: readonly number[], evaluations: number): number[] {
  const once = search(f, start, evaluations / 2)
  return search(f, once, evaluations / 2)
}

function search(f: (x: readonly number[]) => number, start: readonly number[], evaluations: number): number[] {
  const n = start.length
  const [expand, contract, shrink] = [1 + 2 / n, 0.75 - 1 / (2 * n), 1 - 1 / n]
  let simplex = [start, ...start.map((_, i) => start.map((v, j) => (i === j ? v + (v === 0 ? 0.1 : 0.1 * Math.abs(v) + 0.02) : v)))].map(
    (x) => ({ x: [...x], value: f(x) }),
  )
  let used = n + 1
  const at = (x: number[]) => {
    used++
    return { x, value: f(x) }
  }
  while (used < evaluations) {
    simplex = simplex.toSorted((a, b) => a.value - b.value)
    const worst = simplex[n]!
    if (worst.value - simplex[0]!.value < 1e-8) break
    const centre = start.map((_, j) => simplex.slice(0, n).reduce((sum, p) => sum + p.x[j]!, 0) / n)
    const along = (k: number) => centre.map((c, j) => c + k * (c - worst.x[j]!))
    const reflected = at(along(1))
    if (reflected.value < simplex[0]!.value) {
      const farther = at(along(expand))
      simplex[n] = farther.value < reflected.value ? farther : reflected
    } else if (reflected.value < simplex[n - 1]!.value) {
      simplex[n] = reflected
    } else {
      const outside = reflected.value < worst.value
      const nearer = at(along(outside ? contract : -contract))
      if (nearer.value < Math.min(worst.value, reflected.value)) simplex[n] = nearer
      else simplex = simplex.map((p, i) => (i === 0 ? p : at(p.x.map((v, j) => simplex[0]!.x[j]! + shrink * (v - simplex[0]!.x[j]!)))))
    }
  }
  return simplex.toSorted((a, b) => a.value - b.value)[0]!.x
}
