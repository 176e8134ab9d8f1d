import { yearOf, type AssessmentRow, type PointRow, type ProjectionRow } from '@moc/core'
import { levelOf } from '../format/format-goal.ts'

/** A level that holds from one year to another. */
export interface SparkStep {
  readonly from: number
  readonly to: number
  readonly level: number
}

/** What a sparkline is drawn from, in the data's own terms. */
export interface SparkInput {
  readonly points: readonly PointRow[]
  readonly projection: readonly ProjectionRow[]
  readonly steps: readonly SparkStep[]
  /** The first and the last year of the picture. */
  readonly from: number
  readonly to: number
}

/** Years of the past that a sparkline shows at most: the same window that the forecast looks at. */
const yearsShown = 15

/** Takes from an assessment what its sparkline shows: at most fifteen years back, the projection, the target's steps. */
export function readSparkInput(row: AssessmentRow): SparkInput {
  const last = row.points.at(-1)
  const steps = listSteps(row)
  const recent = last === undefined ? [] : row.points.filter((point) => point.time >= last.time - yearsShown)
  // Two points or fewer are no ground for a forecast: what the machine would draw from them is not shown.
  const projection = row.evidence === 'none' ? [] : row.projection.filter((spot) => spot.time <= row.horizon)
  const times = [...recent.map((point) => point.time), ...projection.map((spot) => spot.time), ...steps.map((step) => step.to)]
  const from = Math.min(...recent.map((point) => point.time), ...steps.slice(0, 1).map((step) => step.from))
  return { points: recent, projection, steps, from: Number.isFinite(from) ? from : row.horizon - 10, to: Math.max(row.horizon, ...times) }
}

/** Takes a plain series, with no target beside it. */
export function readPlainSparkInput(points: readonly PointRow[]): SparkInput {
  const last = points.at(-1)
  const recent = last === undefined ? [] : points.filter((point) => point.time >= last.time - 2 * yearsShown)
  return { points: recent, projection: [], steps: [], from: recent[0]?.time ?? 0, to: last?.time ?? 0 }
}

/** The milestones with a level, each holding from the year of the one before it; the first from the year its version took effect. */
function listSteps(row: AssessmentRow): SparkStep[] {
  const steps: SparkStep[] = []
  let from = yearOf(row.effectiveFrom)
  for (const { year, value } of row.milestones) {
    const level = levelOf(value)
    if (level === null) continue
    const to = year ?? row.horizon
    if (to < from) from = to
    steps.push({ from, to, level })
    from = to
  }
  return steps
}

/** Whether a value is drawn hollow. */
export function isProvisional(point: PointRow): boolean {
  return point.status === 'preliminary' || point.status === 'estimate'
}
