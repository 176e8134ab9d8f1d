import { cellName, columnLetters, periodKey, timeOf, type CheckedRow, type Observation, type RowIssue } from '@moc/core'
import type * as say from './messages.ts'

/** A value at its period. */
export type Point = Pick<Observation, 'period' | 'value'>

/** A point whose period's key and time are at hand: a series is gone through once for each of its values. */
export interface KnownPoint extends Point {
  readonly key: string
  readonly time: number
}

/** What is looked at of a checked row: its cell, and the value. */
export interface ReviewedRow extends Pick<CheckedRow, 'line' | 'column'> {
  readonly observation: Point & Pick<Observation, 'indicator' | 'place' | 'series'>
}

/** The points of one series in order of time. */
export function toKnown(points: readonly Point[]): KnownPoint[] {
  return points
    .map(({ period, value }) => ({ period, value, key: periodKey(period), time: timeOf(period) }))
    .toSorted((a, b) => a.time - b.time || compareText(a.period.to, b.period.to))
}

/** Whether a row says what is stored of its period already. */
export function isKnown({ observation: { period, value } }: ReviewedRow, stored: readonly KnownPoint[]): boolean {
  const key = periodKey(period)
  return stored.some((point) => point.value === value && point.key === key)
}

/** The order of ISO dates. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Something said of a row's cell. */
export function at({ line, column }: ReviewedRow, said: say.Message): RowIssue {
  return { line, column: column === null ? null : columnLetters(column), ...said }
}

/** How a row's cell is called: D5, or its line where no single cell holds the value. */
export function nameOf({ line, column }: ReviewedRow): string {
  return column === null ? String(line) : cellName(column, line)
}
