import type { MissingReason } from '@moc/core'
import type { NumberFormat } from './number-format.ts'
import { readQuantity } from './read-quantity.ts'
import { missingReason } from './missing-reason.ts'

export type { MissingReason } from '@moc/core'
export { missingReason } from './missing-reason.ts'

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' }

/**
 * Reads one cell by the format of its table, where the column says the unit. A percent sign is allowed and says
 * nothing, a note mark is passed over; a dash, dots or `NA` is missing with its reason, never 0. A number with a unit
 * or a power of ten of its own is unreadable here: `readQuantity` reads it. Never guesses, and never gives NaN or an infinity.
 */
export function readNumber(text: string, format: NumberFormat): NumberReading {
  const simple = readSimple(text, format)
  if (simple !== null) return { kind: 'number', ...simple }
  const missing = missingReason(text)
  if (missing !== null) return { kind: 'missing', reason: missing }
  const quantity = readQuantity(text, format)
  if (quantity.kind === 'ambiguous' || quantity.kind === 'unreadable') return { kind: quantity.kind }
  if (quantity.kind !== 'quantity') return { kind: 'unreadable' }
  const { value, decimals, unit, numerator, isScaled } = quantity
  const isPlain = (unit === null || unit === '%') && numerator === null && !isScaled
  return isPlain ? { kind: 'number', value, decimals } : { kind: 'unreadable' }
}

/** Digits with at most the format's own decimal separator: nearly every cell of a large file. Null for everything else. */
function readSimple(text: string, format: NumberFormat): { value: number; decimals: number } | null {
  const match = /^-?\d{1,15}(?:([.,])(\d{1,12}))?$/.exec(text)
  if (!match) return null
  const [, separator, fraction] = match
  if (separator === undefined) return { value: Number(text) + 0, decimals: 0 }
  const isDecimal = (format === 'vi' && separator === ',') || (format === 'en' && separator === '.')
  return isDecimal ? { value: Number(text.replace(',', '.')) + 0, decimals: fraction?.length ?? 0 } : null
}
