import { predictByWeightedLine, weightAt, type EscapWeights } from './escap-regression.ts'
import { escapGapBands, measureEscapGap, measureEscapStatus, type EscapInput, type EscapStatus } from './escap.ts'
import { beginFormula, writeNumber, type WorkedFormula } from './worked-formula.ts'

/** The current status index worked out; null where it cannot be measured. */
export function workEscapStatus(input: EscapInput & { readonly current: number; readonly parity?: boolean }): WorkedFormula | null {
  const judged = measureEscapStatus(input)
  if (!judged.ok) return null
  const { baseValue, target, direction, current, parity } = input
  const draft = beginFormula('escap-csi', { y_0: baseValue, y_t: current, y_T: target, d: direction })
  const csi = judged.verdict
  if (parity === true ? current === target : (current - target) * direction >= 0) {
    return draft.conclude(String(csi), parity === true ? 'abs(y_t - y_T) <= 0' : 'y_t * d >= y_T * d')
  }
  const symbols = parity === true ? '10 - 10 * abs(y_T - y_t) / abs(y_T - y_0)' : 'd * 10 * (y_t - y_0) / abs(y_T - y_0)'
  draft.add('status-index', 'CSI', symbols, csi)
  return draft.conclude(String(csi), 'CSI < 10')
}

const conditions: Readonly<Record<EscapStatus, string>> = {
  maintain: `P <= ${escapGapBands.maintain}`,
  accelerate: `${escapGapBands.maintain} < P <= ${escapGapBands.accelerate}`,
  reverse: `P > ${escapGapBands.accelerate}`,
}

/** A series for the anticipated progress index. */
export interface EscapSeries extends EscapInput {
  readonly t: readonly number[]
  readonly y: readonly number[]
  readonly targetYear: number
  readonly weights?: EscapWeights
}

/** The anticipated progress index worked out from a series: the weighted line, its value in the target year, the gap; null where it cannot be. */
export function workEscapGap(input: EscapSeries): WorkedFormula | null {
  const { t, y, baseValue, target, direction, targetYear, weights = 'linear' } = input
  const line = predictByWeightedLine(t, y, targetYear, weights)
  if (!line.ok) return null
  const { meanYear, meanValue, slope, predicted } = line.verdict
  const judged = measureEscapGap({ baseValue, target, direction, predicted })
  if (!judged.ok) return null
  const points = t.map((year, i) => ({ w: writeNumber(weightAt(weights, t, i)), year: writeNumber(year), value: writeNumber(y[i]!) }))
  const sum = (term: (point: { w: string; year: string; value: string }) => string) => points.map(term).join(' + ')
  const totalWeight = sum(({ w }) => w)
  const [m, n] = [writeNumber(meanYear), writeNumber(meanValue)]
  const draft = beginFormula('escap-api', { y_0: baseValue, y_T: target, t_T: targetYear, d: direction })
  draft.add(
    'weighted-mean-year',
    'm',
    'sum(w_i * t_i) / sum(w_i)',
    meanYear,
    `(${sum(({ w, year }) => `${w} * ${year}`)}) / (${totalWeight})`,
  )
  draft.add(
    'weighted-mean-value',
    'n',
    'sum(w_i * y_i) / sum(w_i)',
    meanValue,
    `(${sum(({ w, value }) => `${w} * ${value}`)}) / (${totalWeight})`,
  )
  const above = sum(({ w, year, value }) => `${w} * (${year} - ${m}) * (${value} - ${n})`)
  const below = sum(({ w, year }) => `${w} * (${year} - ${m}) * (${year} - ${m})`)
  draft.add('weighted-slope', 'b', 'sum(w_i * (t_i - m) * (y_i - n)) / sum(w_i * (t_i - m) * (t_i - m))', slope, `(${above}) / (${below})`)
  draft.add('projected-value', 'p', 'n + b * (t_T - m)', predicted)
  const { apiGapPct, status } = judged.verdict
  if ((predicted - target) * direction >= 0) return draft.conclude(status, 'p * d >= y_T * d')
  draft.add('progress-gap', 'P', '100 * abs(y_T - p) / abs(y_T - y_0)', apiGapPct)
  return draft.conclude(status, conditions[status])
}
