/** The paces that a slider offers: evenly spaced, in the wanted direction upwards, with zero among them. */
export interface PaceSteps {
  readonly step: number
  /** Signed, in the indicator's unit a year, from the least wanted to the most. */
  readonly paces: readonly number[]
}

/** About so many steps, so that a slider is fine enough for a finger and its table small. */
const steps = 40
/** A pace smaller than this is none. */
const smallest = 1e-6
const niceSteps = [1, 2, 2.5, 5, 10]

/**
 * Spans the paces worth asking about: from standing still, or half as much again as the wrong way so far, to
 * twice what is needed or so far. `size` (of the latest value) gives the span where there is no pace at all.
 */
export function spreadPaces(direction: 1 | -1, soFar: number | null, needed: number | null, size: number): PaceSteps {
  const made = (soFar ?? 0) * direction
  const wanted = (needed ?? 0) * direction
  const span = Math.max(2 * wanted, 2 * made, -made / 2)
  const hi = span > smallest ? span : Math.max(size / 50, smallest)
  const lo = Math.min(0, 1.5 * made)
  const raw = (hi - lo) / steps
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = power * niceSteps.find((nice) => nice * power >= raw * (1 - 1e-9))!
  const [from, to] = [Math.floor(lo / step + 1e-9), Math.ceil(hi / step - 1e-9)]
  // Rounded to the step's own decimals, so that 0.1 + 0.2 is shown as 0.3.
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(step)))
  const paces = Array.from({ length: to - from + 1 }, (_, i) => Number(((from + i) * step * direction).toFixed(decimals)) + 0)
  return { step: Number(step.toFixed(decimals)), paces }
}
