import { cellName, type RowIssue } from '@moc/core'
import type { SummedRow } from './check-totals.ts'
import * as say from './messages.ts'
import type { ColumnPlan } from './plan-columns.ts'
import { femaleWords, maleWords, saysOneOf, totalWords } from './words.ts'

/**
 * Checks in every row that all is men and women together, where a table counts the three beside one another. Shares and
 * ratios (`isCount` false) add up to nothing and are not checked. Gives a warning with the difference.
 */
export function checkAcross(
  rows: readonly SummedRow[],
  columns: readonly ColumnPlan[],
  isCount: (column: ColumnPlan) => boolean,
): RowIssue[] {
  const values = columns.filter((column) => column.role === 'value' && column.measure !== '' && isCount(column))
  return [...Map.groupBy(values, ({ period, place }) => `${period?.from ?? ''}|${period?.to ?? ''}|${place?.id ?? ''}`).values()].flatMap(
    (group) => {
      const [all, men, women] = [totalWords, maleWords, femaleWords].map((words) => group.find(({ measure }) => saysOneOf(measure, words)))
      return all && men && women ? rows.flatMap((row) => checkRow(row, [all, men, women])) : []
    },
  )
}

function checkRow({ line, values }: SummedRow, columns: readonly [ColumnPlan, ColumnPlan, ColumnPlan]): RowIssue[] {
  const [all, men, women] = columns.map(({ index }) => values.get(index))
  if (!all || !men || !women) return []
  const half = 0.5 * 10 ** -Math.max(all.decimals, men.decimals, women.decimals)
  const sum = Number((men.value + women.value).toPrecision(12))
  const difference = Number(Math.abs(all.value - sum).toPrecision(6))
  if (difference <= (half >= 0.5 ? 1e-9 : 3 * half + 1e-9)) return []
  return [{ line, column: columns[0].header, ...say.acrossDiffers(cellName(columns[0].index, line), all.value, sum, difference) }]
}
