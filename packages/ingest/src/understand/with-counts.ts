import type { ColumnPlan } from './plan-columns.ts'
import type { RowPlan } from './plan-rows.ts'
import { lookAt } from './number-like.ts'
import type { TitleFacts } from './title-facts.ts'
import {
  denominatorWords,
  femaleWords,
  maleWords,
  numeratorWords,
  saysOneOf,
  shareWords,
  totalWords,
  valueWords,
  type KnownWords,
} from './words.ts'

/**
 * In a form that counts all, women, and the share of women (`Tổng số | Nữ | Tỷ lệ %`), says which column is denominator,
 * numerator and value, period by period: where the headings call them so (`Tử số | Mẫu số`), where a column of shares stands beside the counts, where title or labels name a
 * share of women and the table's unit is no percentage, or where women are counted out of all of what no indicator names.
 * Other tables stay as they are.
 */
export function withCounts(columns: readonly ColumnPlan[], rows: readonly RowPlan[], title: TitleFacts): ColumnPlan[] {
  const [indicator, ...others] = title.indicators
  const share = indicator && others.length === 0 && indicator.scale === 'share' && /nữ|women|girls/iu.test(indicator.nameVi)
  const named = rows.some(({ indicatorLabel }) => /tỷ lệ|tỉ lệ/iu.test(indicatorLabel ?? ''))
  const values = columns.filter(({ role }) => role === 'value')
  const groups = Map.groupBy(values, ({ periodText }) => periodText ?? '')
  const roles = new Map<number, 'numerator' | 'denominator' | 'value'>()
  for (const group of groups.values()) {
    const stated = findStated(group)
    if (stated) {
      for (const [role, column] of Object.entries(stated) as [keyof Stated, ColumnPlan | undefined][])
        if (column) roles.set(column.index, role)
      continue
    }
    const [all, women, ratio] = [
      group.find(({ measure }) => says(measure, totalWords, /^(?:tổng số|tổng cộng|total)(?!\p{L})(?!.*(?:nữ|women|female))/iu)),
      group.find(({ measure }) =>
        says(measure, femaleWords, /^(?:số )?nữ(?!\p{L})|^(?:women|female)|^(?!tỷ lệ|tỉ lệ|tỷ trọng).*(?<!\p{L})nữ$/iu),
      ),
      group.find(({ measure, unit }) => says(measure, shareWords, /^(?:tỷ|tỉ) lệ|^percentage|^share/iu) && (unit === '%' || unit === null)),
    ]
    const shares = ratio && ratio !== women && ratio !== all ? ratio : undefined
    if (!all || !women || all === women) continue
    if (!(shares || share || named || isPartOf(women, all, group, rows, title))) continue
    if (!shares && title.unit === '%') continue
    if (rows.some(({ row, role }) => valued.has(role) && lookAt(row.cells[all.index]) === 'text')) continue
    roles.set(all.index, 'denominator')
    roles.set(women.index, 'numerator')
    if (shares) roles.set(shares.index, 'value')
  }
  return columns.map((column) => {
    const role = roles.get(column.index)
    return role ? { ...column, role, measure: '' } : column
  })
}

interface Stated {
  readonly numerator: ColumnPlan
  readonly denominator: ColumnPlan
  readonly value: ColumnPlan | undefined
}

/** Both counts by headings that leave nothing to guess, and what they give where a column beside them has it; null where one is missing. */
function findStated(group: readonly ColumnPlan[]): Stated | null {
  const numerator = group.find(({ measure }) => says(measure, numeratorWords, /^tử số(?!\p{L})/iu))
  const denominator = group.find(({ measure }) => says(measure, denominatorWords, /^mẫu số(?!\p{L})/iu))
  if (!numerator || !denominator) return null
  return { numerator, denominator, value: group.find(({ measure }) => says(measure, valueWords, /^(?:tỷ|tỉ) lệ/iu)) }
}

/** Whether women are counted out of all in a table that no indicator names: `Tổng số đại biểu | Trong đó: Nữ`, never more than all, men not beside them. */
function isPartOf(women: ColumnPlan, all: ColumnPlan, group: readonly ColumnPlan[], rows: readonly RowPlan[], title: TitleFacts): boolean {
  if (title.indicators.length > 0 || group.some(({ measure }) => says(measure, maleWords, /^(?:số )?nam(?!\p{L})/iu))) return false
  if (!/trong đó|of which/iu.test(women.header) && !/nữ|women|female/iu.test(title.title ?? '')) return false
  const counted = rows.filter(({ role, indicatorLabel }) => role === 'data' && indicatorLabel === null)
  const countOf = ({ row }: RowPlan, { index }: ColumnPlan) => {
    const cell = row.cells[index]
    const text = cell?.number === undefined ? (cell?.text ?? '').trim() : String(cell.number)
    return /^\d+$/u.test(text) ? Number(text) : null
  }
  const pairs = counted.map((row) => [countOf(row, women), countOf(row, all)] as const).filter(([part]) => part !== null)
  return pairs.length > 0 && pairs.every(([part, whole]) => whole !== null && part! <= whole)
}

/** Rows that hold values; signatures below a form stand in its columns as well. */
const valued: ReadonlySet<string> = new Set(['data', 'ofWhich', 'total', 'region'])

/** Whether a part of a stacked heading is one of the words, or begins as they do. */
function says(measure: string, words: KnownWords, opening: RegExp): boolean {
  return measure !== '' && measure.split(' / ').some((part) => saysOneOf(part, words) || opening.test(part))
}
