import { destatisDecimals, destatisMissing, judgeByDestatis, type DestatisInput, type DestatisStatus } from './destatis.ts'
import { beginFormula, type WorkedFormula } from './worked-formula.ts'

const { sun, sunCloud } = destatisMissing
const projections: Readonly<Record<DestatisStatus, string>> = {
  sun: `m < ${sun}`,
  sun_cloud: `${sun} <= m <= ${sunCloud}`,
  cloud: `m > ${sunCloud}`,
  thunderstorm: 'a * d <= 0',
}

/** The weather symbol worked out step by step (y_b, t_b: where the five years start); null where the rule gives none. */
export function workDestatis(input: DestatisInput): WorkedFormula | null {
  const judged = judgeByDestatis(input)
  if (!judged.ok) return null
  const { status, basis, met, meanChange, lastChange, projected, missing, ...at } = judged.verdict
  const target = input.target === null ? {} : { y_T: input.target, ...(input.targetYear === undefined ? {} : { t_T: input.targetYear }) }
  const inputs = { y_b: at.baseValue, t_b: at.baseYear, y_t: at.lastValue, t: at.lastYear, d: input.direction, ...target }
  const before = previousPoint(input, at.lastYear)
  const draft = beginFormula('destatis', basis === 'direction' ? { ...inputs, ...before } : inputs)
  draft.add('mean-change', 'a', '(y_t - y_b) / (t - t_b)', meanChange)
  if (basis === 'direction') {
    draft.add('last-change', 'l', '(y_t - y_p) / (t - t_p)', lastChange)
    return draft.conclude(
      status,
      `a * d ${status === 'sun' || status === 'sun_cloud' ? '>' : '<='} 0 and l * d ${lastChange * input.direction > 0 ? '>' : '<='} 0`,
    )
  }
  if (basis === 'held')
    return draft.conclude(status, `y_t * d ${met ? '>=' : '<'} y_T * d and a * d ${meanChange * input.direction >= 0 ? '>=' : '<'} 0`)
  draft.add('projected-value', 'p', 'y_t + a * (t_T - t)', projected!)
  draft.add('missing-part', 'm', `round((y_T - p) * d / abs(y_T - y_t), ${destatisDecimals})`, missing!)
  return draft.conclude(status, projections[status])
}

function previousPoint({ t, y }: DestatisInput, lastYear: number): { y_p: number; t_p: number } {
  const i = t.indexOf(lastYear) - 1
  return { y_p: y[i]!, t_p: t[i]! }
}
