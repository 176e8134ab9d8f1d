import type { Assessment } from '../assessment.ts'
import { forecastScaleOf } from './forecast-goal.ts'
import { whatIf, type Lever, type WhatIfSeries } from '../forecast/what-if.ts'
import type { Indicator } from '../indicator.ts'
import { timeOf, yearOf } from '../period.ts'
import type { Observation } from '../observation.ts'
import type { Policy } from '../policy.ts'
import { isRunningSum } from './running-sum.ts'
import { boundOf } from './target-bound.ts'
import { findJudge, periodOf, termLength } from './terms.ts'
import { spreadPaces } from './what-if-steps.ts'

/** What the chance and the year of attainment become at each pace, for each target year: a slider without waiting. */
export interface WhatIfTable {
  readonly target: number
  readonly direction: 1 | -1
  readonly step: number
  /** Signed paces in the indicator's unit a year, the most wanted last. */
  readonly paces: readonly number[]
  readonly paceSoFar: number | null
  readonly paceNeeded: number | null
  /** Target years, the horizon among them. */
  readonly years: readonly number[]
  /** Calibrated chance, 0 to 1, by year and pace. */
  readonly chances: readonly (readonly number[])[]
  /** The first year in which the middle of what may come meets the target, by pace; null: not within fifty years. */
  readonly attainedIn: readonly (number | null)[]
  /** The same without a lever: the forecast itself, by year. */
  readonly forecast: { readonly chances: readonly number[]; readonly attainedIn: number | null }
}

const yearsBeyond = 5
const mostYears = 16

/**
 * Tabulates `whatIf` for an assessed target: some six hundred answers in a few milliseconds. Null where nothing
 * can be forecast: too few values, a target that is no number, has two sides or is a sum over a term, a year that
 * has passed, and where the forecaster refuses any of the answers: a refusal is never a chance of 0. For bodies elected by term a target year is judged by the term in force in it, and attainment waits for a term.
 */
export function tabulateWhatIf(assessment: Assessment, indicator: Indicator | null, policy: Policy): WhatIfTable | null {
  if (assessment.kind !== 'assessed' || indicator === null || assessment.probability === null || assessment.goal === null) return null
  const { goal, target, horizon, firstYear, latest, pace } = assessment
  if (isRunningSum(target)) return null
  const scale = forecastScaleOf[indicator.scale]
  const bound = boundOf(goal, target.direction, indicator.scale, policy)
  if (scale === null || bound === null || latest === null || firstYear === null || (bound.lo === null) === (bound.hi === null)) return null
  const direction = bound.lo === null ? -1 : 1
  const value = bound.lo ?? bound.hi!
  const window = assessment.points.filter(({ period }) => timeOf(period) >= firstYear)
  const series: WhatIfSeries = {
    t: window.map(({ period }) => timeOf(period)),
    y: window.map((point) => point.value),
    scale,
    ...(indicator.family === null ? {} : { family: indicator.family }),
  }
  const timeJudged = (year: number) => findJudge(assessment.points, year, periodOf(target, year)).time
  const years = listYears(assessment, latest, timeJudged)
  const ask = (year: number, lever: Lever) => {
    const answer = whatIf(series, { value, direction, strict: bound.strict, year: timeJudged(year) }, lever)
    return answer.ok ? answer : null
  }
  const attained = (year: number | null) => (year === null ? null : nextBeginning(assessment.points, latest, year))
  const { step, paces } = spreadPaces(direction, pace.soFar, pace.needed, Math.abs(latest.value))
  const round = (chance: number) => Math.round(chance * 1e4) / 1e4
  const follow = (lever: Lever): WhatIfTable['forecast'] | null => {
    const answers = years.flatMap((year) => ask(year, lever) ?? [])
    const atHorizon = ask(horizon, lever)
    if (answers.length < years.length || atHorizon === null) return null
    return { chances: answers.map(({ probability }) => round(probability)), attainedIn: attained(atHorizon.yearOfAttainment) }
  }
  const forecast = follow(null)
  const courses = paces.flatMap((each) => follow({ pace: each }) ?? [])
  if (years.length === 0 || forecast === null || courses.length < paces.length) return null
  return {
    target: value,
    direction,
    step,
    paces,
    paceSoFar: pace.soFar,
    paceNeeded: pace.needed,
    years,
    chances: years.map((_, i) => courses.map(({ chances }) => chances[i]!)),
    attainedIn: courses.map(({ attainedIn }) => attainedIn),
    forecast,
  }
}

/** From this year, or the horizon where it comes first, to some years beyond the last milestone; of terms, their first years. */
function listYears(
  { asOf, horizon, target }: Extract<Assessment, { kind: 'assessed' }>,
  latest: Observation,
  timeJudged: (year: number) => number,
): number[] {
  const last = Math.max(horizon, ...target.milestones.flatMap(({ year }) => year ?? [])) + yearsBeyond
  const first = Math.min(horizon, Math.max(yearOf(asOf), timeOf(latest.period) + 1))
  const isYearly = latest.period.kind !== 'term'
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => isYearly || year === horizon || (year > horizon && timeJudged(year) === year))
    .slice(0, mostYears)
}

/** The first year in which a period begins, in a year or later: that very year, and for terms the first year of one. */
function nextBeginning(points: readonly Observation[], latest: Observation, year: number): number {
  const begins = timeOf(latest.period)
  const length = termLength(points, latest)
  return year <= begins ? year : begins + Math.ceil((year - begins) / length) * length
}
