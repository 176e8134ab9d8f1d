import {
  judgeRules,
  tabulateWhatIf,
  type Assessment,
  type Indicator,
  type Policy,
  type RulesRefusalCode,
  type RulesView,
  type WhatIfTable,
} from '@moc/core'
import { findReliability, type Reliability } from './methods/find-reliability.ts'

/** What stands behind one assessment, besides its working: for the page of an indicator alone. */
export interface AssessmentGrounds {
  /** What official rules say, or why none can be asked; null where there is no target or it is a slot. */
  readonly rules:
    | (RulesView & { readonly asked: true; readonly acrossBreak: number | null })
    | { readonly asked: false; readonly code: RulesRefusalCode }
    | null
  /** How often a probability of this band came true in trials; null where none is given. */
  readonly reliability: Reliability | null
  readonly whatIf: WhatIfTable | null
}

/** Gives the grounds of an assessment of one indicator. */
export function describeGrounds(assessment: Assessment | undefined, indicator: Indicator, policy: Policy): AssessmentGrounds {
  if (assessment === undefined || assessment.kind === 'slot') return { rules: null, reliability: null, whatIf: null }
  const { forRules } = assessment
  // Trials were of levels in a year: nothing is known of sums over a term.
  const tried = assessment.kind === 'assessed' && assessment.target.kind !== 'term_cumulative'
  const probability = tried ? assessment.probability : null
  return {
    rules: forRules.ok
      ? { asked: true, acrossBreak: forRules.acrossBreak, ...judgeRules(forRules.series) }
      : { asked: false, code: forRules.code },
    reliability: probability === null ? null : findReliability(indicator.family, probability),
    whatIf: tabulateWhatIf(assessment, indicator, policy),
  }
}
