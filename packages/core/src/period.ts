/** What a value is a value of: a calendar year, a term of office, a school year, … */
export const periodKinds = ['year', 'term', 'quarter', 'half', 'months', 'schoolYear', 'date'] as const
export type PeriodKind = (typeof periodKinds)[number]

/**
 * A stretch of time that a value speaks of. `from` and `to` are the first and the last day, ISO dates;
 * a term or a year without days starts on 1 January and ends on 31 December. `label` is how the source wrote it.
 */
export interface Period {
  readonly kind: PeriodKind
  readonly from: string
  readonly to: string
  readonly label: string
}

/** The period of one calendar year. */
export function yearPeriod(year: number, label = String(year)): Period {
  return { kind: 'year', from: `${pad(year)}-01-01`, to: `${pad(year)}-12-31`, label }
}

/** The period of a term of office, from its first to its last calendar year. */
export function termPeriod(firstYear: number, lastYear: number, label = `${firstYear}-${lastYear}`): Period {
  return { kind: 'term', from: `${pad(firstYear)}-01-01`, to: `${pad(lastYear)}-12-31`, label }
}

/** The year in which the period starts: the time that a series uses for its point. */
export function timeOf(period: Period): number {
  return yearOf(period.from)
}

/** The calendar year of an ISO date. */
export function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4))
}

/** What tells one period from another: two labels of the same term are the same period. */
export function periodKey(period: Period): string {
  return `${period.kind}:${period.from}:${period.to}`
}

/**
 * The day on which a place's name and code are looked up for this period: the last day of a period of
 * a year or less, the first day of a term (a body elected in 2021 belongs to the place of 2021), and of a school year
 * 30 September of its first year, the day on which schools are counted.
 */
export function placeDate(period: Period): string {
  if (period.kind === 'schoolYear') return `${period.from.slice(0, 4)}-09-30`
  return period.kind === 'term' ? period.from : period.to
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}
