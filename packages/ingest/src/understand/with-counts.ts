import type { ColumnPlan } from './plan-columns.ts'
import type { RowPlan } from './plan-rows.ts'
import { lookAt } from './number-like.ts'
import type { TitleFacts } from './title-facts.ts'
import { femaleWords, saysOneOf, shareWords, totalWords } from './words.ts'

/**
 * In a form that counts all, women, and the share of women (`Tổng số | Nữ | Tỷ lệ %`), says which column is denominator,
 * numerator and value, period by period: where a column of shares stands beside the counts, or where title or labels
 * name a share of women and the table's unit is no percentage. Other tables stay as they are.
 */
export function withCounts(columns: readonly ColumnPlan[], rows: readonly RowPlan[], title: TitleFacts): ColumnPlan[] {
  const [indicator, ...others] = title.indicators
  const share = indicator && others.length === 0 && indicator.scale === 'share' && /nữ|women|girls/iu.test(indicator.nameVi)
  const named = rows.some(({ indicatorLabel }) => /tỷ lệ|tỉ lệ/iu.test(indicatorLabel ?? ''))
  const values = columns.filter(({ role }) => role === 'value')
  const groups = Map.groupBy(values, ({ periodText }) => periodText ?? '')
  const roles = new Map<number, 'numerator' | 'denominator' | 'value'>()
  for (const group of groups.values()) {
    const [all, women, ratio] = [totalWords, femaleWords, shareWords].map((words) => group.find(({ measure }) => measure !== '' && (saysOneOf(measure, words) || saysPart(measure, words))))
    const shares = ratio && ratio !== women && ratio !== all ? ratio : undefined
    if (!all || !women || all === women || !(shares || share || named)) continue
    if (!shares && title.unit === '%') continue
    if (!rows.every(({ row }) => lookAt(row.cells[all.index]) !== 'text')) continue
    roles.set(all.index, 'denominator')
    roles.set(women.index, 'numerator')
    if (shares) roles.set(shares.index, 'value')
  }
  return columns.map((column) => {
    const role = roles.get(column.index)
    return role ? { ...column, role, measure: '' } : column
  })
}

/** Whether the last part of a stacked heading says it. */
function saysPart(measure: string, words: ReadonlySet<string>): boolean {
  const parts = measure.split(' / ')
  return parts.some((part) => saysOneOf(part, words))
}
