import type { Period } from '@moc/core'

/** What a rule found: a period, why there is none, or null where the text is not of its form. */
export type Found = Period | 'backwards' | 'out-of-range' | null

const firstYear = 1900
const lastYear = 2100

/** Whether it is a year that statistics of this country may speak of. */
export function inRange(year: number): boolean {
  return year >= firstYear && year <= lastYear
}

/** Makes a period of a year that is in range. */
export function inYear(year: string | undefined, make: (year: number) => Period | null): Found {
  return inRange(Number(year)) ? make(Number(year)) : 'out-of-range'
}
