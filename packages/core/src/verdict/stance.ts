import { signOfBase } from './compound-growth.ts'
import type { DestatisVerdict } from './destatis.ts'
import type { EscapGap } from './escap.ts'
import type { EurostatCategory } from './eurostat.ts'
import type { SeriesToJudge, SeriesVerdicts } from './judge-series.ts'
import type { VerdictRule } from './rule-source.ts'
import type { StatCanStatus } from './statcan-bands.ts'
import type { UnsdVerdict } from './unsd.ts'

/**
 * What a rule's verdict comes to, so that rules can be laid side by side: the target is met; the pace is enough;
 * the pace is not enough; the series moves away; the rule does not say. The sorting is ours, from best to worst.
 */
export const stances = ['met', 'onTrack', 'insufficient', 'away', 'notJudged'] as const
export type Stance = (typeof stances)[number]

/** One rule and what it comes to. */
export interface RuleStance {
  readonly rule: VerdictRule
  readonly stance: Stance
}

const eurostatStances: Readonly<Record<EurostatCategory, Stance>> = {
  'target met': 'met',
  'significant progress': 'onTrack',
  'moderate progress': 'insufficient',
  'insufficient progress': 'insufficient',
  'movement away': 'away',
  'moderate movement away': 'away',
  'significant movement away': 'away',
}

const statCanStances: Readonly<Record<StatCanStatus, Stance>> = {
  target_achieved: 'met',
  substantial_progress: 'onTrack',
  moderate_progress: 'insufficient',
  limited_progress: 'insufficient',
  deterioration: 'away',
  not_available: 'notJudged',
}

const escapStances: Readonly<Record<EscapGap['status'], Stance>> = { maintain: 'onTrack', accelerate: 'insufficient', reverse: 'away' }

/** Sun and sun with cloud are "on-track" in the 2025 edition of the German report (read); a met target says so itself. */
function stanceOfDestatis({ status, met }: DestatisVerdict): Stance {
  if (met) return 'met'
  if (status === 'cloud') return 'insufficient'
  return status === 'thunderstorm' ? 'away' : 'onTrack'
}

/**
 * Score 1 is stagnation or regression: regression where the ratio, or without a target the growth, points the wrong
 * way. With a target and no ratio the base had reached what the latest value no longer meets.
 */
function stanceOfUnsd({ score, met, ratio, cagr }: UnsdVerdict, { direction, target, base }: StanceFacts): Stance {
  if (met) return 'met'
  if (score > 1) return score === 3 ? 'onTrack' : 'insufficient'
  if (target !== null) return ratio === null || ratio < 0 ? 'away' : 'insufficient'
  return cagr! * direction * signOfBase(base.value) < 0 ? 'away' : 'insufficient'
}

/** The status index says how far, not how fast: it speaks only where the target is met or further away than at the base. */
function stanceOfEscapStatus(csi: number): Stance {
  if (csi >= 10) return 'met'
  return csi < 0 ? 'away' : 'notJudged'
}

/** What of the question decides a stance beside the verdicts themselves. */
export type StanceFacts = Pick<SeriesToJudge, 'direction' | 'target' | 'base'>

/** What each rule's verdict on a series comes to; a rule that gave none is `notJudged`. */
export function stancesOf(verdicts: SeriesVerdicts, series: StanceFacts): readonly RuleStance[] {
  const { eurostat, statcan, destatis, unsd } = verdicts
  const csi = verdicts['escap-csi']
  const gap = verdicts['escap-api']
  return [
    { rule: 'eurostat', stance: eurostat.ok ? eurostatStances[eurostat.verdict.category] : 'notJudged' },
    { rule: 'statcan', stance: statcan.ok ? statCanStances[statcan.verdict.status] : 'notJudged' },
    { rule: 'destatis', stance: destatis.ok ? stanceOfDestatis(destatis.verdict) : 'notJudged' },
    { rule: 'unsd', stance: unsd.ok ? stanceOfUnsd(unsd.verdict, series) : 'notJudged' },
    { rule: 'escap-csi', stance: csi.ok ? stanceOfEscapStatus(csi.verdict) : 'notJudged' },
    { rule: 'escap-api', stance: gap.ok ? escapStances[gap.verdict.status] : 'notJudged' },
  ]
}
