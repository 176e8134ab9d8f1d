import type { Period } from '@moc/core'

/** A school year, from the first day of its first calendar year to the last day of its second. */
export function schoolYearPeriod(firstYear: number, label: string): Period {
  return { kind: 'schoolYear', from: iso(firstYear, 1, 1), to: iso(firstYear + 1, 12, 31), label }
}

/** A quarter, 1 to 4. */
export function quarterPeriod(year: number, quarter: number, label: string): Period {
  const first = quarter * 3 - 2
  return { kind: 'quarter', from: iso(year, first, 1), to: iso(year, first + 2, lastDay(year, first + 2)), label }
}

/** The first or the second half of a year. */
export function halfPeriod(year: number, half: 1 | 2, label: string): Period {
  return half === 1
    ? { kind: 'half', from: iso(year, 1, 1), to: iso(year, 6, 30), label }
    : { kind: 'half', from: iso(year, 7, 1), to: iso(year, 12, 31), label }
}

/** Whole months of one year; null where there are no such months. Six months from January are the first half. */
export function monthsPeriod(year: number, first: number, last: number, label: string): Period | null {
  if (first < 1 || last > 12 || last < first) return null
  if (first === 1 && last === 6) return halfPeriod(year, 1, label)
  return { kind: 'months', from: iso(year, first, 1), to: iso(year, last, lastDay(year, last)), label }
}

/** One day; null where the calendar has no such day. */
export function datePeriod(year: number, month: number, day: number, label: string): Period | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null
  return { kind: 'date', from: iso(year, month, day), to: iso(year, month, day), label }
}

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
