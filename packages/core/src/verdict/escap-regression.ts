import { notANumber, refuseVerdict, type Judged } from './verdict-refusal.ts'

/**
 * How recent years weigh more: `linear`, (t − first year + 1), our default; `equal`, ordinary least squares; or
 * one weight a point. The principle was read at UNECE and ESCAP, the weights themselves could not be.
 */
export type EscapWeights = 'linear' | 'equal' | readonly number[]

/** A weighted straight line and its value in one year, in the series' unit. */
export interface WeightedLine {
  readonly meanYear: number
  readonly meanValue: number
  readonly slope: number
  readonly predicted: number
}

/**
 * The weighted least-squares line through yearly values and its value in the year `at`: the prediction of the
 * Anticipated Progress Index. Refuses fewer than two points, years that do not increase and weights that are not
 * above zero. Never cuts the prediction to a scale.
 */
export function predictByWeightedLine(
  t: readonly number[],
  y: readonly number[],
  at: number,
  weights: EscapWeights = 'linear',
): Judged<WeightedLine> {
  const n = t.length
  if (n < 2 || y.length !== n) return refuseVerdict('too-few-points', 'a line needs at least two years with their values')
  if (typeof weights !== 'string' && weights.length !== n)
    return refuseVerdict('weights-unreadable', `${weights.length} weights for ${n} points`)
  let sw = 0
  let st = 0
  let sy = 0
  for (let i = 0; i < n; i++) {
    const w = weightAt(weights, t, i)
    if (!(w > 0) || w === Infinity) return refuseVerdict('weights-unreadable', `weight ${w} of point ${i + 1} is not above zero`)
    if (i > 0 && t[i]! <= t[i - 1]!) return refuseVerdict('years-not-increasing', `year ${t[i]} does not come after ${t[i - 1]}`)
    sw += w
    st += w * t[i]!
    sy += w * y[i]!
  }
  const meanYear = st / sw
  const meanValue = sy / sw
  let above = 0
  let below = 0
  for (let i = 0; i < n; i++) {
    const w = weightAt(weights, t, i)
    above += w * (t[i]! - meanYear) * (y[i]! - meanValue)
    below += w * (t[i]! - meanYear) * (t[i]! - meanYear)
  }
  const slope = above / below
  const predicted = meanValue + slope * (at - meanYear)
  return Number.isFinite(predicted) ? { ok: true, verdict: { meanYear, meanValue, slope, predicted } } : notANumber
}

/** The weight of one point. */
export function weightAt(weights: EscapWeights, t: readonly number[], i: number): number {
  if (weights === 'linear') return t[i]! - t[0]! + 1
  return weights === 'equal' ? 1 : weights[i]!
}
