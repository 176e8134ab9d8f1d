import type { DestatisStatus } from '../verdict/destatis.ts'
import type { EscapStatus } from '../verdict/escap.ts'
import type { EurostatCategory } from '../verdict/eurostat.ts'
import { judgeSeries } from '../verdict/judge-series.ts'
import type { StatCanStatus } from '../verdict/statcan-bands.ts'
import type { ThaiBinhClass } from '../verdict/thai-binh.ts'
import type { UnsdScore } from '../verdict/unsd.ts'
import type { RulesQuestion } from './series-for-rules.ts'

/** What every rule says of a target, without the working; a rule that says nothing is left out. */
export interface VerdictList {
  readonly eurostat?: EurostatCategory
  readonly statcan?: StatCanStatus
  readonly destatis?: DestatisStatus
  readonly unsd?: UnsdScore
  /** The current status index, 10 where the target is reached. */
  readonly 'escap-csi'?: number
  readonly 'escap-api'?: EscapStatus
  readonly thaiBinh?: readonly ThaiBinhClass[]
}

/** Lists the verdicts of all rules: some microseconds a target, so that every row of a table can carry them. Null where none says anything. */
export function listVerdicts(question: RulesQuestion, classes: readonly ThaiBinhClass[] | null): VerdictList | null {
  const thaiBinh = classes === null ? {} : { thaiBinh: classes }
  if (!question.ok) return classes === null ? null : thaiBinh
  const { eurostat, statcan, destatis, unsd, ...escap } = judgeSeries(question.series)
  const csi = escap['escap-csi']
  const gap = escap['escap-api']
  return {
    ...(eurostat.ok ? { eurostat: eurostat.verdict.category } : {}),
    ...(statcan.ok ? { statcan: statcan.verdict.status } : {}),
    ...(destatis.ok ? { destatis: destatis.verdict.status } : {}),
    ...(unsd.ok ? { unsd: unsd.verdict.score } : {}),
    ...(csi.ok ? { 'escap-csi': csi.verdict } : {}),
    ...(gap.ok ? { 'escap-api': gap.verdict.status } : {}),
    ...thaiBinh,
  }
}
