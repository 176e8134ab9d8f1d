/** How a table writes its numbers. `plain`: no cell has a separator; `ambiguous`: some have, and none tells which it is. */
export type NumberFormat = 'vi' | 'en' | 'plain' | 'ambiguous'

export interface NumberCell {
  readonly line: number
  readonly text: string
}

export type FormatReading =
  | { readonly kind: 'format'; readonly format: NumberFormat }
  | { readonly kind: 'mixed'; readonly vi: NumberCell; readonly en: NumberCell }

/**
 * Decides once for a whole table how its numbers are written. `33.123,6` and `30,26` are Vietnamese, `33,123.6`
 * and `1.17` English; `1.234` alone could be either and is evidence of nothing. Never decides by a single
 * cell against another: contradicting cells make the table `mixed`, and a person says which is right.
 */
export function detectNumberFormat(cells: readonly NumberCell[]): FormatReading {
  const vi = cells.find(({ text }) => writesVietnamese(bareNumber(text)))
  const en = cells.find(({ text }) => writesEnglish(bareNumber(text)))
  if (vi && en) return { kind: 'mixed', vi, en }
  if (vi) return { kind: 'format', format: 'vi' }
  if (en) return { kind: 'format', format: 'en' }
  const separated = cells.some(({ text }) => isAmbiguousNumber(text))
  return { kind: 'format', format: separated ? 'ambiguous' : 'plain' }
}

/** Whether a number means one thing in Vietnamese and another in English: `1.234`, `1,234`. */
export function isAmbiguousNumber(text: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(bareNumber(text))
}

/** A number's text without sign, percent sign and blanks around it. */
export function bareNumber(text: string): string {
  return text
    .replace(/[\s\u200b\ufeff]+/gu, '')
    .replace(/^[+\-–−]/, '')
    .replace(/%$/, '')
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
