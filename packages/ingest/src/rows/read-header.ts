import { problemColumn, type RowIssue } from '@moc/core'
import { foldName } from '../names/fold-name.ts'
import type { TableRow } from '../table/parse-csv.ts'
import { columnIgnored, columnMissing, columnTwice, valueColumnMissing, type Message } from './messages.ts'

/** The columns of the plain long file, by their English names, each with the headers that mean it. */
const columnNames = {
  indicator: ['indicator', 'chi_tieu', 'chỉ số'],
  place: ['place', 'dia_ban', 'đơn vị hành chính', 'tỉnh', 'tỉnh, thành phố'],
  period: ['period', 'ky', 'năm', 'year'],
  value: ['value', 'gia_tri'],
  numerator: ['numerator', 'tu_so'],
  denominator: ['denominator', 'mau_so'],
  status: ['status', 'trang_thai'],
  source: ['source', 'nguon', 'nguồn số liệu'],
  note: ['note', 'ghi_chu'],
  series: ['series', 'chuoi'],
  verification: ['verification', 'doi_chieu'],
  vintage: ['vintage', 'ban_cong_bo'],
} as const

export type ColumnName = keyof typeof columnNames

/** Where each column stands, counted from 0, and the header as the file writes it. */
export type Columns = ReadonlyMap<ColumnName, { readonly index: number; readonly header: string }>

const required = ['indicator', 'place', 'period'] as const
const byHeader = new Map(
  Object.entries(columnNames).flatMap(([name, headers]) => headers.map((header) => [foldName(header), name as ColumnName])),
)

/** Finds the columns in a header, English or Vietnamese, whatever the case, diacritics and spaces; lists what is missing. */
export function readHeader(header: TableRow): { readonly columns: Columns; readonly issues: readonly RowIssue[] } {
  const columns = new Map<ColumnName, { index: number; header: string }>()
  const issues: RowIssue[] = []
  const report = (column: string | null, message: Message) => issues.push({ line: header.line, column, ...message })
  for (const [index, cell] of header.cells.entries()) {
    const name = byHeader.get(foldName(cell))
    if (name && columns.has(name)) report(cell, columnTwice(cell))
    else if (name) columns.set(name, { index, header: cell.trim() })
    else if (cell.trim() !== '' && cell.trim() !== problemColumn) report(cell, columnIgnored(cell.trim()))
  }
  for (const name of required) if (!columns.has(name)) report(name, columnMissing(columnNames[name][1], name))
  if (!columns.has('value') && !(columns.has('numerator') && columns.has('denominator'))) report('value', valueColumnMissing())
  return { columns, issues }
}
