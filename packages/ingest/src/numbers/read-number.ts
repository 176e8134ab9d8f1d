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
  // Nearly every cell of a large file is of this form.
  if (/^-?\d{1,15}$/.test(text)) return { kind: 'number', value: Number(text), decimals: 0 }
  const missing = missingReason(text)
  if (missing !== null) return { kind: 'missing', reason: missing }
  const quantity = readQuantity(text, format)
  if (quantity.kind === 'ambiguous' || quantity.kind === 'unreadable') return { kind: quantity.kind }
  if (quantity.kind !== 'quantity') return { kind: 'unreadable' }
  const { value, decimals, unit, numerator, isScaled } = quantity
  const isPlain = (unit === null || unit === '%') && numerator === null && !isScaled
  return isPlain ? { kind: 'number', value, decimals } : { kind: 'unreadable' }
}
