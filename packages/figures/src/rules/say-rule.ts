import type { AssessmentRow, RuleRow, VerdictRule } from '@moc/core'
import { choosePaceDecimals, chooseDecimals } from '../format/decimals.ts'
import { formatNumber, formatSigned } from '../format/format-number.ts'
import type { Language } from '../words/language.ts'
import { ruleWords } from '../words/rules.ts'

/** One rule's verdict in words: a plain sentence, the key figure, the rule's own word. */
export interface SaidRule {
  readonly sentence: string
  /** Null where the rule has none in this case. */
  readonly figure: string | null
  readonly verdict: string
}

type Judged = Extract<RuleRow, { readonly judged: true }>
type RowFacts = Pick<AssessmentRow, 'points' | 'scale' | 'unit' | 'horizon'>

/** Says what one rule makes of a target, in numbers that the page shows elsewhere as well; judges nothing. */
export function sayRule(rule: RuleRow, row: RowFacts, language: Language): SaidRule {
  const words = ruleWords[language]
  if (!rule.judged) return { sentence: words.refusals[rule.refusal.code], figure: null, verdict: words.none }
  const verdict = rule.rule === 'escap-csi' ? tenths(rule.facts, language) : (words.verdicts[rule.rule][rule.status] ?? rule.status)
  return { sentence: sentences[rule.rule](rule, row, language), figure: figures[rule.rule](rule.facts, language), verdict }
}

type Facts = Judged['facts']
type Sentence = (rule: Judged, row: RowFacts, language: Language) => string

const sentences: Record<VerdictRule, Sentence> = {
  eurostat: ({ stance, facts }, _, language) => sayGrowth(stance, facts['cagrActual'], facts['cagrRequired'], language),
  statcan: ({ stance, facts, status }, _, language) =>
    status === 'not_available'
      ? ruleWords[language].refusals['growth-undefined']
      : sayGrowth(stance, facts['growthActual'], facts['growthRequired'], language),
  destatis: ({ facts }, _, language) => {
    const change = facts['meanChange'] ?? 0
    const span = (facts['lastYear'] ?? 0) - (facts['baseYear'] ?? 0)
    return ruleWords[language].say.fiveYears(formatSigned(change, choosePaceDecimals([change]), language), span)
  },
  unsd: ({ stance, facts }, row, language) => {
    const { say } = ruleWords[language]
    if (stance === 'met') return say.met
    const { expected } = facts
    return expected === undefined ? say.baseMet : say.projected(row.horizon, sayLevel(expected, row, language))
  },
  'escap-csi': ({ stance }, _, language) => (stance === 'met' ? ruleWords[language].say.met : ruleWords[language].say.way),
  'escap-api': ({ facts }, row, language) => {
    const { predicted } = facts
    return predicted === undefined ? '' : ruleWords[language].say.regression(row.horizon, sayLevel(predicted, row, language))
  },
}

const figures: Record<VerdictRule, (facts: Facts, language: Language) => string | null> = {
  eurostat: ({ ratioPct }, language) => (ratioPct === undefined ? null : ruleWords[language].figure.pace(percent(ratioPct, language))),
  statcan: ({ score }, language) => (score === undefined ? null : ruleWords[language].figure.score(formatNumber(score, 1, language))),
  destatis: ({ missing }, language) =>
    missing === undefined || missing <= 0 ? null : ruleWords[language].figure.missing(percent(missing * 100, language)),
  unsd: ({ ratio }, language) => (ratio === undefined ? null : ruleWords[language].figure.way(formatNumber(ratio, 2, language))),
  'escap-csi': () => null,
  'escap-api': ({ apiGapPct }, language) => (apiGapPct === undefined ? null : ruleWords[language].figure.gap(percent(apiGapPct, language))),
}

function sayGrowth(stance: Judged['stance'], actual: number | undefined, required: number | undefined, language: Language): string {
  const { say } = ruleWords[language]
  if (stance === 'met') return say.met
  if (actual === undefined || required === undefined) return say.linear
  return say.growth(signedPercent(actual, language), signedPercent(required, language))
}

function tenths({ csi }: Facts, language: Language): string {
  return csi === undefined ? '' : ruleWords[language].figure.tenths(formatNumber(csi, 1, language))
}

function percent(value: number, language: Language): string {
  return `${formatNumber(value, 0, language)}%`
}

function signedPercent(rate: number, language: Language): string {
  return `${formatSigned(rate * 100, 2, language)}%`
}

function sayLevel(value: number, { points, scale, unit }: RowFacts, language: Language): string {
  const decimals = chooseDecimals(
    points.map((point) => point.value),
    scale,
  )
  return formatNumber(value, decimals, language) + (unit === '%' ? '%' : '')
}
