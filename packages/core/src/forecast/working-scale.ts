import type { ForecastScale } from './forecast-input.ts'

/**
 * Where a trend is measured. Away from a bound a trend is counted in units a year, towards a bound in
 * proportions of what is left: a rising amount grows by so much a year, a falling one loses so many per cent,
 * a rising share closes so many per cent of its gap to 100. A trend so drawn never crosses its bound.
 */
export interface WorkingScale {
  readonly scale: ForecastScale
  readonly rising: boolean
  /** Added to amounts before their logarithm is taken: 0 unless the series holds a zero. */
  readonly start: number
}

/** A share is taken as if it ran from −0.5 to 100.5, so that 0 and 100 are reachable and have a logarithm. */
const shareMargin = 0.5

/** The value on the working scale. */
export function toWorking({ scale, rising, start }: WorkingScale, y: number): number {
  if (scale === 'signed') return y
  if (scale === 'pct') return rising ? -Math.log(100 + shareMargin - y) : Math.log(y + shareMargin)
  return rising ? y : Math.log(y + start)
}

/** The value that stands at `x` on the working scale; shares are cut to 0–100, amounts at zero. */
export function fromWorking({ scale, rising, start }: WorkingScale, x: number): number {
  if (scale === 'signed') return x
  if (scale === 'pct') {
    const y = rising ? 100 + shareMargin - Math.exp(-x) : Math.exp(x) - shareMargin
    return y < 0 ? 0 : y > 100 ? 100 : y
  }
  return Math.max(0, rising ? x : Math.exp(x) - start)
}
