import { placeDate, type CheckedRow, type Period, type PlaceId, type Rhythm, type RowIssue, type Verification } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import { detectNumberFormat, type FormatReading, type NumberCell, type NumberFormat } from '../numbers/number-format.ts'
import { createLookups, type Lookups } from '../rows/lookups.ts'
import * as say from '../rows/messages.ts'
import { readHeader, type ColumnName, type Columns } from '../rows/read-header.ts'
import { readRow } from '../rows/read-row.ts'
import { readStatus } from '../rows/read-status.ts'
import type { TableRow } from '../table/parse-csv.ts'
import { plainRange, type PlainRange } from './plain-range.ts'

export interface PlainIndicator extends PlainRange {
  readonly text: string
  readonly code: string
  readonly rhythm: Rhythm
}

export interface PlainPeriod {
  readonly text: string
  readonly rhythm: Rhythm
  readonly period: Period
  /** How final the text says the value is; null where it says nothing. */
  readonly status: string | null
  /** The day on which places are looked up. */
  readonly day: string
}

/**
 * The rules of `checkRows` for a table that is too long to be taken through it row by row: the words that its columns
 * use over and over are read once each, and what is not plainly right is judged row by row by the same code.
 */
export interface LongReader {
  readonly columns: Columns
  /** Of the header; none of them an error. */
  readonly issues: readonly RowIssue[]
  /** Each says what a word plainly means; undefined where its rows have to be judged one by one. */
  readonly indicator: (text: string) => PlainIndicator | undefined
  readonly period: (text: string, rhythm: Rhythm) => PlainPeriod | undefined
  readonly place: (text: string, day: string) => PlaceId | undefined
  readonly status: (text: string) => string | undefined
  readonly verification: (text: string) => Verification | undefined
  /** The format that these cells of the table decide. */
  readonly format: (cells: readonly NumberCell[]) => FormatReading
  readonly formatMixed: (mixed: Extract<FormatReading, { kind: 'mixed' }>) => RowIssue
  /** Judges rows; to be called with all rows that are not plainly right, in the order of their lines. */
  readonly judge: (format: NumberFormat) => (row: TableRow) => { readonly row: CheckedRow | null; readonly issues: readonly RowIssue[] }
  readonly repeated: (line: number, earlier: number, sameFacts: boolean) => RowIssue
}

/** The reader of a long table with this header; null where the header has an error. `today` is an ISO date. */
export function createLongReader(header: TableRow, codebook: Codebook, today: string): LongReader | null {
  const { columns, issues } = readHeader(header)
  if (issues.some(({ severity }) => severity === 'error')) return null
  // Near names are for messages, and what has a message is judged row by row.
  const { indicator, place, period } = createLookups({ ...codebook, indicatorNames: [], placeNames: [] })
  return {
    columns,
    issues,
    indicator: (text) => readPlainIndicator(indicator, text),
    period: (text, rhythm) => readPlainPeriod(period, text, rhythm, today),
    place(text, day) {
      const found = place(text, day)
      return found.kind === 'place' ? found.place.id : undefined
    },
    status: (text) => (text === '' ? undefined : (readStatus(text) ?? undefined)),
    verification: (text) => verifications.find((each) => each === (text || 'unverified')),
    format: detectNumberFormat,
    formatMixed: ({ vi, en }) => ({
      line: Math.max(vi.line, en.line),
      column: 'value',
      ...say.numberFormatMixed(vi.text, vi.line, en.text, en.line),
    }),
    judge: (format) => createJudge(header, columns, { lookups: createLookups(codebook), format, today }),
    repeated: (line, earlier, sameFacts) => ({
      line,
      column: null,
      ...(sameFacts ? say.rowRepeated(earlier) : say.rowContradicted(earlier)),
    }),
  }
}

const verifications = ['verified', 'partly_verified', 'unverified'] as const

function readPlainIndicator(find: Lookups['indicator'], text: string): PlainIndicator | undefined {
  const found = find(text)
  const range = found.kind === 'indicator' ? plainRange(found.indicator) : null
  return found.kind === 'indicator' && range ? { text, code: found.indicator.code, rhythm: found.indicator.rhythm, ...range } : undefined
}

function readPlainPeriod(find: Lookups['period'], text: string, rhythm: Rhythm, today: string): PlainPeriod | undefined {
  const found = find(text, rhythm)
  if (found.kind !== 'period') return undefined
  const { period, status } = found
  if ((rhythm === 'term' && period.kind === 'year') || period.from > today) return undefined
  return { text, rhythm, period, status, day: placeDate(period) }
}

function createJudge(header: TableRow, columns: Columns, context: Parameters<typeof readRow>[1]): ReturnType<LongReader['judge']> {
  return (row) => {
    const issues: RowIssue[] = []
    if (row.cells.every((cell) => cell.trim() === '')) return { row: null, issues }
    const report = (column: string | null, message: say.Message) => issues.push({ line: row.line, column, ...message })
    const cell = (name: ColumnName) => (row.cells[columns.get(name)?.index ?? header.cells.length] ?? '').trim()
    const observation = readRow(cell, context, (name, message) => report(columns.get(name)?.header ?? name, message))
    if (!observation) return { row: null, issues }
    const written = cell('value')
    const column = written === '' ? null : (columns.get('value')?.index ?? null)
    const raw = written || `${cell('numerator')}/${cell('denominator')}`
    return { row: { line: row.line, sheet: null, column, observation, raw }, issues }
  }
}
