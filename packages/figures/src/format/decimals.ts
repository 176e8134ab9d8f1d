import type { Scale } from '@moc/core'
import { countDecimals } from './format-number.ts'

/**
 * Chooses how many decimals the values of one series are written with: as many as its values carry, but no more
 * than a reader can use: none for counts and above a thousand, two below ten, otherwise one.
 */
export function chooseDecimals(values: readonly number[], scale: Scale | undefined): number {
  if (scale === 'count' || scale === 'yesNo') return 0
  const largest = Math.max(0, ...values.map(Math.abs))
  const useful = largest >= 1000 ? 0 : largest < 10 && scale !== 'share' ? 2 : 1
  return Math.min(useful, Math.max(0, ...values.map(countDecimals)))
}

/**
 * Adds decimals until the written value stands on the same side of the level as the value itself: 34.97 against
 * "at least 35" is written 34.97, never 35.0. Stops at four.
 */
export function refineDecimals(value: number, level: number | null, decimals: number): number {
  if (level === null) return decimals
  const side = Math.sign(value - level)
  let chosen = decimals
  while (chosen < 4 && Math.sign(Number(value.toFixed(chosen)) - level) !== side) chosen += 1
  return chosen
}

/** Chooses decimals for changes per year that are read side by side: the fewest that keep each from rounding to zero, one to three. */
export function choosePaceDecimals(paces: readonly (number | null)[]): number {
  const sizes = paces
    .filter((pace) => pace !== null)
    .map(Math.abs)
    .filter((size) => size > 0)
  for (let decimals = 1; decimals < 3; decimals++) {
    if (sizes.every((size) => size >= 0.5 * 10 ** -decimals)) return decimals
  }
  // What is smaller than this is as good as no change at all; the larger of the two decides.
  return Math.max(0, ...sizes) >= 0.05 ? 2 : 3
}
