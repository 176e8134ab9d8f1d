import { compoundGrowth, signOfBase } from './compound-growth.ts'
import type { RuleSource } from './rule-source.ts'
import { statCanGrowthBands, statCanLimitPower, statCanRatioBands, statCanZero, type StatCanStatus } from './statcan-bands.ts'
import { scoreOfGrowth, scoreOfRatio } from './statcan-score.ts'
import { areUsable } from './usable-number.ts'
import { notANumber, refuseVerdict, type Judged } from './verdict-refusal.ts'

export interface StatCanInput {
  readonly baseValue: number
  readonly baseYear: number
  readonly currentValue: number
  readonly currentYear: number
  readonly direction: 1 | -1
  /** Natural limit of the series, taken only without a target; null where it has none. */
  readonly limit: number | null
  readonly target: number | null
  /** Taken only with a target. */
  readonly targetYear: number
}

export interface StatCanVerdict {
  readonly status: StatCanStatus
  /** With a target the ratio of growth rates, without one the growth a year in the wanted direction; null where undefined. */
  readonly progressValue: number | null
  /** −5 to 5; null where the status is not available. */
  readonly score: number | null
  readonly growthActual: number | null
  readonly growthRequired: number | null
  /** What the thresholds above zero were multiplied by: 1 far from a limit, 0 at it. */
  readonly coefficient: number
}

export const statCanSource: RuleSource = {
  rule: 'statcan',
  name: 'Statistics Canada / Open SDG (from 2.4), progress measure',
  source: 'open-sdg/open-sdg@26d2e38 docs/progress-methodology.md; open-sdg/sdg-build@139fede sdg/ProgressMeasure.py',
  formula: 'read',
  thresholds: 'read',
  thresholdsVerified: true,
  caveats: [
    'a base equal to the target and a worse latest value divide by zero in the original: here deterioration, score −5, without a progress value',
  ],
}

/**
 * The progress measure of Statistics Canada and Open SDG for one series: growth so far over the growth that the
 * target requires, or growth alone against thresholds that shrink near a natural limit; a met target overrides
 * all. Not available (a status, as in the original) for fewer than two years or a change of sign. Refuses numbers
 * that are none and a target year that does not come after the base. Never a probability.
 */
export function judgeByStatCan(input: StatCanInput): Judged<StatCanVerdict> {
  const { baseYear, currentValue, currentYear, direction, limit, targetYear } = input
  if (direction !== 1 && direction !== -1) return refuseVerdict('direction-missing', 'direction must be 1 (higher is better) or -1')
  const target = input.target === 0 ? statCanZero : input.target
  const needed = target === null ? 0 : targetYear
  if (!areUsable(input.baseValue, currentValue, baseYear, currentYear, limit ?? 0, (target ?? 0) + needed)) return notANumber
  const achieved = target !== null && (direction === 1 ? currentValue >= target : currentValue <= target)
  if (target !== null && !achieved && targetYear <= baseYear) {
    return refuseVerdict('target-year-not-after-base', `the target year ${targetYear} does not come after the base year ${baseYear}`)
  }
  const coefficient = target === null && limit !== null ? limitCoefficient(input.baseValue, limit) : 1
  const base = input.baseValue === 0 ? statCanZero : input.baseValue
  const comparable = currentYear - baseYear >= 1 && !(base > 0 && currentValue < 0) && !(base < 0 && currentValue > 0)
  const growthActual = comparable ? compoundGrowth(base, currentValue, currentYear - baseYear) : null
  const growthRequired = target === null ? null : compoundGrowth(base, target, targetYear - baseYear)
  const directed = growthActual === null ? NaN : signOfBase(base) * direction * growthActual
  const progress = target === null ? directed : directed / Math.abs(growthRequired ?? NaN)
  return {
    ok: true,
    verdict: {
      status: achieved ? 'target_achieved' : statusOf(progress, target !== null, coefficient),
      progressValue: Number.isFinite(progress) ? progress : null,
      score: achieved ? 5 : Number.isNaN(progress) ? null : target === null ? scoreOfGrowth(progress, coefficient) : scoreOfRatio(progress),
      growthActual,
      growthRequired,
      coefficient,
    },
  }
}

/**
 * What thresholds above zero are multiplied by when the base lies near a natural limit (0 at it, 1 from twice the
 * limit on). Takes distances from zero, as the original does.
 */
export function limitCoefficient(base: number, limit: number): number {
  const b = Math.abs(base)
  const l = Math.abs(limit)
  if (b >= 2 * l) return 1
  return b <= l ? 1 - (b / l) ** statCanLimitPower : 1 - ((2 * l - b) / l) ** statCanLimitPower
}

function statusOf(progress: number, hasTarget: boolean, coefficient: number): StatCanStatus {
  const bands = hasTarget ? statCanRatioBands : statCanGrowthBands
  if (progress >= bands.substantial * coefficient) return 'substantial_progress'
  if (progress >= bands.moderate * coefficient) return 'moderate_progress'
  if (progress >= 0) return 'limited_progress'
  return progress < 0 ? 'deterioration' : 'not_available'
}
