import type { SeriesToJudge } from './judge-series.ts'
import type { VerdictRule } from './rule-source.ts'
import { workDestatis } from './worked-destatis.ts'
import { workEscapGap, workEscapStatus } from './worked-escap.ts'
import { workEurostat } from './worked-eurostat.ts'
import type { WorkedFormula } from './worked-formula.ts'
import { workStatCan } from './worked-statcan.ts'
import { workUnsd } from './worked-unsd.ts'

/**
 * How one rule's verdict on a series comes about, step by step, from the same input as `judgeSeries`; null where
 * the rule gives no verdict (`judgeSeries` says why). Written only when asked for.
 */
export function workSeries(rule: VerdictRule, series: SeriesToJudge): WorkedFormula | null {
  const { t, y, direction, target, base, limit = null, isShare = false, isHeld = false, weights } = series
  const value = y.at(-1)
  const year = t.at(-1)
  if (value === undefined || year === undefined) return null
  const span = { baseValue: base.value, baseYear: base.year, value, year, direction }
  const goal = target?.value ?? null
  const targetYear = target?.year ?? NaN
  switch (rule) {
    case 'eurostat':
      return workEurostat(target === null ? span : { ...span, target })
    case 'statcan':
      return workStatCan({
        baseValue: base.value,
        baseYear: base.year,
        currentValue: value,
        currentYear: year,
        direction,
        limit,
        target: goal,
        targetYear,
      })
    case 'destatis':
      return workDestatis(
        target === null ? { t, y, direction, target } : { t, y, direction, target: target.value, targetYear, everyYear: isHeld },
      )
    case 'unsd':
      return workUnsd(target === null ? { ...span, target } : { ...span, target: target.value, targetYear, isShare })
    case 'escap-csi':
      return target === null ? null : workEscapStatus({ baseValue: base.value, current: value, target: target.value, direction })
    case 'escap-api':
      break
  }
  if (target === null || targetYear <= year) return null
  return workEscapGap({
    t,
    y,
    baseValue: base.value,
    target: target.value,
    direction,
    targetYear,
    ...(weights === undefined ? {} : { weights }),
  })
}
