import { refuseComparison, type Compared } from './comparison-refusal.ts'

/** One value with its year. */
export interface DatedValue {
  readonly year: number
  readonly value: number
}

export interface RateChange {
  /** In the series' unit (percentage points for shares), and per year. */
  readonly change: number
  readonly changePerYear: number
  readonly years: number
}

/**
 * Two rates and nothing else: the change, and the change per year. There is no p-value: without counts nothing is
 * known of their accuracy. Refuses the same year twice. Source: specification §4.2.
 */
export function compareTwoRates(before: DatedValue, after: DatedValue): Compared<RateChange> {
  const years = after.year - before.year
  const change = after.value - before.value
  if (!Number.isFinite(years) || !Number.isFinite(change))
    return refuseComparison('not-a-number', 'years and values must be finite numbers')
  if (years === 0) return refuseComparison('same-year', `both values are of ${before.year}`)
  const changePerYear = change / years
  if (!Number.isFinite(changePerYear)) return refuseComparison('not-a-number', 'the change per year is beyond what a number holds')
  return { ok: true, result: { change, changePerYear, years } }
}
