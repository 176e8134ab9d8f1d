import { timeOf, yearOf, type ObservationStatus, type PointRow, type SeriesBreak } from '@moc/core'
import type { Dot, DotKind, ObservedLayer, Spot } from './figure.ts'

interface ObservedOf {
  readonly name: string
  readonly role: ObservedLayer['role']
  readonly modelled: boolean
  readonly points: readonly PointRow[]
  readonly breaks: readonly SeriesBreak[]
  /** What a reader is told who points at a value. */
  readonly say: (point: PointRow) => string
}

/**
 * Draws what was observed: one line through the years, parted where another definition or border begins, with a
 * dot for each value; a term of office as a flat stretch from its first to its last year.
 */
export function drawObserved({ name, role, modelled, points, breaks, say }: ObservedOf): ObservedLayer {
  const segments: Spot[][] = []
  let open: Spot[] = []
  let last: PointRow | null = null
  for (const point of points) {
    if (last !== null && (crossesBreak(last, point, breaks) || leavesGap(last, point))) {
      segments.push(open)
      open = []
    }
    open.push({ time: point.time, value: point.value })
    if (isTerm(point)) open.push({ time: endOf(point), value: point.value })
    last = point
  }
  if (open.length > 0) segments.push(open)
  const dots = points.map((point): Dot => ({
    time: point.time,
    value: point.value,
    kind: dotKind(point.status, point.modelled),
    say: say(point),
  }))
  return { type: 'observed', name, role, modelled, segments: segments.filter((spots) => spots.length > 1), dots }
}

/** Preliminary and estimated values are hollow; a value computed from official ones is as solid as they are. */
export function dotKind(status: ObservationStatus, modelled: boolean): DotKind {
  if (modelled || status === 'modelled') return 'modelled'
  return status === 'preliminary' || status === 'estimate' ? 'hollow' : 'solid'
}

/** Whether the value stands for a whole term of office. */
export function isTerm(point: Pick<PointRow, 'period'>): boolean {
  return point.period.kind === 'term'
}

/** The last year of a value's period. */
export function endOf(point: Pick<PointRow, 'period'>): number {
  return Math.max(timeOf(point.period), yearOf(point.period.to))
}

function crossesBreak(before: PointRow, after: PointRow, breaks: readonly SeriesBreak[]): boolean {
  return breaks.some(({ year }) => before.time < year && year <= after.time)
}

/** Terms that do not follow one another are not joined: between them sat a body that is not in the series. */
function leavesGap(before: PointRow, after: PointRow): boolean {
  return isTerm(before) && isTerm(after) && after.time > endOf(before) + 1
}
