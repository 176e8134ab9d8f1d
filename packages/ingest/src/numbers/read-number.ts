import { bareNumber, isAmbiguousNumber, type NumberFormat } from './number-format.ts'

/** Why a cell holds no number. */
export type MissingReason = 'empty' | 'dash' | 'ellipsis' | 'not-available'

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' }

/**
 * Reads one cell by the format of its table. A percent sign is allowed and says nothing; a dash, dots or `NA`
 * is missing with its reason, never 0. Never guesses, and never gives NaN or an infinity.
 */
export function readNumber(text: string, format: NumberFormat): NumberReading {
  const missing = missingReason(text)
  if (missing !== null) return { kind: 'missing', reason: missing }
  const bare = bareNumber(text)
  if (format === 'ambiguous' && isAmbiguousNumber(text)) return { kind: 'ambiguous' }
  const plain = toPlain(bare, format)
  if (plain === null) return { kind: 'unreadable' }
  const value = Number(plain) * (/^\s*[-–−]/.test(text) ? -1 : 1)
  return Number.isFinite(value) ? { kind: 'number', value, decimals: plain.split('.')[1]?.length ?? 0 } : { kind: 'unreadable' }
}

/** Why a cell holds no number; null where it holds something. */
export function missingReason(text: string): MissingReason | null {
  const bare = text.replace(/[\s\u200b\ufeff]+/gu, '')
  if (bare === '') return 'empty'
  if (/^[-–—−]+$/.test(bare)) return 'dash'
  if (/^(?:…+|\.{2,})$/.test(bare)) return 'ellipsis'
  return /^(?:n\/?a|null|#n\/a)$/i.test(bare) ? 'not-available' : null
}

/** Digits with at most one decimal point; null where the text is no number in that format. */
function toPlain(bare: string, format: NumberFormat): string | null {
  if (/^\d+$/.test(bare)) return bare
  const [group, decimal] = format === 'vi' ? ['.', ','] : [',', '.']
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`)
  const ungrouped = new RegExp(`^\\d+\\${decimal}\\d+$`)
  if (!grouped.test(bare) && !ungrouped.test(bare)) return null
  return bare.replaceAll(group, '').replace(decimal, '.')
}
