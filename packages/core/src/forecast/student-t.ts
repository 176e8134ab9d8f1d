/**
 * Student's t distribution with real degrees of freedom, by the regularised incomplete beta function
 * (continued fraction, modified Lentz: Press et al., Numerical Recipes, §6.4) and, for its inverse,
 * bisection polished by Newton steps. Absolute error below 1e-12 for 0.5 ≤ nu ≤ 1e6.
 */

/** P(T ≤ x) for nu > 0 degrees of freedom; NaN for NaN. */
export function studentCdf(x: number, nu: number): number {
  if (x === 0) return 0.5
  if (x === Infinity) return 1
  if (x === -Infinity) return 0
  const x2 = x * x
  // The tail is taken from whichever argument is small, so that no digits are lost to 1 − something.
  const tail = x2 < nu ? 0.5 - 0.5 * incompleteBeta(x2 / (nu + x2), 0.5, nu / 2) : 0.5 * incompleteBeta(nu / (nu + x2), nu / 2, 0.5)
  return x > 0 ? 1 - tail : tail
}

/** The density at x. */
export function studentPdf(x: number, nu: number): number {
  const logNorm = logGamma((nu + 1) / 2) - logGamma(nu / 2) - 0.5 * Math.log(nu * Math.PI)
  return Math.exp(logNorm - ((nu + 1) / 2) * Math.log1p((x * x) / nu))
}

const quantileCache = new Map<string, number>()

/**
 * The x with P(T ≤ x) = p, for 0 < p < 1; ±Infinity at the ends. Results are remembered for the few (p, nu)
 * that bands use: nu depends only on the number of points.
 */
export function studentQuantile(p: number, nu: number): number {
  if (p === 0.5) return 0
  if (p <= 0) return -Infinity
  if (p >= 1) return Infinity
  if (p < 0.5) return -studentQuantile(1 - p, nu)
  const key = `${p}|${nu}`
  const known = quantileCache.get(key)
  if (known !== undefined) return known
  const found = solveQuantile(p, nu)
  if (quantileCache.size < 4096) quantileCache.set(key, found)
  return found
}

function solveQuantile(p: number, nu: number): number {
  let lo = 0
  let hi = 1
  while (studentCdf(hi, nu) < p) {
    lo = hi
    hi *= 2
    if (hi > 1e300) return Infinity
  }
  let x = (lo + hi) / 2
  for (let i = 0; i < 200; i++) {
    const error = studentCdf(x, nu) - p
    if (error > 0) hi = x
    else lo = x
    const newton = x - error / studentPdf(x, nu)
    const next = newton > lo && newton < hi ? newton : (lo + hi) / 2
    if (Math.abs(next - x) <= 1e-15 * Math.max(1, Math.abs(x))) return next
    x = next
  }
  return x
}

/** Regularised incomplete beta I_x(a, b). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b
}

function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const keep = (v: number) => (Math.abs(v) < tiny ? tiny : v)
  let c = 1
  let d = 1 / keep(1 - ((a + b) * x) / (a + 1))
  let h = d
  for (let m = 1; m <= 1000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / keep(1 + even * d)
    c = keep(1 + even / c)
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / keep(1 + odd * d)
    c = keep(1 + odd / c)
    const step = d * c
    h *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return h
}

// Lanczos approximation with g = 607/128 and 15 terms (Godfrey's coefficients), relative error about 1e-15.
const lanczos = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978,
  0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4, 0.15808870322491248884e-3, -0.21026444172410488319e-3,
  0.2174396181152126432e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4, -0.2619083840158140867e-4, 0.36899182659531622704e-5,
]

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  const base = x + 607 / 128 - 0.5
  let sum = lanczos[0]!
  for (let i = 1; i < lanczos.length; i++) sum += lanczos[i]! / (x - 1 + i)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum)
}
