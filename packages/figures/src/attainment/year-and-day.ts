import { yearOf } from '@moc/core'

/** A day as a year with a fraction, for a place on the time axis: 2021-07-02 is about 2021.5. */
export function yearAndDay(isoDate: string): number {
  const month = Number(isoDate.slice(5, 7)) || 1
  const day = Number(isoDate.slice(8, 10)) || 1
  return yearOf(isoDate) + (month - 1) / 12 + (day - 1) / 372
}
