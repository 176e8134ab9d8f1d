import type { Evidence, HorizonGoal, Mark } from '../assessment.ts'
import type { Indicator } from '../indicator.ts'
import type { Observation } from '../observation.ts'
import { yearOf } from '../period.ts'
import type { Policy } from '../policy.ts'

export interface MarkFacts {
  readonly indicator: Indicator | null
  readonly goal: HorizonGoal | null
  /** The value judged; null where there is none. */
  readonly value: Observation | null
  /** Whether it is the horizon's own, so that it cannot be too old for it. */
  readonly isOfHorizon: boolean
  readonly evidence: Evidence
  readonly keep: boolean
  readonly isNationalTargetElsewhere: boolean
  readonly asOf: string
}

/** Lists what a reader must know beside the status, from the value that was judged and from no other. */
export function listMarks(facts: MarkFacts, policy: Policy): Mark[] {
  const { indicator, goal, value, isOfHorizon, evidence, asOf } = facts
  const candidates: [Mark, boolean][] = [
    ['keep', facts.keep],
    ['few-data', value !== null && evidence === 'few'],
    ['modelled', value !== null && (indicator?.modelled ?? false)],
    ['preliminary', value?.status === 'preliminary' || value?.status === 'estimate'],
    ['unverified-data', value?.verification === 'unverified'],
    ['unverified-target', goal?.verification === 'unverified'],
    ['from-path', goal?.fromPath ?? false],
    ['old-data', value !== null && !isOfHorizon && yearOf(asOf) - yearOf(value.period.to) >= policy.oldDataYears],
    ['national-target', facts.isNationalTargetElsewhere],
  ]
  return candidates.flatMap(([mark, holds]) => (holds ? [mark] : []))
}
