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
  /** Share of past changes over the same gap that were smaller, ties by half, 0 to 1; null where none were given. */
  readonly rank: number | null
  /** How many past changes it is laid beside. */
  readonly among: number
}

/** Past changes beyond this number say nothing more. */
const mostChanges = 1_000_000

/**
 * Two rates and nothing else: the change, the change per year, and where it lies among past changes of the same
 * family over the same gap. There is no p-value: without counts nothing is known of their accuracy. Refuses the
 * same year twice. Source: specification §4.2.
 */
export function compareTwoRates(before: DatedValue, after: DatedValue, pastChanges: readonly number[] = []): Compared<RateChange> {
  const years = after.year - before.year
  const change = after.value - before.value
  if (!Number.isFinite(years) || !Number.isFinite(change))
    return refuseComparison('not-a-number', 'years and values must be finite numbers')
  if (years === 0) return refuseComparison('same-year', `both values are of ${before.year}`)
  if (pastChanges.length > mostChanges)
    return refuseComparison('too-many-points', `${pastChanges.length} past changes; at most ${mostChanges} are taken`)
  const past = pastChanges.filter(Number.isFinite)
  const smaller = past.reduce((sum, each) => sum + (each < change ? 1 : each === change ? 0.5 : 0), 0)
  const changePerYear = change / years
  if (!Number.isFinite(changePerYear)) return refuseComparison('not-a-number', 'the change per year is beyond what a number holds')
  return { ok: true, result: { change, changePerYear, years, rank: past.length === 0 ? null : smaller / past.length, among: past.length } }
}
