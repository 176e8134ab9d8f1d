import type { Indicator } from '@moc/core'
import { countsTolerance, sexRatioAtBirthRange } from '../values/check-value.ts'
import { isSexRatioAtBirth, multiplierOf } from '../values/per-unit.ts'

/** Between which values a value of an indicator is plainly right, whatever else stands in its row; others are looked at one by one. */
export interface PlainRange {
  /** Both ends are right. */
  readonly least: number
  readonly most: number
  readonly whole: boolean
  /** Whether the numerator may be larger than the denominator. */
  readonly mayExceedOne: boolean
  /** By what numerator ÷ denominator gives the value; null where nothing says so. */
  readonly multiplier: number | null
  /** How far a written value may lie from its counts, beside its own rounding. */
  readonly tolerance: number
}

/** The plain range of an indicator; null where a value is a word. Never wider than `checkValue`. */
export function plainRange(indicator: Indicator): PlainRange | null {
  const { scale } = indicator
  if (scale === 'yesNo') return null
  const multiplier = multiplierOf(indicator)
  const [least, most] = limitsOf(indicator)
  return {
    least,
    most,
    whole: scale === 'count',
    mayExceedOne: scale !== 'share',
    multiplier,
    tolerance: Math.min(countsTolerance, ((multiplier ?? 100) * countsTolerance) / 100),
  }
}

function limitsOf(indicator: Indicator): readonly [least: number, most: number] {
  if (indicator.scale === 'signed') return [-Number.MAX_VALUE, Number.MAX_VALUE]
  if (indicator.scale === 'share') return [0, 100]
  if (isSexRatioAtBirth(indicator)) return sexRatioAtBirthRange
  // Nothing is whole beyond this; a positive value is above zero, and a very small one is looked at.
  return indicator.scale === 'count' ? [0, Number.MAX_SAFE_INTEGER] : [1e-12, Number.MAX_VALUE]
}
