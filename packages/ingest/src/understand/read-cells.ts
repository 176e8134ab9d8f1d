import type { MissingReason, NumberFormat } from '@moc/core'
import type { GridCell } from '../grid/grid.ts'
import { readQuantity } from '../numbers/read-quantity.ts'
import { tidy } from './tidy.ts'

/** What stands in a cell of a column of values. */
export type ValueReading =
  | {
      readonly kind: 'number'
      readonly value: number
      readonly decimals: number
      readonly numerator?: number
      readonly denominator?: number
      /** The unit that stands in the cell itself; empty where a power of ten is written out without one (`6,7 nghìn`). */
      readonly unit?: string
    }
  /** Two counts (`14/30`), whose share the indicator's unit decides. */
  | { readonly kind: 'counts'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' }

/**
 * Reads a cell of values in the table's format. A workbook's number is taken as it is; one that it shows as a percentage
 * is a fraction and is multiplied by 100. A cell that begins with `=` or `@` is text and no number.
 */
export function readValueCell(cell: GridCell | undefined, format: NumberFormat): ValueReading {
  if (!cell || cell.merged) return { kind: 'missing', reason: 'empty' }
  if (cell.number !== undefined) {
    const percent = /%\s*$/u.test(cell.text)
    const value = percent ? Number((cell.number * 100).toPrecision(12)) : Number(cell.number.toPrecision(15))
    return Number.isFinite(value) ? { kind: 'number', value, decimals: decimalsOf(value) } : { kind: 'unreadable' }
  }
  const text = tidy(cell.text)
  if (text === '') return { kind: 'missing', reason: 'empty' }
  const reading = readQuantity(text, format)
  if (reading.kind !== 'quantity') return reading
  const { value, decimals, numerator, denominator, unit, isScaled } = reading
  const said = unit === null ? (isScaled ? { unit: '' } : {}) : { unit }
  return { kind: 'number', value, decimals, ...said, ...(numerator === null || denominator === null ? {} : { numerator, denominator }) }
}

/** Digits after the decimal point that a number needs, at most ten. */
export function decimalsOf(value: number): number {
  const text = String(Number(value.toFixed(10)))
  return text.includes('e') ? 10 : (text.split('.')[1]?.length ?? 0)
}
