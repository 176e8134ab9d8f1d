import type { AssessmentRow, PointRow } from '@moc/core'
import { endOf, isTerm } from './draw-observed.ts'
import { listStretches } from './draw-targets.ts'
import type { FigureAxis, ProjectionLayer } from './figure.ts'

/** Fewer years than this would give the axis no shape. */
const fewest = 4

/**
 * Chooses the time axis in whole years: from the first value, baseline or target to the last value, projection or
 * milestone. With nothing to draw it spans the years around `year`.
 */
export function chooseTimeAxis(
  points: readonly PointRow[],
  rows: readonly AssessmentRow[],
  projection: ProjectionLayer | null,
  year: number,
): FigureAxis {
  const times = [
    ...points.flatMap((point) => (isTerm(point) ? [point.time, endOf(point)] : [point.time])),
    ...rows.flatMap((row) => listStretches(row, row.horizon).flatMap(({ from, to }) => [from, to])),
    ...rows.slice(0, 1).flatMap((row) => [row.horizon, ...(row.baseline ? [row.baseline.year] : [])]),
    ...(projection?.spots.map((spot) => spot.time) ?? []),
  ]
  if (times.length === 0) times.push(year)
  const from = Math.floor(Math.min(...times))
  const to = Math.ceil(Math.max(...times))
  const lacking = Math.max(0, fewest - (to - from))
  return { from: from - Math.floor(lacking / 2), to: to + Math.ceil(lacking / 2) }
}
