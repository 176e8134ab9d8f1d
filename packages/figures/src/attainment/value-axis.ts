import type { Scale } from '@moc/core'
import type { ProjectedSpot, ValueAxis } from './figure.ts'

/** Zero is taken in where the smallest value is below this part of the largest: then little room is lost by it. */
const zeroBelow = 0.4
/** Bands may stretch the axis by this many times the span of what is known; beyond, they run out of the picture. */
const bandStretch = 1.2
/** A smaller span would make a mountain of noise: points for a share, a part of the largest value for the rest. */
const leastShareSpan = 4
const leastSpan = 0.04
const mostSteps = 8

/**
 * Chooses the value axis: round steps, room above and below, never outside what the scale can hold. A line may
 * start anywhere, so the axis may be cut, and says so. With no values at all it runs from 0 to 1 (100 for a share).
 */
export function chooseValueAxis(known: readonly number[], bands: readonly ProjectedSpot[], scale: Scale): ValueAxis {
  const top = scale === 'share' ? 100 : Infinity
  const bottom = scale === 'signed' ? -Infinity : 0
  const all = [...known, ...bands.map((band) => band.value)]
  if (all.length === 0)
    return { from: 0, to: scale === 'share' ? 100 : 1, step: scale === 'share' ? 20 : 0.2, cut: false, decimals: scale === 'share' ? 0 : 1 }

  let lo = Math.min(...all)
  let hi = Math.max(...all)
  const least = scale === 'share' ? leastShareSpan : Math.max(Math.abs(lo), Math.abs(hi)) * leastSpan || 1
  const lacking = Math.max(0, least - (hi - lo))
  lo -= lacking / 2
  hi += lacking / 2
  const stretch = bandStretch * (hi - lo)
  const room = (hi - lo) * 0.06
  lo = Math.max(bottom, Math.max(lo - stretch, Math.min(lo, ...bands.map((band) => band.lo80))) - room)
  hi = Math.min(top, Math.min(hi + stretch, Math.max(hi, ...bands.map((band) => band.hi80))) + room)
  if (lo > 0 && lo < hi * zeroBelow) lo = 0

  const step = roundStep((hi - lo) / mostSteps)
  const from = Math.max(bottom, tidy(Math.floor(lo / step + 1e-9) * step))
  const to = Math.min(top, tidy(Math.ceil(hi / step - 1e-9) * step))
  return { from, to, step, cut: scale !== 'signed' && from > 0, decimals: decimalsOf(step) }
}

/** The values at which the axis carries a number. */
export function listTicks(axis: Pick<ValueAxis, 'from' | 'to' | 'step'>): number[] {
  const ticks: number[] = []
  for (let i = 0; axis.from + i * axis.step <= axis.to + axis.step * 1e-6; i++) ticks.push(tidy(axis.from + i * axis.step))
  return ticks
}

/** The smallest of 1, 2, 5 times a power of ten that is no smaller than what is given. */
export function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast))
  for (const factor of [1, 2, 5]) if (factor * power >= atLeast * (1 - 1e-9)) return tidy(factor * power)
  return tidy(10 * power)
}

function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
}

/** Takes away what binary fractions leave behind: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
