import { takesTotals } from './choose-place.ts'
import * as say from './messages.ts'
import type { ColumnPlan } from './plan-columns.ts'
import type { RowPlan } from './plan-rows.ts'
import type { TablePlan } from './plan-table.ts'
import { readValueCell, type ValueReading } from './read-cells.ts'
import { tidy } from './tidy.ts'

/** Whether the values of a row are to be stored: a total, a region, and their parts only where a person took them. */
export function isStored(row: RowPlan, plan: TablePlan): boolean {
  if (row.role === 'total' || row.role === 'region') return takesTotals(row, plan)
  if (row.role === 'ofWhich' && row.place?.kind === 'place' && plan.summed.has(row.place.id)) return takesTotals(row, plan)
  return row.role === 'data' || row.role === 'ofWhich'
}

/** Reads a cell of values; a lone dash is what the file's answer says that it is, and missing until there is one. */
export function readCellOf(plan: TablePlan, row: RowPlan, column: ColumnPlan): ValueReading {
  const cell = row.row.cells[column.index]
  if (plan.mixed && cell?.number === undefined && /\d[.,]\d/u.test(cell?.text ?? '')) return { kind: 'ambiguous' }
  const reading = readValueCell(cell, plan.format)
  if (reading.kind !== 'missing' || reading.reason !== 'dash') return reading
  const text = tidy(row.row.cells[column.index]?.text ?? '')
  const answer = plan.asker.ask({
    code: 'dash-meaning',
    line: row.row.line,
    column: column.index,
    text,
    ...say.askDash(text),
    choices: [say.choices.zero, say.choices.missing],
    proposed: plan.official ? 'zero' : 'missing',
  })
  return answer === 'zero' ? { kind: 'number', value: 0, decimals: 0 } : reading
}
