import { compoundGrowth, signOfBase } from './compound-growth.ts'
import type { RuleSource } from './rule-source.ts'
import { areUsable } from './usable-number.ts'
import { notANumber, refuseVerdict, type Judged } from './verdict-refusal.ts'

/** 3: met or on track; 2: fair progress, acceleration needed; 1: stagnation or regression. */
export const unsdScores = [3, 2, 1] as const
export type UnsdScore = (typeof unsdScores)[number]

export interface UnsdInput {
  readonly baseValue: number
  readonly baseYear: number
  readonly value: number
  readonly year: number
  readonly direction: 1 | -1
  /** Null: no numeric target. */
  readonly target: number | null
  /** 2030 where it is left out. */
  readonly targetYear?: number
  /** The values are percentages: within a point of a target of 0 or 100 counts as met (Eustat's rule). */
  readonly isShare?: boolean
}

export interface UnsdVerdict {
  readonly score: UnsdScore
  readonly met: boolean
  /** Growth a year as a fraction; null where undefined (only when the target is met). */
  readonly cagr: number | null
  /** The value that the same growth gives in the target year, and the part of the way from the base that it covers. */
  readonly expected: number | null
  readonly ratio: number | null
}

/** Bands of the part of the way covered by the target year. Corroborated: Eustat's method page, which cites the note of 2023. */
export const unsdRatioBands = { onTrack: 0.95, fair: 0.1 } as const
/** Bands of the growth rate a year in the wanted direction, without a target. Corroborated, same place. */
export const unsdGrowthBands = { onTrack: 0.02, fair: 0.005 } as const
/** A percentage this near to a target of 0 or 100 has met it. Eustat's own exception (read there). */
export const unsdNearFull = 1

export const unsdSource: RuleSource = {
  rule: 'unsd',
  name: 'United Nations Statistics Division, SDG Progress Chart 2023 / progress assessment 2024',
  source: 'EUSTAT-DES/site@10f3c70 _pages/en/metodologia.md, which cites Progress_Chart_Technical_Note_2023.pdf',
  formula: 'corroborated',
  thresholds: 'corroborated',
  thresholdsVerified: true,
  caveats: [
    'the note itself was not read; the bands of the 2022 note (.95/.5/.1/-.1 of the growth ratio) are unverified and not used',
    'a base past the target that the latest value no longer meets scores 1, without a ratio: our reading',
    'series that are themselves growth rates are left to experts by the note, and are not for this rule',
  ],
}

/**
 * The rule of the UN's SDG Progress Chart: the growth rate so far, carried on to the target year, and the part of
 * the way from base to target that it then covers; without a target the growth rate itself. A latest value that
 * meets the target scores 3 whatever the trend. Refuses a base of zero, a change of sign, and a target year that
 * has passed unmet. Never a probability.
 */
export function judgeByUnsd(input: UnsdInput): Judged<UnsdVerdict> {
  const { baseValue, baseYear, value, year, direction, target, targetYear = 2030 } = input
  if (direction !== 1 && direction !== -1) return refuseVerdict('direction-missing', 'direction must be 1 (higher is better) or -1')
  if (!areUsable(baseValue, value, baseYear, year, target ?? 0, targetYear)) return notANumber
  if (year <= baseYear) return refuseVerdict('nothing-after-base', `the latest year ${year} does not come after the base year ${baseYear}`)
  const cagr = compoundGrowth(baseValue, value, year - baseYear)
  if (target === null) {
    if (cagr === null) return refuseVerdict('growth-undefined', `no growth rate leads from ${baseValue} to ${value}`)
    const score = scoreOf(cagr * direction * signOfBase(baseValue), unsdGrowthBands)
    return { ok: true, verdict: { score, met: false, cagr, expected: null, ratio: null } }
  }
  const expected = cagr === null || year > targetYear ? NaN : value * (1 + cagr) ** (targetYear - year)
  const pastTarget = (target - baseValue) * direction <= 0
  const ratio = pastTarget ? NaN : (expected - baseValue) / (target - baseValue)
  const found = { cagr, expected: finiteOrNull(expected), ratio: finiteOrNull(ratio) }
  if (hasMet(input, target)) return { ok: true, verdict: { score: 3, met: true, ...found } }
  if (year > targetYear) return refuseVerdict('target-year-passed', `the target year ${targetYear} is before the last value of ${year}`)
  if (pastTarget) return { ok: true, verdict: { score: 1, met: false, ...found } }
  if (found.ratio === null) return refuseVerdict('growth-undefined', `no growth rate leads from ${baseValue} to ${value}`)
  return { ok: true, verdict: { score: scoreOf(found.ratio, unsdRatioBands), met: false, ...found } }
}

function hasMet({ value, direction, isShare }: UnsdInput, target: number): boolean {
  if ((value - target) * direction >= 0) return true
  return isShare === true && (target === 0 || target === 100) && Math.abs(value - target) <= unsdNearFull
}

function scoreOf(value: number, bands: { readonly onTrack: number; readonly fair: number }): UnsdScore {
  if (value >= bands.onTrack) return 3
  return value >= bands.fair ? 2 : 1
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
