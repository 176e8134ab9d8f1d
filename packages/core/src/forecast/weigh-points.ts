/** A series after its preliminary values were given less weight. */
export interface WeighedSeries {
  readonly t: readonly number[]
  readonly y: readonly number[]
  /** Points, each counted by its weight. */
  readonly n: number
  /** Variance that is left in the last value, in units of one year's step variance. */
  readonly startVarianceShare: number
  /** Years between the last point that is used and the last that was given. */
  readonly lag: number
}

/**
 * Weighs values between 0 (left out) and 1 (final). A value of weight w is taken as one with an observation
 * error of (1/w − 1) yearly step variances: the level moves towards it by the gain of a Kalman filter,
 * `gap·w/(gap·w + 1 − w)`, which is w itself after a gap of one year, and the variance that is left
 * widens the forecast. The first value is taken as it is. All weights 1 change nothing. Values are mixed in
 * the series' own unit, so a share stays a share.
 */
export function weighPoints(t: readonly number[], y: readonly number[], weights: readonly number[] | undefined): WeighedSeries {
  if (!weights || weights.every((w) => w === 1)) return { t, y, n: y.length, startVarianceShare: 0, lag: 0 }
  const used = { t: [] as number[], y: [] as number[] }
  let n = 0
  let startVarianceShare = 0
  for (const [i, w] of weights.entries()) {
    if (w === 0) continue
    const before = used.y.at(-1)
    const gap = before === undefined ? Infinity : t[i]! - used.t.at(-1)!
    const gain = before === undefined ? 1 : (gap * w) / (gap * w + 1 - w)
    used.t.push(t[i]!)
    used.y.push(before === undefined || gain === 1 ? y[i]! : before + gain * (y[i]! - before))
    startVarianceShare = gain * (1 / w - 1)
    n += w
  }
  return { ...used, n, startVarianceShare, lag: t.at(-1)! - (used.t.at(-1) ?? 0) }
}
