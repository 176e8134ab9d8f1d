import { forecastModels, forecastScales, type ForecastInput } from './forecast-input.ts'

/** Why a series cannot be forecast. */
export const forecastRefusalCodes = [
  'no-points',
  'too-many-points',
  'lengths-differ',
  'not-a-number',
  'years-not-increasing',
  'value-outside-scale',
  'scale-unknown',
  'model-unknown',
  'weights-wrong',
  'horizon-missing',
  'horizon-not-ahead',
  'target-outside-scale',
  'target-twice',
  'range-reversed',
  'direction-missing',
  'seed-not-a-number',
] as const
export type ForecastRefusalCode = (typeof forecastRefusalCodes)[number]

export interface ForecastRefusal {
  readonly code: ForecastRefusalCode
  /** One English sentence that names the place: for scripts and logs. */
  readonly message: string
}

/** A yearly series longer than this is a mistake in the call, and so is a value or year beyond that size. */
const mostPoints = 10_000
const largestValue = 1e100
const largestYear = 1e6

/** Gives the first reason why the input cannot be forecast, or null. Looks at everything a caller may get wrong. */
export function checkForecastInput(input: ForecastInput): ForecastRefusal | null {
  return checkPoints(input) ?? checkModel(input) ?? checkWeights(input) ?? checkHorizons(input.h) ?? checkTarget(input)
}

function refuse(code: ForecastRefusalCode, message: string): ForecastRefusal {
  return { code, message }
}

function checkPoints({ t, y, scale }: ForecastInput): ForecastRefusal | null {
  if (!forecastScales.includes(scale)) return refuse('scale-unknown', `scale must be one of ${forecastScales.join(', ')}`)
  if (t.length !== y.length) return refuse('lengths-differ', `t has ${t.length} years but y has ${y.length} values`)
  if (t.length === 0) return refuse('no-points', 'a forecast needs at least one point')
  if (t.length > mostPoints) return refuse('too-many-points', `${t.length} points; at most ${mostPoints} are taken`)
  for (let i = 0; i < t.length; i++) {
    if (!Number.isFinite(t[i]) || !Number.isFinite(y[i]) || Math.abs(t[i]!) > largestYear)
      return refuse('not-a-number', `point ${i + 1} is not a pair of numbers`)
    if (i > 0 && t[i]! <= t[i - 1]!) return refuse('years-not-increasing', `year ${t[i]} (point ${i + 1}) does not come after ${t[i - 1]}`)
    if (!isInside(y[i]!, scale)) return refuse('value-outside-scale', `value ${y[i]} (point ${i + 1}) is outside the scale ${scale}`)
  }
  return null
}

function checkModel({ model, y, scale, seed }: ForecastInput): ForecastRefusal | null {
  if (model !== undefined && !forecastModels.includes(model))
    return refuse('model-unknown', `model must be one of ${forecastModels.join(', ')}`)
  if (seed !== undefined && !Number.isFinite(seed)) return refuse('seed-not-a-number', `seed ${seed} is not a number`)
  // The specification takes plain logarithms; only the default model has a place for zero.
  if (model === 'theta-shrink' && scale === 'pos' && y.includes(0))
    return refuse('value-outside-scale', 'theta-shrink takes no zero on the scale pos')
  return null
}

function checkWeights({ weights, y }: ForecastInput): ForecastRefusal | null {
  if (weights === undefined) return null
  if (weights.length !== y.length) return refuse('weights-wrong', `${weights.length} weights for ${y.length} values`)
  const wrong = weights.find((w) => !(w >= 0 && w <= 1))
  if (wrong !== undefined) return refuse('weights-wrong', `a weight lies between 0 and 1; got ${wrong}`)
  return weights.some((w) => w > 0) ? null : refuse('no-points', 'every value has weight 0')
}

function checkHorizons(h: readonly number[]): ForecastRefusal | null {
  if (h.length === 0) return refuse('horizon-missing', 'h names no year ahead')
  if (h.length > mostPoints) return refuse('too-many-points', `${h.length} years ahead; at most ${mostPoints} are taken`)
  const wrong = h.find((ahead) => !(ahead > 0 && ahead <= largestYear))
  return wrong === undefined ? null : refuse('horizon-not-ahead', `h must be years after the last point; got ${wrong}`)
}

function checkTarget({ target, targetRange, direction, scale }: ForecastInput): ForecastRefusal | null {
  if (targetRange && target !== undefined) return refuse('target-twice', 'give target or targetRange, not both')
  if (targetRange) {
    const [lo, hi] = targetRange
    if (!isTarget(lo, scale) || !isTarget(hi, scale))
      return refuse('target-outside-scale', `the range ${lo}–${hi} is outside the scale ${scale}`)
    return lo > hi ? refuse('range-reversed', `the range ${lo}–${hi} ends before it begins`) : null
  }
  if (target === undefined) return null
  if (!isTarget(target, scale)) return refuse('target-outside-scale', `target ${target} is outside the scale ${scale}`)
  return direction === 1 || direction === -1
    ? null
    : refuse('direction-missing', 'a target needs a direction: 1 for at least, -1 for at most')
}

function isInside(value: number, scale: ForecastInput['scale']): boolean {
  if (scale === 'pct') return value >= 0 && value <= 100
  return scale === 'pos' ? value >= 0 && value <= largestValue : Math.abs(value) <= largestValue
}

function isTarget(value: number, scale: ForecastInput['scale']): boolean {
  return Number.isFinite(value) && isInside(value, scale)
}
