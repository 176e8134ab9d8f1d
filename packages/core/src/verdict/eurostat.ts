import { compoundGrowth, signOfBase } from './compound-growth.ts'
import type { RuleSource } from './rule-source.ts'
import { areUsable } from './usable-number.ts'
import { notANumber, refuseVerdict, type VerdictRefusal } from './verdict-refusal.ts'

/** What the Eurostat rule calls progress towards a target, and without one. */
export const eurostatCategories = [
  'target met',
  'significant progress',
  'moderate progress',
  'insufficient progress',
  'movement away',
  'moderate movement away',
  'significant movement away',
] as const
export type EurostatCategory = (typeof eurostatCategories)[number]

export interface EurostatInput {
  readonly baseValue: number
  readonly baseYear: number
  readonly value: number
  readonly year: number
  readonly direction: 1 | -1
  /** Left out: progress is judged by the growth rate alone. */
  readonly target?: { readonly value: number; readonly year: number }
}

export interface EurostatVerdict {
  readonly category: EurostatCategory
  /** Actual and required compound annual growth rates, as fractions a year; null where a zero or a change of sign makes them undefined. */
  readonly cagrActual: number | null
  readonly cagrRequired: number | null
  /** Actual over required pace, in percent; null without a target, and where the base was already at or past it. */
  readonly ratioPct: number | null
  /** True where a zero or a change of sign made us use the linear gap ratio: our choice, not Eurostat's. */
  readonly linear: boolean
}

/** Bands of the ratio of actual to required growth, in percent. Corroborated by Open SDG, which cites Eurostat 2021; not read in the report. */
export const eurostatRatioBands = { significant: 95, moderate: 60, insufficient: 0 } as const
/** Bands of the growth rate without a target, as a fraction a year. Corroborated by a test of sdg-build (commit 44027ae). */
export const eurostatGrowthBand = 0.01

export const eurostatSource: RuleSource = {
  rule: 'eurostat',
  name: 'Eurostat, Sustainable development in the European Union: assessment of indicator trends',
  source:
    'Eurostat, Monitoring report on progress towards the SDGs in an EU context (2021), as cited by Statistics Canada / Open SDG, docs/progress-methodology.md; bands without a target in open-sdg/sdg-build@44027ae',
  formula: 'corroborated',
  thresholds: 'corroborated',
  thresholdsVerified: true,
  caveats: [
    'the report itself was not read',
    'how Eurostat treats a target or a base of zero is not known: the linear gap ratio used there is ours',
    'values below zero are judged by their distance from zero, as Statistics Canada does',
  ],
}

/** Gives the first reason why the rule has no verdict, or null. A target that is met needs no growth rate. */
export function refuseEurostat({ baseValue, baseYear, value, year, direction, target }: EurostatInput): VerdictRefusal | null {
  if (direction !== 1 && direction !== -1) return refuseVerdict('direction-missing', 'direction must be 1 (higher is better) or -1')
  if (!areUsable(baseValue, value, baseYear, year, target?.value, target?.year)) return notANumber
  if (year <= baseYear) return refuseVerdict('nothing-after-base', `the latest year ${year} does not come after the base year ${baseYear}`)
  if (target === undefined) {
    return compoundGrowth(baseValue, value, year - baseYear) === null
      ? refuseVerdict('growth-undefined', `no growth rate leads from ${baseValue} to ${value}`)
      : null
  }
  const met = direction === 1 ? value >= target.value : value <= target.value
  return met || target.year > baseYear
    ? null
    : refuseVerdict('target-year-not-after-base', `the target year ${target.year} does not come after the base year ${baseYear}`)
}

/**
 * The rule of Eurostat's SDG monitoring report: the ratio of the growth rate so far to the growth rate that the
 * target requires, both from the base year; without a target, the growth rate in the wanted direction. Gives null
 * where `refuseEurostat` has a reason. A base at or past the target that the latest value no longer meets is
 * movement away. It is a verdict, never a probability; it does not ask whether the target year has passed.
 */
export function judgeByEurostat(input: EurostatInput): EurostatVerdict | null {
  if (refuseEurostat(input) !== null) return null
  const { baseValue, baseYear, value, year, direction, target } = input
  const cagrActual = growthBetween(baseValue, value, year - baseYear)
  if (target === undefined) {
    const rate = cagrActual ?? compoundGrowth(baseValue, value, year - baseYear)!
    return {
      category: categoryOfGrowth(rate * direction * signOfBase(baseValue)),
      cagrActual: rate,
      cagrRequired: null,
      ratioPct: null,
      linear: false,
    }
  }
  const cagrRequired = growthBetween(baseValue, target.value, target.year - baseYear)
  const linear = cagrActual === null || cagrRequired === null || cagrRequired === 0
  const pastTarget = (target.value - baseValue) * direction <= 0
  const ratio = linear ? gapRatio(input, target) : cagrActual / cagrRequired
  const ratioPct = pastTarget || target.year <= baseYear || !Number.isFinite(ratio * 100) ? null : ratio * 100
  const met = direction === 1 ? value >= target.value : value <= target.value
  const category = met ? 'target met' : pastTarget ? 'movement away' : categoryOfRatio(ratio * 100)
  return { category, cagrActual, cagrRequired, ratioPct, linear: linear && !pastTarget }
}

/** The growth rate of the ratio rule, which has no use for a value that is zero. */
function growthBetween(from: number, to: number, years: number): number | null {
  return to === 0 ? null : compoundGrowth(from, to, years)
}

/** The part of the gap closed over the part of the time passed: ours, for what growth rates cannot speak of. */
function gapRatio({ baseValue, baseYear, value, year }: EurostatInput, target: { readonly value: number; readonly year: number }): number {
  return (value - baseValue) / (target.value - baseValue) / ((year - baseYear) / (target.year - baseYear))
}

function categoryOfRatio(ratioPct: number): EurostatCategory {
  if (ratioPct >= eurostatRatioBands.significant) return 'significant progress'
  if (ratioPct >= eurostatRatioBands.moderate) return 'moderate progress'
  return ratioPct >= eurostatRatioBands.insufficient ? 'insufficient progress' : 'movement away'
}

function categoryOfGrowth(directed: number): EurostatCategory {
  if (directed >= eurostatGrowthBand) return 'significant progress'
  if (directed >= 0) return 'moderate progress'
  return directed >= -eurostatGrowthBand ? 'moderate movement away' : 'significant movement away'
}
