/**
 * The standard normal distribution: W. J. Cody, "Rational Chebyshev approximations for the error function"
 * (1969), as in R's `pnorm`, and M. J. Wichura, algorithm AS 241 (1988), for its inverse.
 * Relative error below 1e-15 for both.
 */

const nearA = [2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249, 0.065682337918207449113]
const nearB = [47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956]
const midC = [
  0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326,
  11602.651437647350124, 9842.7148383839780218, 1.0765576773720192317e-8,
]
const midD = [
  22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755, 18615.571640885098091, 34900.952721145977266,
  38912.003286093271411, 19685.429676859990727,
]
const farP = [
  0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466, 2.9112874951168792e-5, 0.02307344176494017303,
]
const farQ = [1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5]
const oneOverRoot2Pi = 0.398942280401432677939946

/** P(Z ≤ x); NaN for NaN. */
export function normalCdf(x: number): number {
  const y = Math.abs(x)
  if (y <= 0.67448975) {
    const xsq = y > 1e-16 ? x * x : 0
    let num = nearA[4]! * xsq
    let den = xsq
    for (let i = 0; i < 3; i++) {
      num = (num + nearA[i]!) * xsq
      den = (den + nearB[i]!) * xsq
    }
    return 0.5 + (x * (num + nearA[3]!)) / (den + nearB[3]!)
  }
  const tail = upperTail(y)
  return x > 0 ? 1 - tail : tail
}

/** P(Z > y) for y above 0.67. */
function upperTail(y: number): number {
  if (y > 38.6) return 0
  let ratio: number
  if (y <= 5.656854249492380195) {
    let num = midC[8]! * y
    let den = y
    for (let i = 0; i < 7; i++) {
      num = (num + midC[i]!) * y
      den = (den + midD[i]!) * y
    }
    ratio = (num + midC[7]!) / (den + midD[7]!)
  } else {
    const inv = 1 / (y * y)
    let num = farP[5]! * inv
    let den = inv
    for (let i = 0; i < 4; i++) {
      num = (num + farP[i]!) * inv
      den = (den + farQ[i]!) * inv
    }
    ratio = (oneOverRoot2Pi - (inv * (num + farP[4]!)) / (den + farQ[4]!)) / y
  }
  // exp(−y²/2) in two factors, so that the rounding of y² is not magnified.
  const coarse = Math.trunc(y * 16) / 16
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (y - coarse) * (y + coarse)) * ratio
}

/** The x with P(Z ≤ x) = p; ±Infinity at the ends. */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity
  if (p >= 1) return Infinity
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return q * centralRatio(0.180625 - q * q)
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const x = r <= 5 ? tailRatio(r - 1.6) : farRatio(r - 5)
  return q < 0 ? -x : x
}

function centralRatio(r: number): number {
  return (
    (((((((r * 2509.0809287301226727 + 33430.575583588128105) * r + 67265.770927008700853) * r + 45921.953931549871457) * r +
      13731.693765509461125) *
      r +
      1971.5909503065514427) *
      r +
      133.14166789178437745) *
      r +
      3.387132872796366608) /
    (((((((r * 5226.495278852854561 + 28729.085735721942674) * r + 39307.89580009271061) * r + 21213.794301586595867) * r +
      5394.1960214247511077) *
      r +
      687.1870074920579083) *
      r +
      42.313330701600911252) *
      r +
      1)
  )
}

function tailRatio(r: number): number {
  return (
    (((((((r * 7.7454501427834140764e-4 + 0.0227238449892691845833) * r + 0.24178072517745061177) * r + 1.27045825245236838258) * r +
      3.64784832476320460504) *
      r +
      5.7694972214606914055) *
      r +
      4.6303378461565452959) *
      r +
      1.42343711074968357734) /
    (((((((r * 1.05075007164441684324e-9 + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r + 0.14810397642748007459) * r +
      0.68976733498510000455) *
      r +
      1.6763848301838038494) *
      r +
      2.05319162663775882187) *
      r +
      1)
  )
}

function farRatio(r: number): number {
  return (
    (((((((r * 2.01033439929228813265e-7 + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r + 0.026532189526576123093) * r +
      0.29656057182850489123) *
      r +
      1.7848265399172913358) *
      r +
      5.4637849111641143699) *
      r +
      6.6579046435011037772) /
    (((((((r * 2.04426310338993978564e-15 + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r + 7.868691311456132591e-4) * r +
      0.0148753612908506148525) *
      r +
      0.13692988092273580531) *
      r +
      0.59983220655588793769) *
      r +
      1)
  )
}
