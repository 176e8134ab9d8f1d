import type { Scale } from '@moc/core'
import { chooseDecimals } from '../format/decimals.ts'
import { formatNumber, formatSigned } from '../format/format-number.ts'
import { shortenUnit } from '../format/format-unit.ts'
import { beforeAfterWords } from '../words/before-after.ts'
import type { Language } from '../words/language.ts'

/** What is measured, as far as writing a value needs it. */
export interface Measure {
  readonly scale: Scale
  readonly unitVi: string
  readonly unitEn: string
  readonly points: readonly { readonly value: number }[]
}

/** Decimals of a measure's values: as the series carries them. */
export function decimalsOf({ scale, points }: Measure): number {
  return chooseDecimals(
    points.map(({ value }) => value),
    scale,
  )
}

/** Writes a value of a measure without its unit; a share's percent sign stands in the header. */
export function writeValue(value: number, measure: Measure, language: Language): string {
  return formatNumber(value, decimalsOf(measure), language)
}

/** Writes a difference with its sign, with one decimal more where it would else be written as none. */
export function writeChange(change: number, measure: Measure, language: Language): string {
  return formatSigned(change, decimalsFor(change, Math.max(1, decimalsOf(measure))), language)
}

/** The unit of a difference: percentage points for shares, never "%". */
export function unitOfChange(measure: Measure, language: Language): string {
  if (measure.scale === 'share') return beforeAfterWords[language].table.points
  return shortenUnit(language === 'vi' ? measure.unitVi : measure.unitEn, language)
}

/** Writes the ends of an interval of a difference, given as fractions, in percentage points: narrow ones with two decimals. */
export function writeInterval({ lo, hi }: { readonly lo: number; readonly hi: number }, language: Language): { lo: string; hi: string } {
  const decimals = (hi - lo) * 100 < 0.5 ? 2 : 1
  return { lo: formatNumber(lo * 100, decimals, language), hi: formatNumber(hi * 100, decimals, language) }
}

/** Writes a p-value with its sign of comparison: "= 0,083", "< 0,001". */
export function writeP(p: number, language: Language): string {
  const words = beforeAfterWords[language]
  return p < 0.001 ? words.pBelow(formatNumber(0.001, 3, language)) : words.p(formatNumber(p, 3, language))
}

function decimalsFor(change: number, decimals: number): number {
  let chosen = decimals
  while (chosen < 2 && change !== 0 && Math.abs(change) < 0.5 * 10 ** -chosen) chosen += 1
  return chosen
}
