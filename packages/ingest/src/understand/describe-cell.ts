import { cellName, type Indicator, type UnderstoodCell } from '@moc/core'
import { readStatus } from '../rows/read-status.ts'
import { checkValue } from '../values/check-value.ts'
import { checkUnit } from './check-unit.ts'
import * as say from './messages.ts'
import type { ColumnPlan } from './plan-columns.ts'
import type { RowPlan } from './plan-rows.ts'
import type { TablePlan } from './plan-table.ts'
import { readValueCell, type ValueReading } from './read-cells.ts'
import { splitPeriod } from './split-period.ts'
import { tidy } from './tidy.ts'

/** A cell that is no value: numbers of a column that is left out are read, so that a person sees them. */
export function describeAside(raw: string, row: RowPlan, { role, index }: ColumnPlan, { layout, format }: TablePlan): UnderstoodCell {
  const reading = role === 'ignored' && layout.numberColumns.includes(index) ? readValueCell(row.row.cells[index], format) : null
  return { raw, value: reading?.kind === 'number' ? reading.value : null }
}

/** A cell of values as it was read, with how final its column or row says that it is; `beside` is the row's own word for that. */
export function describeCell(raw: string, reading: ValueReading, row: RowPlan, column: ColumnPlan, beside: string): UnderstoodCell {
  const inRow = readStatus(beside) ?? (row.periodText === null ? null : (splitPeriod(row.periodText)?.reading.status ?? null))
  const said = column.period?.status ?? (inRow === 'preliminary' || inRow === 'estimate' || inRow === 'official' ? inRow : null)
  const status = said ? { status: said } : {}
  if (reading.kind === 'number') {
    const { value, numerator, denominator } = reading
    return {
      raw,
      value,
      ...status,
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
    }
  }
  if (reading.kind === 'counts') return { raw, value: null, ...status, numerator: reading.numerator, denominator: reading.denominator }
  if (reading.kind === 'missing')
    return { raw, value: null, missing: reading.reason, ...(reading.reason === 'dash' ? { mark: 'question' as const } : {}) }
  return { raw, value: null, ...status, mark: reading.kind === 'ambiguous' ? 'question' : 'error' }
}

/** What is wrong with a value: by its indicator's own checks where that is known, else by its unit; null where nothing is. */
export function checkCell(
  reading: ValueReading,
  row: RowPlan,
  column: ColumnPlan,
  plan: TablePlan,
  indicator: Indicator | null,
): say.Message | null {
  const name = cellName(column.index, row.row.line)
  if (reading.kind === 'unreadable') return say.cellUnreadable(name, tidy(row.row.cells[column.index]?.text ?? ''))
  if (reading.kind !== 'number' || column.role !== 'value') return null
  const { value, decimals } = reading
  if (indicator) return checkValue(indicator, { value, numerator: null, denominator: null, decimals })[0] ?? null
  return checkUnit(value, row.unit ?? column.unit ?? plan.title.unit, [plan.title.title ?? '', column.header, row.label].join(' '))
}
