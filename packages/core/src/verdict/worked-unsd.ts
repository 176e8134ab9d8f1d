import { signOfBase } from './compound-growth.ts'
import { judgeByUnsd, unsdGrowthBands, unsdNearFull, unsdRatioBands, type UnsdInput, type UnsdScore } from './unsd.ts'
import { beginFormula, type WorkedFormula } from './worked-formula.ts'

/** The verdict of the UN's progress chart worked out step by step; null where the rule gives none. */
export function workUnsd(input: UnsdInput): WorkedFormula | null {
  const judged = judgeByUnsd(input)
  if (!judged.ok) return null
  const { score, met, cagr, expected, ratio } = judged.verdict
  const { baseValue, baseYear, value, year, direction, target, targetYear = 2030 } = input
  const s = signOfBase(baseValue)
  const inputs = { y_0: baseValue, t_0: baseYear, y_t: value, t: year, d: direction }
  const draft = beginFormula('unsd', target === null ? { ...inputs, s } : { ...inputs, y_T: target, t_T: targetYear })
  const status = String(score)
  if (cagr !== null) draft.add('growth-actual', 'CAGR_a', '(y_t / y_0) ^ (1 / (t - t_0)) - 1', cagr)
  if (target === null) {
    draft.add('growth-directed', 'G', 'CAGR_a * d * s', cagr! * direction * s)
    return draft.conclude(status, conditionOf(score, 'G', unsdGrowthBands))
  }
  if (expected !== null) draft.add('expected-value', 'E', 'y_t * (1 + CAGR_a) ^ (t_T - t)', expected)
  if (ratio !== null) draft.add('way-covered', 'r', '(E - y_0) / (y_T - y_0)', ratio)
  if (met) return draft.conclude(status, (value - target) * direction >= 0 ? 'y_t * d >= y_T * d' : `abs(y_t - y_T) <= ${unsdNearFull}`)
  return draft.conclude(status, ratio === null ? '(y_T - y_0) * d <= 0' : conditionOf(score, 'r', unsdRatioBands))
}

function conditionOf(score: UnsdScore, name: string, { onTrack, fair }: { readonly onTrack: number; readonly fair: number }): string {
  if (score === 3) return `${name} >= ${onTrack}`
  return score === 2 ? `${fair} <= ${name} < ${onTrack}` : `${name} < ${fair}`
}
