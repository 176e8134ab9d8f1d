import {
  cellName,
  columnLetters,
  forecastSeries,
  inOrderOfTime,
  periodKey,
  timeOf,
  type CheckedRow,
  type Indicator,
  type Observation,
  type RowIssue,
} from '@moc/core'
import * as say from './messages.ts'

/** The values that are stored of one series, as plain data; their order does not matter. */
export interface KnownSeries {
  readonly indicator: string
  readonly place: string
  readonly series: string
  readonly points: readonly Pick<Observation, 'period' | 'value'>[]
}

/** Thresholds of this project, chosen to be quiet: a warning that comes with every file is read by nobody. */
export const reviewPolicy = {
  /** A band is asked of the forecaster from this many earlier values on. */
  bandFrom: 4,
  /** A value between known ones is far off from this many values on, and beyond this many times their median distance from the median. */
  outlierFrom: 6,
  outlierTimes: 8,
  /** A column is a copy when so many places repeat the value of the period before, and so great a part of those that have one. */
  copiedPlaces: 3,
  copiedShare: 0.5,
  /** Values are suspiciously round when so many are shares, and so great a part are multiples of five, although others have decimals. */
  roundFrom: 10,
  roundShare: 0.8,
} as const

/**
 * Looks at checked rows beside the values that are stored and beside one another: values outside the forecaster's 95% band,
 * values far from their own series, columns that repeat the period before, suspiciously round columns. Gives warnings
 * only, each with its cell; changes nothing. `reviewPolicy` holds the thresholds.
 */
export function reviewRows(
  rows: readonly CheckedRow[],
  history: readonly KnownSeries[],
  indicators: ReadonlyMap<string, Indicator>,
): RowIssue[] {
  const known = new Map(history.map((series) => [keyOf(series), series.points]))
  const own = Map.groupBy(rows, ({ observation }) => keyOf(observation))
  const before = (row: CheckedRow) => mergePoints(known.get(keyOf(row.observation)) ?? [], own.get(keyOf(row.observation)) ?? [], row)
  const single = rows.flatMap((row) => reviewValue(row, known.get(keyOf(row.observation)) ?? [], indicators.get(row.observation.indicator)))
  const columns = [
    ...Map.groupBy(rows, ({ observation: { indicator, period, series } }) => `${indicator}|${series}|${periodKey(period)}`).values(),
  ]
  const groups = columns.flatMap((column) => [...reviewCopies(column, before, indicators), ...reviewRoundness(column, rows, indicators)])
  return [...single, ...groups].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

type Point = Pick<Observation, 'period' | 'value'>

function keyOf({ indicator, place, series }: { readonly indicator: string; readonly place: string; readonly series: string }): string {
  return `${indicator}|${place}|${series}`
}

/** Stored and brought values of the same kind of period that start before a row's. */
function mergePoints(known: readonly Point[], brought: readonly CheckedRow[], { observation: { period } }: CheckedRow): Point[] {
  const points = new Map<string, Point>()
  for (const point of [...known, ...brought.map(({ observation }) => observation)]) {
    if (point.period.kind === period.kind && point.period.from < period.from) points.set(periodKey(point.period), point)
  }
  return [...points.values()].toSorted((a, b) => a.period.from.localeCompare(b.period.from))
}

function reviewValue(row: CheckedRow, known: readonly Point[], indicator: Indicator | undefined): RowIssue[] {
  const { observation } = row
  const others = known.filter(
    ({ period }) => period.kind === observation.period.kind && periodKey(period) !== periodKey(observation.period),
  )
  if (!indicator || indicator.scale === 'yesNo') return []
  const earlier = inOrderOfTime(others as Observation[]).filter(({ period }) => timeOf(period) < timeOf(observation.period))
  const said = earlier.length === others.length ? reviewBand(row, earlier, indicator) : reviewOutlier(row, others)
  return said ? [at(row, said)] : []
}

function reviewBand(row: CheckedRow, earlier: readonly Point[], indicator: Indicator): say.Message | null {
  const last = earlier.at(-1)
  const once = [...new Map(earlier.map((point) => [timeOf(point.period), point.value])).entries()]
  if (!last || once.length < reviewPolicy.bandFrom) return null
  const answer = forecastSeries({
    t: once.map(([time]) => time),
    y: once.map(([, value]) => value),
    scale: indicator.scale === 'share' ? 'pct' : indicator.scale === 'signed' ? 'signed' : 'pos',
    h: [timeOf(row.observation.period) - timeOf(last.period)],
    family: indicator.family,
  })
  if (!answer.ok) return null
  const [low, high] = [answer.forecast.lo95[0], answer.forecast.hi95[0]]
  const { value } = row.observation
  return low !== undefined && high !== undefined && (value < low || value > high) ? say.outsideBand(nameOf(row), value, low, high) : null
}

function reviewOutlier(row: CheckedRow, others: readonly Point[]): say.Message | null {
  if (others.length < reviewPolicy.outlierFrom) return null
  const middle = medianOf(others.map(({ value }) => value))
  const spread = medianOf(others.map(({ value }) => Math.abs(value - middle)))
  const { value } = row.observation
  return spread > 0 && Math.abs(value - middle) > reviewPolicy.outlierTimes * spread ? say.outlier(nameOf(row), value, middle) : null
}

/** 0 and 100 are left out: a share that is full, or none at all, may well stay so. */
function reviewCopies(
  column: readonly CheckedRow[],
  before: (row: CheckedRow) => readonly Point[],
  indicators: ReadonlyMap<string, Indicator>,
): RowIssue[] {
  const pairs = column.flatMap((row) => {
    const last = before(row).at(-1)
    return last && row.observation.value !== 0 && row.observation.value !== 100 ? [{ row, last }] : []
  })
  const same = pairs.filter(({ row, last }) => row.observation.value === last.value)
  const [first] = same
  if (!first || same.length < reviewPolicy.copiedPlaces || same.length < pairs.length * reviewPolicy.copiedShare) return []
  const { indicator, period } = first.row.observation
  return [
    at(first.row, say.copiedFromLastYear(nameIn(indicators, indicator), period.label, first.last.period.label, same.length, pairs.length)),
  ]
}

function reviewRoundness(
  column: readonly CheckedRow[],
  rows: readonly CheckedRow[],
  indicators: ReadonlyMap<string, Indicator>,
): RowIssue[] {
  const [first] = column
  if (!first || column.length < reviewPolicy.roundFrom || indicators.get(first.observation.indicator)?.scale !== 'share') return []
  const round = column.filter(({ observation }) => observation.value % 5 === 0)
  const { indicator, period } = first.observation
  const hasDecimals = rows.some(({ observation }) => observation.indicator === indicator && !Number.isInteger(observation.value))
  if (!hasDecimals || round.length < column.length * reviewPolicy.roundShare) return []
  return [at(first, say.roundNumbers(nameIn(indicators, indicator), period.label, round.length, column.length))]
}

function at(row: CheckedRow, said: say.Message): RowIssue {
  return { line: row.line, column: row.column === null ? null : columnLetters(row.column), ...said }
}

function nameOf({ line, column }: CheckedRow): string {
  return column === null ? String(line) : cellName(column, line)
}

function nameIn(indicators: ReadonlyMap<string, Indicator>, code: string): string {
  return indicators.get(code)?.nameVi ?? code
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}
