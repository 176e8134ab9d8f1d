import { signOfBase } from './compound-growth.ts'
import { eurostatGrowthBand, eurostatRatioBands, judgeByEurostat, type EurostatCategory, type EurostatInput } from './eurostat.ts'
import { beginFormula, type WorkedFormula } from './worked-formula.ts'

const { significant, moderate, insufficient } = eurostatRatioBands
const conditions: Readonly<Record<EurostatCategory, string>> = {
  'target met': '',
  'significant progress': `R >= ${significant}`,
  'moderate progress': `${moderate} <= R < ${significant}`,
  'insufficient progress': `${insufficient} <= R < ${moderate}`,
  'movement away': `R < ${insufficient}`,
  'moderate movement away': `-${eurostatGrowthBand} <= G < 0`,
  'significant movement away': `G < -${eurostatGrowthBand}`,
}

/** The Eurostat verdict worked out step by step; null where the rule gives none. */
export function workEurostat(input: EurostatInput): WorkedFormula | null {
  const verdict = judgeByEurostat(input)
  if (verdict === null) return null
  const { baseValue, baseYear, value, year, direction, target } = input
  const inputs = { y_0: baseValue, t_0: baseYear, y_t: value, t: year, d: direction }
  const { category, cagrActual, cagrRequired, ratioPct, linear } = verdict
  if (target === undefined) {
    const draft = beginFormula('eurostat', { ...inputs, s: signOfBase(baseValue) })
    draft.add('growth-actual', 'CAGR_a', '(y_t / y_0) ^ (1 / (t - t_0)) - 1', cagrActual!)
    draft.add('growth-directed', 'G', 'CAGR_a * d * s', cagrActual! * direction * signOfBase(baseValue))
    return draft.conclude(category, conditionWithoutTarget(category))
  }
  const draft = beginFormula('eurostat', { ...inputs, y_T: target.value, t_T: target.year })
  const pastTarget = (target.value - baseValue) * direction <= 0
  if (pastTarget) draft.add('gap-from-base', 'g', '(y_T - y_0) * d', (target.value - baseValue) * direction)
  else if (ratioPct !== null && linear)
    draft.add('linear-ratio-pct', 'R', '(y_t - y_0) / (y_T - y_0) / ((t - t_0) / (t_T - t_0)) * 100', ratioPct)
  else if (ratioPct !== null) {
    draft.add('growth-actual', 'CAGR_a', '(y_t / y_0) ^ (1 / (t - t_0)) - 1', cagrActual!)
    draft.add('growth-required', 'CAGR_T', '(y_T / y_0) ^ (1 / (t_T - t_0)) - 1', cagrRequired!)
    draft.add('ratio-pct', 'R', 'CAGR_a / CAGR_T * 100', ratioPct)
  }
  if (category === 'target met') return draft.conclude(category, 'y_t * d >= y_T * d')
  return draft.conclude(category, pastTarget ? 'g <= 0' : conditions[category])
}

function conditionWithoutTarget(category: EurostatCategory): string {
  if (category === 'significant progress') return `G >= ${eurostatGrowthBand}`
  return category === 'moderate progress' ? `0 <= G < ${eurostatGrowthBand}` : conditions[category]
}
