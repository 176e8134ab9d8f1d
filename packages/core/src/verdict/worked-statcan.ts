import { signOfBase } from './compound-growth.ts'
import { statCanGrowthBands, statCanLimitPower, statCanRatioBands, statCanZero, type StatCanStatus } from './statcan-bands.ts'
import { judgeByStatCan, type StatCanInput, type StatCanVerdict } from './statcan.ts'
import { beginFormula, type FormulaDraft, type WorkedFormula } from './worked-formula.ts'

/** Statistics Canada's verdict worked out step by step; null where the rule refuses or calls progress not available. */
export function workStatCan(input: StatCanInput): WorkedFormula | null {
  const judged = judgeByStatCan(input)
  if (!judged.ok || judged.verdict.status === 'not_available') return null
  const { verdict } = judged
  const base = input.baseValue === 0 ? statCanZero : input.baseValue
  const target = input.target === 0 ? statCanZero : input.target
  const draft = beginFormula('statcan', {
    y_0: base,
    t_0: input.baseYear,
    y_t: input.currentValue,
    t: input.currentYear,
    d: input.direction,
    s: signOfBase(base),
    ...(target === null ? {} : { y_T: target, t_T: input.targetYear }),
    ...(target !== null || input.limit === null ? {} : { L: input.limit, B: Math.abs(input.baseValue) }),
  })
  if (verdict.growthActual !== null) draft.add('growth-actual', 'CAGR_a', '(y_t / y_0) ^ (1 / (t - t_0)) - 1', verdict.growthActual)
  return target === null ? withoutTarget(draft, input, verdict) : withTarget(draft, verdict)
}

function withTarget(draft: FormulaDraft, { status, progressValue, score, growthRequired }: StatCanVerdict): WorkedFormula {
  if (progressValue !== null && growthRequired !== null) {
    draft.add('growth-required', 'CAGR_T', '(y_T / y_0) ^ (1 / (t_T - t_0)) - 1', growthRequired)
    draft.add('progress-value', 'P', 's * d * CAGR_a / abs(CAGR_T)', progressValue)
  }
  if (status === 'target_achieved') return draft.conclude(status, 'y_t * d >= y_T * d')
  if (progressValue === null) return draft.conclude(status, 'y_t * d < y_0 * d')
  const above = progressValue >= statCanRatioBands.moderate
  draft.add('score', 'S', above ? 'min(7.1429 * P - 4.2857, 5)' : 'max(4.1667 * P - 2.5, -5)', score!)
  const { substantial, moderate } = statCanRatioBands
  return draft.conclude(status, conditionOf(status, String(substantial), String(moderate)))
}

function withoutTarget(
  draft: FormulaDraft,
  { limit, baseValue }: StatCanInput,
  { status, progressValue, score, coefficient }: StatCanVerdict,
): WorkedFormula {
  draft.add('progress-value', 'P', 's * d * CAGR_a', progressValue!)
  const scaled = limit !== null && Math.abs(baseValue) < 2 * Math.abs(limit)
  if (scaled) {
    const near = Math.abs(baseValue) <= Math.abs(limit) ? '(B / abs(L))' : '((2 * abs(L) - B) / abs(L))'
    draft.add('limit-coefficient', 'C', `1 - ${near} ^ ${statCanLimitPower}`, coefficient)
  }
  const { substantial, moderate } = statCanGrowthBands
  const by = scaled ? ' * C' : ''
  const over = scaled ? ' / C' : ''
  if (!(coefficient === 0 && progressValue! >= 0)) draft.add('score', 'S', scoreFormula(status, over), score!)
  return draft.conclude(status, conditionOf(status, `${substantial}${by}`, `${moderate}${by}`))
}

function scoreFormula(status: StatCanStatus, over: string): string {
  if (status === 'deterioration') return 'max(125 * P - 2.5, -5)'
  if (status === 'substantial_progress') return `min(500 * P${over} - 5, 5)`
  return status === 'moderate_progress' ? `250 * P${over} - 1.25` : `500 * P${over} - 2.5`
}

function conditionOf(status: StatCanStatus, substantial: string, moderate: string): string {
  if (status === 'substantial_progress') return `P >= ${substantial}`
  if (status === 'moderate_progress') return `${moderate} <= P < ${substantial}`
  return status === 'limited_progress' ? `0 <= P < ${moderate}` : 'P < 0'
}
