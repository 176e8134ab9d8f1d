import type { IgnoredRow } from '@moc/core'
import type { Grid } from '../grid/grid.ts'
import { filled } from './layout.ts'
import type { RowPlan } from './plan-rows.ts'
import type { TablePlan } from './plan-table.ts'
import { tidy } from './tidy.ts'

/** Every row that is not a value, in the order of the file. */
export function listIgnored(grid: Grid, { layout, title, rows }: TablePlan): IgnoredRow[] {
  const roles = new Map(rows.filter(({ role }) => role !== 'data' && role !== 'ofWhich').map(({ row, role }) => [row.line, role]))
  for (const row of rows)
    if (row.role === 'ofWhich' && !row.row.cells.some((_, index) => isNumberColumn(layout.numberColumns, index, row)))
      roles.set(row.row.line, 'ofWhich')
  for (const row of layout.header) roles.set(row.line, 'header')
  if (layout.columnNumbers) roles.set(layout.columnNumbers.line, 'columnNumbers')
  for (const row of layout.head) roles.set(row.line, title.roles.get(row.line) ?? 'title')
  const known = new Set(rows.map(({ row }) => row.line))
  return grid.rows.flatMap((row) => {
    const why = roles.get(row.line) ?? (known.has(row.line) ? null : 'header')
    return why === null
      ? []
      : [
          {
            line: row.line,
            why,
            text: filled(row)
              .map(({ text }) => text)
              .join(' | '),
          },
        ]
  })
}

function isNumberColumn(columns: readonly number[], index: number, { row }: RowPlan): boolean {
  return columns.includes(index) && tidy(row.cells[index]?.text ?? '') !== ''
}
