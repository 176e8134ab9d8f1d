import { roundStep } from '../attainment/value-axis.ts'
import type { DumbbellAxis } from './dumbbell-figure.ts'

/** A ruler between round numbers has at most about this many steps. */
const mostSteps = 7
/** No indicator is told apart below this. */
const leastSpread = 1e-9

/**
 * Chooses one ruler for values that are drawn beside each other: round numbers around all of them, ticks at equal
 * steps. Shares stay within 0 to 100. Values that are all equal get a step of room on both sides. Not finite numbers
 * are passed over; without values the ruler is 0 to 100.
 */
export function chooseAxis(values: readonly number[], isShare: boolean, steps = mostSteps): DumbbellAxis {
  const known = values.filter(Number.isFinite)
  if (known.length === 0) return makeAxis(0, 100, 20)
  const low = Math.min(...known)
  const high = Math.max(...known)
  const room = (high - low) * 0.02
  const spread = high - low > Math.abs(high) * 1e-9 ? high - low : Math.abs(high) * 0.1
  const step = roundStep((spread > leastSpread ? spread : 1) / steps)
  const from = Math.floor((low - room) / step) * step
  const to = Math.ceil((high + room) / step) * step
  const inside = (value: number) => (isShare ? Math.min(100, Math.max(0, value)) : low >= 0 ? Math.max(0, value) : value)
  return makeAxis(inside(from === to ? from - step : from), inside(from === to ? to + step : to), step)
}

function makeAxis(from: number, to: number, step: number): DumbbellAxis {
  const count = Math.max(1, Math.round((to - from) / step))
  const ticks = Array.from({ length: count + 1 }, (_, i) => clean(from + ((to - from) * i) / count))
  return { from: clean(from), to: clean(to), ticks }
}

/** Steps of 0.1 leave rounding errors behind. */
function clean(value: number): number {
  return Number(value.toPrecision(12))
}
