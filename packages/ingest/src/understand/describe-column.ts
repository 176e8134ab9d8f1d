import type { UnderstoodColumn } from '@moc/core'
import { readPeriod } from '../periods/read-period.ts'
import type { ColumnPlan } from './plan-columns.ts'
import { isValueRole } from './plan-rows.ts'
import type { TablePlan } from './plan-table.ts'

/** A column as it is understood; `indicators` are those of its values. One without a period of its own has that of the whole table. */
export function describeColumn(column: ColumnPlan, indicators: readonly string[], whole: ColumnPeriod | null): UnderstoodColumn {
  const { index, header, role, unit, place } = column
  const indicator = column.indicator ?? (indicators.length === 1 ? indicators[0]! : null)
  const period = column.period ?? (isValueRole(role) && !column.waits ? whole : null)
  return {
    index,
    header,
    role,
    ...(period === null ? {} : { period }),
    ...(indicator === null ? {} : { indicator }),
    ...(place === null ? {} : { place: place.id }),
    ...(unit === null ? {} : { unit }),
  }
}

type ColumnPeriod = NonNullable<ColumnPlan['period']>

/** The period that a person (by mapping or `answer`) or the title says of all values; null where nobody does, or where rows have their own. */
export function findTablePeriod({ columns, rows, mapping, title }: TablePlan, answer: string | undefined): ColumnPeriod | null {
  const isByRow = columns.some(({ role }) => role === 'period') || rows.some(({ periodText }) => periodText !== null)
  const stated = isByRow ? null : (mapping.period ?? title.periodText ?? answer)
  const reading = stated ? readPeriod(stated, null) : null
  if (reading?.kind !== 'period') return null
  const { period, status } = reading
  return { ...period, status: status === 'preliminary' || status === 'estimate' ? status : 'official' }
}
