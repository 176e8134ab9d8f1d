import { fitLeastSquares } from './least-squares.ts'

/** Coefficients if the residuals follow each other as rho times the one before. */
export interface PraisWinstenFit {
  readonly coefficients: readonly number[]
  readonly se: readonly number[]
  readonly rho: number
  readonly iterations: number
}

const enough = 1e-10
const mostIterations = 500
/** At 1 the first observation would lose all its weight. */
const largestRho = 0.9999

/**
 * Prais and Winsten's regression with first-order autocorrelation: rho by regressing residuals on the one before,
 * iterated to 1e-10, the first observation kept with weight √(1 − ρ²). For equally spaced observations. Null where
 * the columns do not determine the coefficients, or it does not settle in 500 rounds. Source: Prais & Winsten 1954;
 * Stata `prais`, `rhotype(regress)`.
 */
export function fitPraisWinsten(x: readonly (readonly number[])[], y: readonly number[]): PraisWinstenFit | null {
  let fit = fitLeastSquares(x, y)
  let rho = 0
  for (let iterations = 1; iterations <= mostIterations && fit !== null; iterations++) {
    const { coefficients } = fit
    const e = x.map((row, i) => y[i]! - row.reduce((sum, value, j) => sum + value * coefficients[j]!, 0))
    const next = rhoOf(e)
    const first = Math.sqrt(1 - next * next)
    const turn = (now: number, before: number | undefined) => (before === undefined ? first * now : now - next * before)
    fit = fitLeastSquares(
      x.map((row, i) => row.map((value, j) => turn(value, x[i - 1]?.[j]))),
      y.map((value, i) => turn(value, y[i - 1])),
    )
    if (fit !== null && Math.abs(next - rho) < enough) {
      const variance = fit.sse / (x.length - coefficients.length)
      return { coefficients: fit.coefficients, se: fit.inverse.map((row, i) => Math.sqrt(variance * row[i]!)), rho: next, iterations }
    }
    rho = next
  }
  return null
}

function rhoOf(e: readonly number[]): number {
  let above = 0
  let below = 0
  for (let i = 1; i < e.length; i++) {
    above += e[i]! * e[i - 1]!
    below += e[i - 1]! * e[i - 1]!
  }
  return below === 0 ? 0 : Math.min(largestRho, Math.max(-largestRho, above / below))
}
