import type { Baseline } from '../assessment.ts'
import type { Observation } from '../observation.ts'
import { timeOf } from '../period.ts'
import type { Policy } from '../policy.ts'
import type { Target } from '../target.ts'
import { findInForce } from './terms.ts'

/**
 * Finds the value that progress is counted from: the one in the target's own text; else the value at the base
 * year (the term in force at its end); else the nearest within the policy's years, the earlier of two; else the
 * first after. Null where there is none of these.
 */
export function findBaseline(
  points: readonly Observation[],
  baseYear: number,
  target: Pick<Target, 'baseline'>,
  policy: Policy,
): Baseline | null {
  if (target.baseline)
    return { value: target.baseline.value, year: baseYear, from: 'target-text', verification: target.baseline.verification }
  const at = findInForce(points, baseYear)
  if (at) return baselineOf(at, 'base-year')
  const near = points
    .filter((point) => distance(point, baseYear) <= policy.baselineYears)
    .toSorted((a, b) => distance(a, baseYear) - distance(b, baseYear) || timeOf(a.period) - timeOf(b.period))[0]
  if (near) return baselineOf(near, 'near')
  const after = points.find((point) => timeOf(point.period) > baseYear)
  return after ? baselineOf(after, 'first-after') : null
}

function distance(point: Observation, year: number): number {
  return Math.abs(timeOf(point.period) - year)
}

function baselineOf(point: Observation, from: Baseline['from']): Baseline {
  return { value: point.value, year: timeOf(point.period), from, verification: point.verification }
}
