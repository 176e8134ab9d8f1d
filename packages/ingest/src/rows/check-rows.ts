import type { CheckedRow, RowIssue } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import { detectNumberFormat, type NumberCell, type NumberFormat } from '../numbers/number-format.ts'
import type { TableRow } from '../table/parse-csv.ts'
import { dropRepeated } from './drop-repeated.ts'
import { createLookups } from './lookups.ts'
import * as say from './messages.ts'
import { readHeader, type ColumnName, type Columns } from './read-header.ts'
import { readRow, type Report } from './read-row.ts'

export interface CheckedRows {
  readonly rows: readonly CheckedRow[]
  /** In order of lines; an `error` keeps the file from being published. */
  readonly issues: readonly RowIssue[]
}

/** A row of a long table; `numbers` are the cells that a workbook holds as numbers. */
export interface LongRow extends TableRow {
  readonly numbers?: readonly (number | undefined)[] | undefined
}

export interface LongTable {
  readonly header: TableRow
  readonly rows: readonly LongRow[]
}

export interface LongOptions {
  /** Name of the sheet; null for a delimited file. */
  readonly sheet?: string | null
  /** How numbers are written, where that is decided already. */
  readonly format?: NumberFormat
}

/**
 * Checks every row of a plain long table against the names that are known: which indicator, place and period,
 * which number, and whether it can be. A row with an error is not among the rows; the others are, so that a
 * person sees everything at once. `today` (ISO date) decides what lies in the future. Never guesses, never throws.
 */
export function checkRows(
  table: LongTable,
  codebook: Codebook,
  today: string,
  { sheet = null, format: decided }: LongOptions = {},
): CheckedRows {
  const { columns, issues: headerIssues } = readHeader(table.header)
  if (headerIssues.some(({ severity }) => severity === 'error')) return { rows: [], issues: headerIssues }
  if (table.rows.length === 0) return { rows: [], issues: [...headerIssues, { line: null, column: null, ...say.fileEmpty() }] }
  const format = decided ? ({ kind: 'format', format: decided } as const) : detectNumberFormat(listNumberCells(table, columns))
  if (format.kind === 'mixed') {
    const { vi, en } = format
    const message = say.numberFormatMixed(vi.text, vi.line, en.text, en.line)
    return { rows: [], issues: [...headerIssues, { line: Math.max(vi.line, en.line), column: 'value', ...message }] }
  }
  const context = { lookups: createLookups(codebook), format: format.format, today }
  const issues: RowIssue[] = [...headerIssues]
  const rows = table.rows.flatMap((row) => {
    const report = (column: string | null, message: say.Message) => issues.push({ line: row.line, column, ...message })
    if (row.cells.slice(table.header.cells.length).some((cell) => cell.trim() !== '')) {
      report(null, say.cellsBeyondHeader())
      return []
    }
    const cell = (name: ColumnName) => cellOf(row, columns, name)
    const tell: Report = (name, message) => report(columns.get(name)?.header ?? name, message)
    const observation = readRow(cell, context, tell, row.numbers && ((name) => numberOf(row, columns, name)))
    if (!observation) return []
    const written = cell('value')
    const column = written === '' ? null : (columns.get('value')?.index ?? null)
    return [{ line: row.line, sheet, column, observation, raw: written || `${cell('numerator')}/${cell('denominator')}` }]
  })
  const once = dropRepeated(rows)
  return { rows: once.rows, issues: [...issues, ...once.issues].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

function cellOf(row: TableRow, columns: Columns, name: ColumnName): string {
  const column = columns.get(name)
  return column ? (row.cells[column.index] ?? '').trim() : ''
}

/** The number that a workbook holds in a cell; what it shows as a percentage is a fraction. */
function numberOf(row: LongRow, columns: Columns, name: ColumnName) {
  const index = columns.get(name)?.index
  const number = index === undefined ? undefined : row.numbers?.[index]
  if (number === undefined) return undefined
  const value = Number((/%\s*$/.test(row.cells[index!] ?? '') ? number * 100 : number).toPrecision(12))
  return { value, decimals: String(value).split('.')[1]?.length ?? 0 }
}

function listNumberCells(table: LongTable, columns: Columns): NumberCell[] {
  const names = ['value', 'numerator', 'denominator'] as const
  return table.rows.flatMap((row) => names.map((name) => ({ line: row.line, text: cellOf(row, columns, name) })))
}
