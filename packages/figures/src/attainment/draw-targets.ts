import type { AssessmentRow, MilestoneRow } from '@moc/core'
import { yearAndDay } from './year-and-day.ts'
import type { Spot, TargetLayer } from './figure.ts'

/** A stretch of years in which a target asks for one number, or for a number between two. */
export interface TargetStretch {
  readonly milestone: MilestoneRow
  readonly from: number
  readonly to: number
  /** One bound, or the lower and the upper. */
  readonly bounds: readonly number[]
}

/**
 * The stretches of a target: each milestone holds from the one before it (the first from the day the document
 * took effect) to its own year. A milestone for every year holds to `until`. What is no number (yes or no, a day)
 * has no stretch.
 */
export function listStretches(row: AssessmentRow, until: number): TargetStretch[] {
  let from = yearAndDay(row.effectiveFrom)
  const stretches: TargetStretch[] = []
  for (const milestone of row.milestones.toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity))) {
    const bounds = boundsOf(milestone)
    const to = milestone.year ?? Math.max(until, Math.ceil(from) + 1)
    // A target for one year alone, or set after its own year: a stub of a year, so that it is seen.
    const start = Math.min(from, to - 1)
    if (bounds.length > 0) stretches.push({ milestone, from: start, to, bounds })
    from = Math.max(from, to)
  }
  return stretches
}

/** Draws what one target asks for as stairs; a range or a floor for both sexes has two. */
export function drawTarget(row: AssessmentRow, primary: boolean, until: number): TargetLayer | null {
  const stretches = listStretches(row, until)
  if (stretches.length === 0) return null
  const most = Math.max(...stretches.map(({ bounds }) => bounds.length))
  const lines = Array.from({ length: most }, (_, bound): Spot[] =>
    stretches.flatMap(({ from, to, bounds }) => {
      const value = bounds[Math.min(bound, bounds.length - 1)]!
      return [
        { time: from, value },
        { time: to, value },
      ]
    }),
  )
  return {
    type: 'target',
    strategy: row.strategy,
    primary,
    unverified: row.milestones.some(({ verification }) => verification === 'unverified'),
    lines,
  }
}

/** The numbers between which a milestone is met: none for yes or no, or for a day. */
export function boundsOf({ comparator, value }: Pick<MilestoneRow, 'comparator' | 'value'>): number[] {
  if (typeof value === 'number') return comparator === 'band' ? [value, 100 - value] : [value]
  return typeof value === 'object' ? [...value] : []
}
