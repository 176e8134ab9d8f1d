import type { VerdictRule } from './rule-source.ts'
import { stances, type RuleStance, type Stance } from './stance.ts'

/** Two rules that say different things of the same target. */
export interface RulePair {
  readonly first: RuleStance
  readonly second: RuleStance
  /** One calls the pace enough (or the target met), the other does not: the difference that a reader must see. */
  readonly opposed: boolean
}

/** What rules say of one target, side by side. */
export interface Disagreement {
  /** Rules by what they say; every stance has its list, also where it is empty. */
  readonly byStance: Readonly<Record<Stance, readonly VerdictRule[]>>
  /** True where all rules that say anything say the same. */
  readonly agrees: boolean
  /** Every pair of rules that says different things, the opposed ones first. */
  readonly pairs: readonly RulePair[]
  /** The worst that any rule says; null where none says anything. One rule's failure is never averaged away. */
  readonly worst: Stance | null
}

/**
 * Lays the stances of several rules side by side: who says what, and who disagrees with whom. Rules that do not
 * judge neither agree nor disagree. Never makes one verdict out of several.
 */
export function findDisagreement(ruleStances: readonly RuleStance[]): Disagreement {
  const speaking = ruleStances.filter(({ stance }) => stance !== 'notJudged')
  const pairs = speaking.flatMap((first, i) =>
    speaking
      .slice(i + 1)
      .flatMap((second) => (first.stance === second.stance ? [] : [{ first, second, opposed: isEnough(first) !== isEnough(second) }])),
  )
  const byStance = Object.fromEntries(
    stances.map((stance) => [stance, ruleStances.filter((each) => each.stance === stance).map(({ rule }) => rule)]),
  ) as Record<Stance, VerdictRule[]>
  return {
    byStance,
    agrees: pairs.length === 0,
    pairs: [...pairs.filter(({ opposed }) => opposed), ...pairs.filter(({ opposed }) => !opposed)],
    worst: stances.findLast((stance) => stance !== 'notJudged' && byStance[stance].length > 0) ?? null,
  }
}

function isEnough({ stance }: RuleStance): boolean {
  return stance === 'met' || stance === 'onTrack'
}
