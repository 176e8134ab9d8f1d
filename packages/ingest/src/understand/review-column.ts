import type { Indicator, RowIssue } from '@moc/core'
import * as say from './messages.ts'
import { reviewPolicy } from './review-policy.ts'
import { at, type Point, type ReviewedRow } from './reviewed-row.ts'

/** A row, and the value of the period before in its place, stored or of the same file; null where there is none. */
export interface RowAfter {
  readonly row: ReviewedRow
  readonly last: Point | null
}

/** The values of one indicator in one period of one source: whether most repeat the period before, whether most are suspiciously round. */
export function reviewColumn(column: readonly RowAfter[], indicator: Indicator | undefined, hasDecimals: boolean): RowIssue[] {
  return [...reviewCopies(column, indicator), ...(hasDecimals ? reviewRoundness(column, indicator) : [])]
}

/** 0 and 100 are left out: a share that is full, or none at all, may well stay so. */
function reviewCopies(column: readonly RowAfter[], indicator: Indicator | undefined): RowIssue[] {
  const pairs = column.flatMap(({ row, last }) => {
    const { value } = row.observation
    return last && value !== 0 && value !== 100 ? [{ row, last }] : []
  })
  const same = pairs.filter(({ row, last }) => row.observation.value === last.value)
  const [first] = same
  if (!first || same.length < reviewPolicy.copiedPlaces || same.length < pairs.length * reviewPolicy.copiedShare) return []
  const { period } = first.row.observation
  return [
    at(first.row, say.copiedFromLastYear(nameOf(first.row, indicator), period.label, first.last.period.label, same.length, pairs.length)),
  ]
}

function reviewRoundness(column: readonly RowAfter[], indicator: Indicator | undefined): RowIssue[] {
  const [first] = column
  if (!first || column.length < reviewPolicy.roundFrom || indicator?.scale !== 'share') return []
  const round = column.filter(({ row }) => row.observation.value % 5 === 0)
  if (round.length < column.length * reviewPolicy.roundShare) return []
  const { row } = first
  return [at(row, say.roundNumbers(nameOf(row, indicator), row.observation.period.label, round.length, column.length))]
}

function nameOf({ observation }: ReviewedRow, indicator: Indicator | undefined): string {
  return indicator?.nameVi ?? observation.indicator
}
