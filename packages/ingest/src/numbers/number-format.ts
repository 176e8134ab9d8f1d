import type { NumberFormat } from '@moc/core'
import { takeNumberApart, type WrittenDigits } from './number-text.ts'
import { kindOfUnit } from './unit-words.ts'

export type { NumberFormat } from '@moc/core'

export interface NumberCell {
  readonly line: number
  readonly text: string
}

export type FormatReading =
  | { readonly kind: 'format'; readonly format: NumberFormat }
  | { readonly kind: 'mixed'; readonly vi: NumberCell; readonly en: NumberCell }

/**
 * Decides once for a whole table how its numbers are written. `33.123,6` and `30,26` are Vietnamese, `33,123.6`
 * and `1.17` English; `1.234` alone could be either and is evidence of nothing, unless its unit, or that of the
 * table, is of things counted whole (`1.234 người`) or of ratios (`1.234 lần`, a table in %). Never decides by a single cell against
 * another: contradicting cells make the table `mixed`, and a person says which is right.
 */
export function detectNumberFormat(cells: readonly NumberCell[], unit: string | null = null): FormatReading {
  let [vi, en]: (NumberCell | undefined)[] = []
  let separated = false
  for (const cell of cells) {
    const written = writtenFormat(cell.text, unit)
    if (written === 'vi') vi ??= cell
    else if (written === 'en') en ??= cell
    else if (written === 'either') separated = true
    else if (written === 'both') return { kind: 'mixed', vi: cell, en: cell }
  }
  if (vi && en) return { kind: 'mixed', vi, en }
  if (vi) return { kind: 'format', format: 'vi' }
  if (en) return { kind: 'format', format: 'en' }
  return { kind: 'format', format: separated ? 'ambiguous' : 'plain' }
}

/** Whether a number means one thing in Vietnamese and another in English: `1.234`, `1,234`. */
export function isAmbiguousNumber(text: string): boolean {
  return writtenFormat(text, null) === 'either'
}

type Written = 'vi' | 'en' | 'either' | 'both' | 'none'

/** Which format one cell's separators speak for. */
export function writtenFormat(text: string, tableUnit: string | null): Written {
  if (!/[.,．，]/.test(text)) return 'none'
  if (/^-?\d+[.,]\d+$/.test(text)) return digitsFormat({ text: text.replace('-', ''), isGrouped: false, exponent: null }, tableUnit)
  const taken = takeNumberApart(text)
  if (taken.kind === 'other') return 'none'
  if (taken.kind === 'counts') {
    const share = taken.share ? digitsFormat(taken.share.digits, '%') : 'none'
    return together([digitsFormat(taken.numerator, 'người'), digitsFormat(taken.denominator, 'người'), share])
  }
  // A percent sign says nothing: growth of 1.234% is above a thousand. That a table is one of shares, its unit says.
  const unit = (taken.unit === '%' ? null : taken.unit) ?? (taken.tens === 0 ? tableUnit : null)
  // A base is a power of ten: what divides it divides thousands.
  const per = taken.per ? digitsFormat(taken.per, 'người') : 'none'
  const own = digitsFormat(taken.digits, taken.tens === 0 ? unit : null)
  return own === 'either' && per !== 'none' ? per : together([own, per])
}

function together(written: readonly Written[]): Written {
  const said = new Set(written.filter((each) => each === 'vi' || each === 'en'))
  if (said.size > 1) return 'both'
  const [only] = said
  return only ?? (written.includes('either') ? 'either' : 'none')
}

function digitsFormat({ text, isGrouped, exponent }: WrittenDigits, unit: string | null): Written {
  const [separator] = /[.,]/.exec(text) ?? []
  if (separator === undefined) return 'none'
  const [asDecimal, asThousands] = separator === ',' ? (['vi', 'en'] as const) : (['en', 'vi'] as const)
  if (isGrouped || (exponent !== null && /^\d[.,]\d+$/.test(text))) return /^\d+[.,]\d+$/.test(text) ? asDecimal : 'none'
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
    const kind = unit === null ? 'unknown' : kindOfUnit(unit)
    if (kind === 'whole') return asThousands
    return kind === 'fractional' ? asDecimal : 'either'
  }
  if (writesVietnamese(text)) return 'vi'
  return writesEnglish(text) ? 'en' : 'none'
}

function writesVietnamese(text: string): boolean {
  return isDecimal(text, ',') || /^\d{1,3}(\.\d{3})+,\d+$/.test(text) || /^\d{1,3}(\.\d{3}){2,}$/.test(text)
}

function writesEnglish(text: string): boolean {
  return isDecimal(text, '.') || /^\d{1,3}(,\d{3})+\.\d+$/.test(text) || /^\d{1,3}(,\d{3}){2,}$/.test(text)
}

/** One separator that can only be a decimal one: not three digits after it, or digits before it that are no group. */
function isDecimal(text: string, separator: ',' | '.'): boolean {
  const [whole = '', fraction = '', ...more] = text.split(separator)
  if (more.length > 0 || !/^\d+$/.test(whole) || !/^\d+$/.test(fraction)) return false
  return fraction.length !== 3 || whole.length > 3 || whole.startsWith('0')
}
