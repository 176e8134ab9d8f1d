import type { PointRow, ProjectionRow } from '@moc/core'
import { endOf, isTerm } from './draw-observed.ts'
import type { ProjectedSpot, ProjectionLayer } from './figure.ts'

/**
 * Draws what may come, opening like a fan from the last value. A body that is elected or appointed only changes
 * with its term: there each coming term up to the horizon is one flat stretch of bands.
 */
export function drawProjection(latest: PointRow | null, rows: readonly ProjectionRow[]): ProjectionLayer | null {
  if (latest === null || rows.length === 0) return null
  if (!isTerm(latest)) {
    const { time, value } = latest
    return { type: 'projection', spots: [{ time, value, lo50: value, hi50: value, lo80: value, hi80: value }, ...rows.map(spotOf)] }
  }
  const length = Math.max(1, endOf(latest) - latest.time)
  const terms = listComingTerms(latest, rows)
  return { type: 'projection', spots: terms.flatMap((row) => [spotOf(row), { ...spotOf(row), time: row.time + length }]) }
}

/** The rows in whose year a term begins: every whole term after the last value, and the one that the horizon falls in. */
export function listComingTerms(latest: PointRow, rows: readonly ProjectionRow[]): ProjectionRow[] {
  const length = Math.max(1, endOf(latest) - latest.time)
  return rows.filter((row, i) => i === rows.length - 1 || (row.time - latest.time) % length === 0)
}

function spotOf({ time, median, lo50, hi50, lo80, hi80 }: ProjectionRow): ProjectedSpot {
  return { time, value: median, lo50, hi50, lo80, hi80 }
}
