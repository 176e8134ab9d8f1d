import { cellName, type Indicator, type RowIssue } from '@moc/core'
import * as say from './messages.ts'

/** A row that takes part in a check of sums: its values by column. */
export interface SummedRow {
  readonly line: number
  readonly label: string
  readonly kind: 'total' | 'region' | 'part' | 'other'
  readonly values: ReadonlyMap<number, { readonly value: number; readonly decimals: number }>
}

/** How values of a column make the value of the whole. */
export type Adding = 'sum' | 'between' | 'unknown'

/** How the values of an indicator, or of a unit where the indicator is not known, add up. */
export function addingOf(indicator: Indicator | null, unit: string | null): Adding {
  if (indicator)
    return indicator.addsOverPlaces === 'sum'
      ? 'sum'
      : indicator.addsOverPlaces === 'ratio-of-sums' || indicator.scale === 'share'
        ? 'between'
        : addingOfUnit(unit ?? indicator.unitVi)
  return addingOfUnit(unit)
}

function addingOfUnit(unit: string | null): Adding {
  if (unit === null) return 'unknown'
  if (/%|‰|\/|\bper\s|trên\s1|lần|tuổi|years|bình quân|mật độ/iu.test(unit)) return 'between'
  return /^(?:nghìn|ngàn|triệu|1000|thous|mill)?\s*\.?\s*(?:người|persons?|pers\.?|hộ|households?|cơ sở|trẻ|học sinh|pupils?|giáo viên|teachers?|đại biểu|vụ|cases?|doanh nghiệp|con|ca|trường|lớp)(?!\p{L})/iu.test(
    unit,
  )
    ? 'sum'
    : 'unknown'
}

/**
 * Checks every total against its parts: counts must add up to within what rounding allows (half a unit of the last digit
 * for each part), shares and ratios of the whole must lie between those of its parts. Gives a warning naming the
 * difference for each cell that does not; parts that are missing are not checked.
 */
export function checkTotals(
  rows: readonly SummedRow[],
  addings: ReadonlyMap<number, Adding>,
  nationHasAllParts: (parts: number) => boolean,
): RowIssue[] {
  return rows.flatMap((total, at) => {
    if (total.kind !== 'total') return []
    const parts = partsOf(rows, at)
    if (parts.length < 2) return []
    return [...total.values].flatMap(([column, written]): RowIssue[] => {
      const values = parts.flatMap((part) => part.values.get(column) ?? [])
      const adding = addings.get(column) ?? 'unknown'
      if (values.length < parts.length * 0.9 || adding === 'unknown' || !nationHasAllParts(parts.length)) return []
      const cell = cellName(column, total.line)
      const said = adding === 'sum' ? checkSum(total.label, cell, written, values) : checkBetween(total.label, cell, written, values)
      return said ? [{ line: total.line, column: null, ...said }] : []
    })
  })
}

/** The parts of a total: the rows below it up to the next total, or those above where it stands last. */
function partsOf(rows: readonly SummedRow[], at: number): SummedRow[] {
  const after = until(rows.slice(at + 1))
  const parts = after.length > 0 ? after : until(rows.slice(0, at).toReversed())
  return parts.filter(({ kind }) => kind === 'part')
}

function until(rows: readonly SummedRow[]): SummedRow[] {
  const end = rows.findIndex(({ kind }) => kind === 'total')
  return [...(end < 0 ? rows : rows.slice(0, end))]
}

type Value = { readonly value: number; readonly decimals: number }

function checkSum(label: string, cell: string, total: Value, parts: readonly Value[]): say.Message | null {
  const sum = parts.reduce((all, { value }) => all + value, 0)
  const half = 0.5 * 10 ** -Math.max(...parts.map(({ decimals }) => decimals), total.decimals)
  const allowed = half >= 0.5 ? 1e-9 : half * (parts.length + 1) + 1e-9
  const difference = Number((total.value - sum).toPrecision(12))
  return Math.abs(difference) > allowed
    ? say.totalDiffers(label, cell, total.value, Number(sum.toPrecision(12)), Math.abs(difference))
    : null
}

function checkBetween(label: string, cell: string, total: Value, parts: readonly Value[]): say.Message | null {
  const values = parts.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const half = 0.5 * 10 ** -Math.min(...parts.map(({ decimals }) => decimals), total.decimals)
  const away = total.value < least ? least - total.value : total.value - most
  return away > half + 1e-9 ? say.totalOutsideParts(label, cell, total.value, least, most, Number(away.toPrecision(6))) : null
}
