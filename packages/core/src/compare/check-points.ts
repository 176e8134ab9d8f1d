import { refuseComparison, type ComparisonRefusal } from './comparison-refusal.ts'

/** Yearly values in order of time, without the ones that are missing. */
export interface OrderedPoints {
  readonly ok: true
  readonly t: readonly number[]
  readonly y: readonly number[]
}

/** No indicator lies beyond this size; squares of values have to stay numbers. */
const largest = 1e100

/**
 * Puts points in order of time and leaves out those whose value is null (known to be empty). Refuses numbers that
 * are none, a year written twice, and more points than a comparison takes. Never fills a gap.
 */
export function orderPoints(t: readonly number[], y: readonly (number | null)[], most: number): OrderedPoints | ComparisonRefusal {
  if (t.length !== y.length) return refuseComparison('lengths-differ', `t has ${t.length} years but y has ${y.length} values`)
  if (t.length > most) return refuseComparison('too-many-points', `${t.length} points; at most ${most} are taken`)
  const points: [number, number][] = []
  for (let i = 0; i < t.length; i++) {
    const value = y[i]!
    if (value === null) continue
    if (!(Math.abs(t[i]!) <= largest) || !(Math.abs(value) <= largest))
      return refuseComparison('not-a-number', `point ${i + 1} is not a pair of numbers`)
    points.push([t[i]!, value])
  }
  points.sort((a, b) => a[0] - b[0])
  const repeated = points.findIndex(([year], i) => i > 0 && year === points[i - 1]![0])
  if (repeated > 0) return refuseComparison('years-repeated', `the year ${points[repeated]![0]} is written twice`)
  return { ok: true, t: points.map(([year]) => year), y: points.map(([, value]) => value) }
}
