import { periodKey, type Indicator, type RowIssue } from '@moc/core'
import * as say from './messages.ts'
import { reviewColumn } from './review-column.ts'
import { reviewValue } from './review-value.ts'
import { at, compareText, isKnown, nameOf, toKnown, type KnownPoint, type Point, type ReviewedRow } from './reviewed-row.ts'

/** The values that are stored of one place, as plain data; their order does not matter. */
export interface StoredPoints {
  readonly place: string
  readonly points: readonly Point[]
}

/**
 * Looks at all rows that a file gives of one indicator in one source series, beside the values that are stored of it and
 * beside one another: values outside the forecaster's 95% band, values far from their own series, periods that repeat the
 * one before, suspiciously round periods, shares that look like fractions of one. What says nothing new is not looked at. Gives warnings only, each with its cell,
 * in small portions (most of them empty) after which others may have their turn; changes nothing. `reviewPolicy` holds the
 * thresholds.
 */
export function* reviewRows(
  rows: readonly ReviewedRow[],
  stored: readonly StoredPoints[],
  indicator: Indicator | undefined,
): Generator<readonly RowIssue[], void> {
  const storedIn = new Map(stored.map(({ place, points }) => [place, points]))
  const before = new Map<string, readonly Point[]>()
  const news = new Set<ReviewedRow>()
  for (const [place, own] of Map.groupBy(rows, ({ observation }) => observation.place)) {
    const known = toKnown(storedIn.get(place) ?? [])
    const fresh = own.filter((row) => !isKnown(row, known))
    for (const row of fresh) news.add(row)
    before.set(place, mergePoints(known, own))
    yield fresh.flatMap((row) => reviewValue(row, known, indicator) ?? [])
  }
  const hasDecimals = rows.some(({ observation }) => !Number.isInteger(observation.value))
  for (const column of Map.groupBy(rows, ({ observation }) => periodKey(observation.period)).values()) {
    if (!column.some((row) => news.has(row))) continue
    const after = column.map((row) => ({ row, last: lastBefore(row, before.get(row.observation.place) ?? []) }))
    yield reviewColumn(after, indicator, hasDecimals)
  }
  yield reviewFractions(rows, news, stored, indicator)
}

/** Whether shares may be fractions of one (0.35 for 35%): the file has none above 1, and none below 1 is stored of these places. */
function reviewFractions(
  rows: readonly ReviewedRow[],
  news: ReadonlySet<ReviewedRow>,
  stored: readonly StoredPoints[],
  indicator: Indicator | undefined,
): RowIssue[] {
  if (indicator?.scale !== 'share' || rows.some(({ observation }) => observation.value > 1)) return []
  const first = rows.find((row) => news.has(row) && isBelowOne(row.observation))
  if (!first || stored.some(({ points }) => points.some(isBelowOne))) return []
  return [at(first, say.shareLikeFraction(nameOf(first), indicator.nameVi, first.observation.value))]
}

function isBelowOne({ value }: Point): boolean {
  return value > 0 && value < 1
}

/** Known and brought values of a place in order of their first days, and of their last; what is brought stands for what is known of its period. */
function mergePoints(known: readonly KnownPoint[], brought: readonly ReviewedRow[]): Point[] {
  const points = new Map<string, Point>(known.map((point) => [point.key, point]))
  for (const { observation } of brought) points.set(periodKey(observation.period), observation)
  return [...points.values()].toSorted((a, b) => compareText(a.period.from, b.period.from) || compareText(a.period.to, b.period.to))
}

function lastBefore({ observation: { period } }: ReviewedRow, points: readonly Point[]): Point | null {
  return points.findLast((point) => point.period.kind === period.kind && point.period.from < period.from) ?? null
}
