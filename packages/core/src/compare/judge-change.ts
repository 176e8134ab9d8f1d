import type { ComparedPoint, ComparisonChoice } from './choose-comparison.ts'
import type { ComparedResults } from './conclude.ts'

/** How sure one may be that a value is higher or lower after the event than before it. */
export const changeCertainties = ['clear-rise', 'clear-fall', 'unclear', 'no-counts', 'doubtful-value', 'not-comparable'] as const
export type ChangeCertainty = (typeof changeCertainties)[number]

/** Why a change is not clear although there are counts. */
export const whyUnclearReasons = ['interval-holds-zero', 'within-usual-steps', 'only-event-year'] as const
export type WhyUnclear = (typeof whyUnclearReasons)[number]

export interface ChangeJudgement {
  readonly certainty: ChangeCertainty
  readonly whyUnclear: WhyUnclear | null
  /** After minus before, in the series' unit; null where nothing can be compared. */
  readonly change: number | null
  /** The largest step between two neighbouring values on the same side of the event; null where there is none. */
  readonly largestStep: number | null
}

/**
 * Says how sure a change is, from what was compared. It is clear where two things hold: Newcombe's interval leaves
 * out zero, and the change is larger than every step between neighbouring values on one side of the event: counts of
 * millions make any interval narrow, and a series that jumps about has not changed by jumping once more. The step
 * over the event itself is not a usual step. A change to the event's own year is never clear, and neither is one of
 * which `isDoubtful` doubts an end. The second condition is ours. Never says what caused a change.
 */
export function judgeChange(
  { choice, newcombe }: Pick<ComparedResults, 'choice' | 'newcombe'>,
  eventYear: number,
  isDoubtful: (point: ComparedPoint) => boolean = () => false,
): ChangeJudgement {
  const { pair } = choice
  if (pair === null) return { certainty: 'not-comparable', whyUnclear: null, change: null, largestStep: null }
  const change = pair.after.y - pair.before.y
  const largestStep = findLargestStep(choice)
  const said = { change, largestStep }
  if (isDoubtful(pair.before) || isDoubtful(pair.after)) return { certainty: 'doubtful-value', whyUnclear: null, ...said }
  if (newcombe === null) return { certainty: 'no-counts', whyUnclear: null, ...said }
  if (newcombe.lo <= 0 && newcombe.hi >= 0) return { certainty: 'unclear', whyUnclear: 'interval-holds-zero', ...said }
  if (largestStep !== null && Math.abs(change) <= largestStep) return { certainty: 'unclear', whyUnclear: 'within-usual-steps', ...said }
  if (pair.after.t === eventYear) return { certainty: 'unclear', whyUnclear: 'only-event-year', ...said }
  return { certainty: change > 0 ? 'clear-rise' : 'clear-fall', whyUnclear: null, ...said }
}

function findLargestStep({ points, before }: ComparisonChoice): number | null {
  const steps = points.flatMap((point, i) => (i === 0 || i === before ? [] : [Math.abs(point.y - points[i - 1]!.y)]))
  return steps.length === 0 ? null : Math.max(...steps)
}
