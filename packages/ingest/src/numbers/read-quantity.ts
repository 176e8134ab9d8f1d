import type { MissingReason } from '@moc/core'
import { writtenFormat, type NumberFormat } from './number-format.ts'
import { missingReason } from './missing-reason.ts'
import { takeNumberApart, type NumberText, type WrittenDigits } from './number-text.ts'

/** What a cell or a piece of a sentence says of a quantity. */
export type QuantityReading =
  | {
      readonly kind: 'quantity'
      readonly value: number
      /** Digits after the decimal point, as it was written. */
      readonly decimals: number
      /** As it is written; of a rate with its base: `trai/100 gái`, `/100000`. */
      readonly unit: string | null
      /** The base of a rate: 100 in `113/100`. */
      readonly per: number | null
      /** The counts that stood beside a share: `14/30 (46,67%)`. */
      readonly numerator: number | null
      readonly denominator: number | null
      /** Whether a power of ten was written out: `6,7 nghìn`, `1E+05`; such a number is often rounded. */
      readonly isScaled: boolean
    }
  /** Two counts and no share: what the share is in depends on the unit. */
  | { readonly kind: 'counts'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' }

type Quantity = Extract<NumberText, { kind: 'quantity' }>
const unreadable: QuantityReading = { kind: 'unreadable' }

/**
 * Reads a quantity with its unit by the format of its table: `112,8 trai/100 gái`, `6,7 nghìn`, `½`, `(3,3)` as −3.3,
 * `52/100.000` as 52 per 100 000, `14/30` as two counts. Where the format is ambiguous, so is `1.234`; where it is
 * `plain`, nothing with a separator is read but what can mean one thing. Never guesses, never gives NaN or an infinity.
 */
export function readQuantity(text: string, format: NumberFormat): QuantityReading {
  const missing = missingReason(text)
  if (missing !== null) return { kind: 'missing', reason: missing }
  const taken = takeNumberApart(text)
  if (taken.kind === 'other') return unreadable
  const written = format === 'ambiguous' ? writtenFormat(text, null) : 'none'
  if (written === 'either' || written === 'both') return { kind: 'ambiguous' }
  const isLoneDecimal = format === 'plain' && /(?<!\d),\d/.test(text)
  const by = written === 'vi' || written === 'en' ? written : format === 'vi' || isLoneDecimal ? 'vi' : 'en'
  return taken.kind === 'counts' ? readCounts(taken, by) : readOne(taken, by)
}

function readCounts({ numerator, denominator, share }: Extract<NumberText, { kind: 'counts' }>, format: 'vi' | 'en'): QuantityReading {
  const [above, below] = [toNumber(numerator, format), toNumber(denominator, format)]
  if (above === null || below === null) return unreadable
  // `3/2024` may be March.
  if (share === null && above.value <= 12 && below.value >= 1900 && below.value <= 2100) return { kind: 'ambiguous' }
  if (share === null) return { kind: 'counts', numerator: above.value, denominator: below.value }
  const read = readOne(share, format)
  return read.kind === 'quantity' ? { ...read, unit: '%', numerator: above.value, denominator: below.value } : read
}

function readOne({ sign, digits, fraction, tens, unit, per }: Quantity, format: 'vi' | 'en'): QuantityReading {
  const read = toNumber(digits, format, tens)
  // A base is a power of ten, however it is divided.
  const base = per === null ? null : Number(per.text.replace(/[.,]/g, ''))
  if (read === null) return unreadable
  const whole = fraction === null ? read.value : read.value + fraction * 10 ** tens
  const value = whole === 0 ? 0 : sign * whole
  if (!Number.isFinite(value)) return unreadable
  const isScaled = tens > 0 || digits.exponent !== null || fraction !== null
  const told = base !== null && !/1[\d.,]*/.test(unit ?? '') ? `/${base}${unit === null ? '' : ` ${unit}`}` : unit
  return { kind: 'quantity', value, decimals: read.decimals, unit: told, per: base, numerator: null, denominator: null, isScaled }
}

function toNumber(digits: WrittenDigits, format: 'vi' | 'en', tens = 0): { value: number; decimals: number } | null {
  const plain = toPlain(digits, format)
  if (plain === null) return null
  const power = tens + (digits.exponent ?? 0)
  const value = Number(power === 0 ? plain : `${plain}e${power}`)
  return Number.isFinite(value) ? { value, decimals: Math.max(0, (plain.split('.')[1]?.length ?? 0) - power) } : null
}

/** Digits with at most one decimal point; null where the text is no number in that format. */
function toPlain({ text, isGrouped, exponent }: WrittenDigits, format: 'vi' | 'en'): string | null {
  if (/^\d+$/.test(text)) return text
  const [group, decimal] = format === 'vi' ? ['.', ','] : [',', '.']
  const isUngrouped = new RegExp(`^\\d*\\${decimal}\\d+$`).test(text)
  const isDivided = !isGrouped && exponent === null && new RegExp(`^[1-9]\\d{0,2}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`).test(text)
  if (!isUngrouped && !isDivided) return null
  const plain = text.replaceAll(group, '').replace(decimal, '.')
  return plain.startsWith('.') ? `0${plain}` : plain
}
