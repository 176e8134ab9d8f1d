import { detectNumberFormat } from './number-format.ts'
import { readQuantity, type QuantityReading } from './read-quantity.ts'

/** How a piece of text is understood as a number, for a script; a field that says nothing is left out. */
export interface NumberExplanation {
  readonly value: number | null
  readonly unit?: string
  readonly numerator?: number
  readonly denominator?: number
  /** Why there is no number: a reason of missing values, or `unreadable`. */
  readonly missing?: string
  readonly ambiguous?: true
}

/**
 * Says how a text is understood as a number, in a format or, without one, by what its separators can mean.
 * `113/100` has the value 113 and shows the base as its denominator; `14/30` has two counts and no value, since the
 * share's unit is not said. A lone dash is ambiguous: the file's answer decides. Never guesses.
 */
export function explainNumber(text: string, format: 'vi' | 'en' | null): NumberExplanation {
  const reading = format === null ? readByItself(text) : readQuantity(text, format)
  if (reading.kind === 'ambiguous') return { value: null, ambiguous: true }
  if (reading.kind === 'unreadable') return { value: null, missing: 'unreadable' }
  if (reading.kind === 'missing') {
    return { value: null, missing: reading.reason, ...(reading.reason === 'dash' ? { ambiguous: true } : {}) }
  }
  if (reading.kind === 'counts') return { value: null, numerator: reading.numerator, denominator: reading.denominator }
  const { value, unit, per } = reading
  const numerator = reading.numerator ?? (per === null ? null : value)
  const denominator = reading.denominator ?? per
  return {
    value,
    ...(unit === null ? {} : { unit }),
    ...(numerator === null || denominator === null ? {} : { numerator, denominator }),
  }
}

function readByItself(text: string): QuantityReading {
  // By itself a share is not taken for one above a thousand.
  const detected = detectNumberFormat([{ line: 1, text }], /%\s*$/.test(text) ? '%' : null)
  return detected.kind === 'mixed' ? { kind: 'ambiguous' } : readQuantity(text, detected.format)
}
