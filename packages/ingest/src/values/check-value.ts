import type { Indicator } from '@moc/core'
import * as say from '../rows/messages.ts'
import { isSexRatioAtBirth, multiplierOf } from './per-unit.ts'

export interface ValueToCheck {
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  /** Digits after the decimal point of the value as it was written; null where it was computed. */
  readonly decimals: number | null
}

/** Percentage points that a published value may differ from its counts, beside its own rounding. */
export const countsTolerance = 0.05
export const sexRatioAtBirthRange = [80, 150] as const

/** Lists what is wrong with a value and its counts, given what it is a value of; empty where all is well. Never changes a value. */
export function checkValue(indicator: Indicator, checked: ValueToCheck): say.Message[] {
  const counts = checkCounts(indicator, checked)
  // A computed value is only as wrong as its counts.
  return checked.decimals === null && counts.length > 0 ? counts : [...checkScale(indicator, checked.value), ...counts]
}

/** The value that numerator and denominator give in the indicator's unit; null where the unit does not say how, or nothing is counted. */
export function computeFromCounts(indicator: Indicator, numerator: number, denominator: number): number | null {
  const multiplier = multiplierOf(indicator)
  return multiplier === null || denominator === 0 ? null : (multiplier * numerator) / denominator
}

function checkScale(indicator: Indicator, value: number): say.Message[] {
  const { scale } = indicator
  if (scale === 'signed') return []
  if (scale === 'yesNo') return value === 0 || value === 1 ? [] : [say.yesNoExpected(String(value))]
  if (scale === 'share') return value < 0 || value > 100 ? [say.shareOutOfRange(value)] : []
  if (isSexRatioAtBirth(indicator)) {
    const [least, most] = sexRatioAtBirthRange
    return value < least || value > most ? [say.sexRatioOutOfRange(value)] : []
  }
  if (value < 0) return [say.valueNegative(value)]
  if (scale === 'count') return Number.isInteger(value) ? [] : [say.countNotWhole(value)]
  return value === 0 ? [say.valueZero()] : []
}

function checkCounts(indicator: Indicator, { value, numerator, denominator, decimals }: ValueToCheck): say.Message[] {
  if (numerator === null || denominator === null) return []
  if (denominator <= 0) return [say.denominatorNotPositive(denominator)]
  if (numerator < 0) return [say.numeratorNegative(numerator)]
  if (indicator.scale === 'share' && numerator > denominator) return [say.numeratorAboveDenominator(numerator, denominator)]
  const computed = computeFromCounts(indicator, numerator, denominator)
  if (computed === null || decimals === null) return []
  const tolerance = Math.min(countsTolerance, ((multiplierOf(indicator) ?? 100) * countsTolerance) / 100) + 0.5 * 10 ** -decimals
  return Math.abs(value - computed) > tolerance + 1e-9 ? [say.valueDiffersFromCounts(value, computed)] : []
}
