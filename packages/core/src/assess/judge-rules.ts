import { findDisagreement, type Disagreement } from '../verdict/disagreement.ts'
import { predictByWeightedLine } from '../verdict/escap-regression.ts'
import { judgeSeries, type SeriesToJudge, type SeriesVerdicts } from '../verdict/judge-series.ts'
import type { RuleSource, VerdictRule } from '../verdict/rule-source.ts'
import { ruleSources } from '../verdict/rule-sources.ts'
import { stancesOf, type RuleStance, type Stance } from '../verdict/stance.ts'
import type { VerdictRefusalCode } from '../verdict/verdict-refusal.ts'
import type { WorkedFormula } from '../verdict/worked-formula.ts'
import { workSeries } from '../verdict/worked-series.ts'

/** What one rule says of a target, with the working; or its reason for saying nothing. */
export type RuleRow = RuleSource & { readonly stance: Stance } & (
    | {
        readonly judged: true
        /** In the issuer's own words or number, as in `worked.outcome`. */
        readonly status: string
        /** The figures that a sentence about the verdict needs, by name; what is undefined is left out. */
        readonly facts: Readonly<Record<string, number>>
        /** Null where the rule's own answer is that nothing can be worked out. */
        readonly worked: WorkedFormula | null
      }
    | { readonly judged: false; readonly refusal: { readonly code: VerdictRefusalCode; readonly message: string } }
  )

/** How the rules stand to each other. */
export interface RulesDisagreement extends Disagreement {
  /** How many rules say anything. */
  readonly speaking: number
  /** The rules that do not say what most of them say; of two sayings equally frequent the worse is taken as the common one. */
  readonly differing: readonly VerdictRule[]
}

/** Every official rule on one target, side by side; nothing is averaged. */
export interface RulesView {
  readonly rows: readonly RuleRow[]
  readonly disagreement: RulesDisagreement
}

/**
 * Judges a series by every official rule and writes down how each verdict comes about. A verdict is never a
 * probability, and never replaces the status of the assessment.
 */
export function judgeRules(series: SeriesToJudge): RulesView {
  const verdicts = judgeSeries(series)
  const stances = stancesOf(verdicts, series)
  const rows = ruleSources.map((source) => rowOf(source, series, verdicts, stances))
  const found = findDisagreement(stances)
  const speaking = stances.filter(({ stance }) => stance !== 'notJudged')
  const common = mostCommon(speaking)
  return {
    rows,
    disagreement: {
      ...found,
      speaking: speaking.length,
      differing: speaking.filter(({ stance }) => stance !== common).map(({ rule }) => rule),
    },
  }
}

function rowOf(source: RuleSource, series: SeriesToJudge, verdicts: SeriesVerdicts, stances: readonly RuleStance[]): RuleRow {
  const { rule } = source
  const stance = stances.find((each) => each.rule === rule)?.stance ?? 'notJudged'
  const judged = verdicts[rule]
  if (!judged.ok) return { ...source, stance, judged: false, refusal: { code: judged.code, message: judged.message } }
  const worked = workSeries(rule, series)
  return {
    ...source,
    stance,
    judged: true,
    status: worked?.outcome.status ?? 'not_available',
    facts: factsOf(rule, series, verdicts),
    worked,
  }
}

function factsOf(rule: VerdictRule, series: SeriesToJudge, verdicts: SeriesVerdicts): Readonly<Record<string, number>> {
  const judged = verdicts[rule]
  if (!judged.ok) return {}
  const own = typeof judged.verdict === 'number' ? { csi: judged.verdict } : judged.verdict
  const line = rule === 'escap-api' && series.target ? predictByWeightedLine(series.t, series.y, series.target.year, series.weights) : null
  const all = { ...own, ...(line?.ok ? { predicted: line.verdict.predicted } : {}) }
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, number] => typeof entry[1] === 'number'))
}

function mostCommon(speaking: readonly RuleStance[]): Stance | null {
  const counts = Map.groupBy(speaking, ({ stance }) => stance)
  const order: readonly Stance[] = ['away', 'insufficient', 'onTrack', 'met']
  let best: Stance | null = null
  for (const stance of order) if ((counts.get(stance)?.length ?? 0) > (best === null ? 0 : counts.get(best)!.length)) best = stance
  return best
}
