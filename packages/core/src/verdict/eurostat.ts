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
  /** Actual over required pace, in percent; null without a target. */
  readonly ratioPct: number | null
  /** True where a zero or a change of sign made us use the linear gap ratio: our choice, not Eurostat's. */
  readonly linear: boolean
}

/** Bands of the ratio of actual to required growth, in percent. Unverified against the report itself; corroborated by Open SDG. */
export const eurostatRatioBands = { significant: 95, moderate: 60, insufficient: 0 } as const
/** Bands of the growth rate without a target, as a fraction a year. */
export const eurostatGrowthBand = 0.01

/**
 * The rule of Eurostat's SDG monitoring report: the ratio of the growth rate so far to the growth rate that
 * the target requires, both from the base year. Gives null where there is nothing to compare (the latest
 * value is not after the base, or the target year is not). It is a verdict, never a probability.
 */
export function judgeByEurostat(input: EurostatInput): EurostatVerdict | null {
  const { baseValue, baseYear, value, year, direction, target } = input
  if (![baseValue, value].every(Number.isFinite) || year <= baseYear) return null
  const cagrActual = growthRate(baseValue, value, year - baseYear)
  if (target === undefined) {
    return cagrActual === null ? null : { category: categoryOfGrowth(cagrActual * direction), cagrActual, cagrRequired: null, ratioPct: null, linear: false }
  }
  if (!Number.isFinite(target.value) || target.year <= baseYear) return null
  const cagrRequired = growthRate(baseValue, target.value, target.year - baseYear)
  const met = direction === 1 ? value >= target.value : value <= target.value
  const linear = cagrActual === null || cagrRequired === null || cagrRequired === 0
  const ratio = linear
    ? (value - baseValue) / (target.value - baseValue) / ((year - baseYear) / (target.year - baseYear))
    : cagrActual / cagrRequired
  const ratioPct = Number.isFinite(ratio) ? ratio * 100 : null
  if (met) return { category: 'target met', cagrActual, cagrRequired, ratioPct, linear }
  if (ratioPct === null) return null
  // A base that was already past the target needs no growth: falling back from it is movement away.
  const pastTarget = (target.value - baseValue) * direction <= 0
  return { category: pastTarget ? 'movement away' : categoryOfRatio(ratioPct), cagrActual, cagrRequired, ratioPct, linear }
}

/** Compound annual growth rate as a fraction; null where it is undefined. */
function growthRate(from: number, to: number, years: number): number | null {
  return from === 0 || to === 0 || Math.sign(from) !== Math.sign(to) ? null : (to / from) ** (1 / years) - 1
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
