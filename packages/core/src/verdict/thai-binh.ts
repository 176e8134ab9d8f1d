import type { Status } from '../assessment.ts'
import { thaiBinhPolicy } from '../policy.ts'

/**
 * Thái Bình's classes of a target: hoàn thành trước thời hạn; đạt kết quả cao, bền vững; khó hoàn thành; đề xuất
 * điều chỉnh; and đang thực hiện, where none of the four fits.
 */
export const thaiBinhClasses = [
  'met-ahead-of-time',
  'high-and-lasting',
  'hard-to-complete',
  'proposed-for-adjustment',
  'in-progress',
] as const
export type ThaiBinhClass = (typeof thaiBinhClasses)[number]

/** The facts that the classes are decided from, and nothing else. */
export interface ThaiBinhFacts {
  /** Whether the latest value meets the target of the end of the term, and of which year it is. */
  readonly latestMeetsEndOfTerm: boolean
  readonly latestYear: number
  readonly termLastYear: number
  /** Observed periods, oldest first: whether each meets its target, and its value. */
  readonly periods: readonly { readonly met: boolean; readonly value: number }[]
  /** Which way is better; null where the best lies in the middle: then being met says it all. */
  readonly direction: 1 | -1 | null
  /** Calibrated probability of meeting the target at the horizon; null where there is none. */
  readonly holdingProbability: number | null
  readonly status: Status
  /** Who opened a proposal to adjust the target; null where nobody did. Never opened by the program. */
  readonly adjustmentProposedBy: string | null
}

/** The latest value meets the target of the end of the term before the term's last year. */
export function isMetAheadOfTime({ latestMeetsEndOfTerm, latestYear, termLastYear }: ThaiBinhFacts): boolean {
  return latestMeetsEndOfTerm && latestYear < termLastYear
}

/** Met in the last three observed periods (all, if there are only two), not falling over them, and likely to hold. */
export function isHighAndLasting(facts: ThaiBinhFacts, policy = thaiBinhPolicy): boolean {
  const last = facts.periods.slice(-policy.lastingPeriods)
  if (last.length < policy.lastingAtLeast || !last.every(({ met }) => met)) return false
  const fell = facts.direction !== null && (last.at(-1)!.value - last[0]!.value) * facts.direction < 0
  return !fell && facts.holdingProbability !== null && facts.holdingProbability >= policy.holdingFrom
}

/** Unlikely to be met, or moving away: cause and remedy have to be written. */
export function isHardToComplete({ status }: ThaiBinhFacts, policy = thaiBinhPolicy): boolean {
  return policy.hardStatuses.includes(status)
}

/** A person has opened a proposal to adjust the target. */
export function isProposedForAdjustment({ adjustmentProposedBy }: ThaiBinhFacts): boolean {
  return adjustmentProposedBy !== null
}

/**
 * The classes a target carries (the first two may come together), "in-progress" where none fits, and whether
 * cause and remedy are required. Source: Thái Bình's action plan of 2024; the numbers are rulings (docs/methods.md).
 */
export function classifyForThaiBinh(
  facts: ThaiBinhFacts,
  policy = thaiBinhPolicy,
): { readonly classes: readonly ThaiBinhClass[]; readonly causeAndRemedyRequired: boolean } {
  const hard = isHardToComplete(facts, policy)
  const held: readonly (readonly [ThaiBinhClass, boolean])[] = [
    ['met-ahead-of-time', isMetAheadOfTime(facts)],
    ['high-and-lasting', isHighAndLasting(facts, policy)],
    ['hard-to-complete', hard],
    ['proposed-for-adjustment', isProposedForAdjustment(facts)],
  ]
  const classes = held.flatMap(([name, holds]) => (holds ? [name] : []))
  return { classes: classes.length === 0 ? ['in-progress'] : classes, causeAndRemedyRequired: hard }
}
