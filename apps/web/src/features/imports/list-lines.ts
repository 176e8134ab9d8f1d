import type { ImportTableView } from '@moc/contract'
import type { Question, RowIssue, RowRole, UnderstoodCell, UnderstoodColumn, UnderstoodRow, UnderstoodTable } from '@moc/core'

/** A line of the file as it is drawn: its cells, or its words where it has none that matter. */
export interface TableLine {
  readonly line: number
  readonly role: RowRole
  /** Null for a line that is kept as words. */
  readonly row: UnderstoodRow | null
  readonly text: string
}

/** All lines of the windows of one table that were fetched, in the file's order, each once. */
export function listLines(pages: readonly ImportTableView[]): TableLine[] {
  const lines = new Map<number, TableLine>()
  for (const { table } of pages) {
    for (const { line, why, text } of table.ignored) lines.set(line, { line, role: why, row: null, text })
    for (const row of table.rows) lines.set(row.line, { line: row.line, role: row.role, row, text: lines.get(row.line)?.text ?? '' })
  }
  return [...lines.values()].toSorted((a, b) => a.line - b.line)
}

/** Whether a line is no value of its own and so is struck out. */
export function isStruck(role: RowRole): boolean {
  return role !== 'data' && role !== 'ofWhich' && role !== 'header' && role !== 'unanswered'
}

/** The words of a line, one for each column, where there are as many; null where they do not fit. */
export function spreadWords(text: string, columns: number): string[] | null {
  const words = text.split(' | ')
  return words.length === columns && columns > 1 ? words : null
}

/** What a cell is marked with: what the reader says of it, or a question about its very text in this line. */
export function markOf(cell: UnderstoodCell | undefined, line: number, open: readonly Question[]): UnderstoodCell['mark'] | null {
  if (cell === undefined) return null
  if (cell.mark !== undefined) return cell.mark
  return open.some((question) => question.line === line && question.text !== undefined && question.text === cell.raw.trim())
    ? 'question'
    : null
}

/** The column whose cells name the row's place or indicator; the first that has words. */
export function labelColumn(columns: readonly UnderstoodColumn[]): number {
  const roles = ['place', 'placeCode', 'indicator', 'label'] as const
  for (const role of roles) {
    const found = columns.find((column) => column.role === role)
    if (found) return found.index
  }
  return -1
}

/** Issues of each line, errors first. */
export function groupByLine(
  table: Pick<UnderstoodTable, 'issues'>,
  checked: readonly RowIssue[],
): ReadonlyMap<number, readonly RowIssue[]> {
  const once = new Map([...checked, ...table.issues].map((issue) => [`${issue.line} ${issue.code} ${issue.message}`, issue]))
  const byLine = new Map<number, RowIssue[]>()
  for (const issue of once.values()) {
    if (issue.line !== null) byLine.set(issue.line, [...(byLine.get(issue.line) ?? []), issue])
  }
  for (const issues of byLine.values()) issues.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  return byLine
}

/** Whether the cells of a column are numbers, set flush right. */
export function isNumeric({ role }: UnderstoodColumn): boolean {
  return role === 'value' || role === 'numerator' || role === 'denominator'
}

/** The tint of values that are not final. */
export function tintOf({ period }: UnderstoodColumn): 'preliminary' | undefined {
  return period?.status === 'preliminary' || period?.status === 'estimate' ? 'preliminary' : undefined
}

/** The indicator that every column of values holds; null where they differ or some name none. */
export function commonIndicator({ columns }: Pick<UnderstoodTable, 'columns'>): string | null {
  const named = new Set(columns.filter(({ role }) => role === 'value').map(({ indicator }) => indicator))
  const [only] = named
  return named.size === 1 && only !== undefined ? only : null
}
