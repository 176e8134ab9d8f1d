import type { Baseline } from '../assessment.ts'
import { forecastTermSum } from '../forecast/term-sum.ts'
import type { Observation } from '../observation.ts'
import { timeOf } from '../period.ts'
import type { Target } from '../target.ts'
import type { TargetBound } from './target-bound.ts'

/** Whether a target counts over a whole term, so that a year is judged by the sum so far. */
export function isRunningSum(target: Pick<Target, 'kind'>): boolean {
  return target.kind === 'term_cumulative'
}

/** The sums of yearly counts from the first year of the term on, one for each reported year; earlier years are left out. */
export function runningSums(points: readonly Observation[], baseYear: number): Observation[] {
  let sum = 0
  return points
    .filter((point) => timeOf(point.period) > baseYear)
    .map((point) => ({ ...point, value: (sum += point.value), numerator: null, denominator: null }))
}

/** A sum starts from nothing in the year before its term: half-way through the term, half of the goal is due. */
export function sumBaseline(baseYear: number): Baseline {
  return { value: 0, year: baseYear, from: 'base-year', verification: 'verified' }
}

/**
 * The chance that the sum over the term meets its goal in the horizon year: what is known so far plus the years to
 * come, simulated together from the yearly counts (forecastTermSum, docs/methods.md). Years up to the base year are
 * before the term and never counted. Null where there is nothing to forecast; a year of the term that nobody
 * reported is not made up, so the chance is then a low one.
 */
export function chanceOfSum(
  window: readonly Observation[],
  sums: readonly Observation[],
  bound: TargetBound | null,
  baseYear: number,
  horizon: number,
): number | null {
  const last = window.at(-1)
  if (last === undefined || bound === null || bound.lo === null) return null
  const end = timeOf(last.period)
  const first = Math.max(end, baseYear) + 1
  if (horizon < first) return null
  const answer = forecastTermSum({
    t: window.map((point) => timeOf(point.period)),
    y: window.map((point) => point.value),
    scale: 'pos',
    h: Array.from({ length: horizon - first + 1 }, (_, i) => first - end + i),
    known: sums.at(-1)?.value ?? 0,
    target: bound.lo,
    direction: 1,
  })
  return answer.ok ? (answer.sum.probability ?? null) : null
}
