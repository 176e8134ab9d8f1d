/** Several measurements of one thing, in the unit of the measurements, rounded to a tenth. */
export interface Summary {
  readonly n: number
  readonly median: number
  readonly p95: number
  readonly max: number
}

/** Summarises measurements; needs at least one. */
export function summarise(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!)
  return { n: sorted.length, median: at(0.5), p95: at(0.95), max: round(sorted.at(-1)!) }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
