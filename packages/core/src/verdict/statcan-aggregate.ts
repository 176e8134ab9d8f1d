import type { StatCanStatus } from './statcan-bands.ts'
import { statusOfScore } from './statcan-score.ts'

/** One series with its score, or a group of them that counts as one. */
export type StatCanPart = { readonly score: number | null; readonly targetAchieved: boolean } | { readonly parts: readonly StatCanPart[] }

export interface StatCanAggregate {
  readonly score: number | null
  readonly status: StatCanStatus
  /** How many series carry a score, and how many of these have achieved their target. */
  readonly scored: number
  readonly achieved: number
}

/**
 * The status of an indicator with several series: the mean of its parts' scores, a group being the mean of its
 * own (Open SDG, docs/progress-methodology.md, read). Parts without a score are left out; "target achieved" only
 * if every scored series achieved its own: a mean of 5 is not enough, so that no rule averages a failure away.
 */
export function aggregateStatCan(parts: readonly StatCanPart[]): StatCanAggregate {
  const { score, scored, achieved } = sumUp(parts)
  if (score === null) return { score, status: 'not_available', scored, achieved }
  return { score, status: achieved === scored ? 'target_achieved' : statusOfScore(score), scored, achieved }
}

function sumUp(parts: readonly StatCanPart[]): { score: number | null; scored: number; achieved: number } {
  let sum = 0
  let count = 0
  let scored = 0
  let achieved = 0
  for (const part of parts) {
    const each =
      'parts' in part
        ? sumUp(part.parts)
        : { score: part.score, scored: part.score === null ? 0 : 1, achieved: part.targetAchieved ? 1 : 0 }
    if (each.score === null || !Number.isFinite(each.score)) continue
    sum += each.score
    count++
    scored += each.scored
    achieved += each.achieved
  }
  return { score: count === 0 ? null : sum / count, scored, achieved }
}
