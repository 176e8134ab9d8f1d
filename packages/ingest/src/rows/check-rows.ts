import type { CheckedRow, RowIssue } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import { detectNumberFormat, type NumberCell } from '../numbers/number-format.ts'
import type { TableRow } from '../table/parse-csv.ts'
import type { RawTable } from '../table/read-table.ts'
import { dropRepeated } from './drop-repeated.ts'
import { createLookups } from './lookups.ts'
import * as say from './messages.ts'
import { readHeader, type ColumnName, type Columns } from './read-header.ts'
import { readRow } from './read-row.ts'

export interface CheckedRows {
  readonly rows: readonly CheckedRow[]
  /** In order of lines; an `error` keeps the file from being published. */
  readonly issues: readonly RowIssue[]
}

/**
 * Checks every row of a plain long table against the names that are known: which indicator, place and period,
 * which number, and whether it can be. A row with an error is not among the rows; the others are, so that a
 * person sees everything at once. `today` (ISO date) decides what lies in the future. Never guesses, never throws.
 */
export function checkRows(table: RawTable, codebook: Codebook, today: string): CheckedRows {
  const { columns, issues: headerIssues } = readHeader(table.header)
  if (headerIssues.some(({ severity }) => severity === 'error')) return { rows: [], issues: headerIssues }
  if (table.rows.length === 0) return { rows: [], issues: [...headerIssues, { line: null, column: null, ...say.fileEmpty() }] }
  const format = detectNumberFormat(listNumberCells(table, columns))
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
    const observation = readRow(cell, context, (name, message) => report(columns.get(name)?.header ?? name, message))
    if (!observation) return []
    const written = cell('value')
    const column = written === '' ? null : (columns.get('value')?.index ?? null)
    return [{ line: row.line, sheet: null, column, observation, raw: written || `${cell('numerator')}/${cell('denominator')}` }]
  })
  const once = dropRepeated(rows)
  return { rows: once.rows, issues: [...issues, ...once.issues].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

function cellOf(row: TableRow, columns: Columns, name: ColumnName): string {
  const column = columns.get(name)
  return column ? (row.cells[column.index] ?? '').trim() : ''
}

function listNumberCells(table: RawTable, columns: Columns): NumberCell[] {
  const names = ['value', 'numerator', 'denominator'] as const
  return table.rows.flatMap((row) => names.map((name) => ({ line: row.line, text: cellOf(row, columns, name) })))
}
