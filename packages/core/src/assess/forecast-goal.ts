import { forecastSeries, type Forecast, type ForecastInput, type ForecastScale } from '../forecast/forecast.ts'
import type { Scale } from '../indicator.ts'
import { timeOf } from '../period.ts'
import type { TargetFacts, YearQuestion } from './ask-year.ts'
import { chanceOfSum, isRunningSum } from './running-sum.ts'
import type { TargetBound } from './target-bound.ts'

/** The forecaster's name for a scale; null where it cannot be forecast. */
export const forecastScaleOf: Readonly<Record<Scale, ForecastScale | null>> = {
  share: 'pct',
  positive: 'pos',
  count: 'pos',
  signed: 'signed',
  yesNo: null,
}

/** A forecast up to a year, and the chance of the goal in it. */
export interface GoalForecast {
  readonly forecast: Forecast | null
  readonly probability: number | null
}

const nothing: GoalForecast = { forecast: null, probability: null }

/**
 * Forecasts the window's points year by year up to what the year is judged by and gives the calibrated chance of the
 * goal there. Where that value is known already (its year is under way, or its term is in office), nothing is left to
 * chance: 1 or 0; after a lapse of what was to be held: 0. Nothing to forecast (yes or no, values outside the scale, a
 * value that is missing among known ones) gives nulls, never a guess.
 */
export function forecastGoal(facts: TargetFacts, question: YearQuestion): GoalForecast {
  const { forecast, probability } = forecastYear(facts, question)
  return { forecast, probability: question.lapse === null ? probability : 0 }
}

function forecastYear(
  { target, baseYear, indicator, standing, window }: TargetFacts,
  { year, goal, bound, judge, meets }: YearQuestion,
): GoalForecast {
  const last = window.at(-1)
  if (indicator === null || last === undefined) return nothing
  if (isRunningSum(target)) return { forecast: null, probability: chanceOfSum(window, standing, bound, baseYear, year) }
  const scale = forecastScaleOf[indicator.scale]
  if (scale === null) return nothing
  const end = timeOf(last.period)
  if (judge.observation !== null) return { forecast: null, probability: goal === null ? null : meets(judge.observation) ? 1 : 0 }
  if (judge.time <= end) return nothing
  const input: ForecastInput = {
    t: window.map((point) => timeOf(point.period)),
    y: window.map((point) => point.value),
    scale,
    h: Array.from({ length: judge.time - end }, (_, i) => i + 1),
    family: indicator.family,
    ...(goal === null || bound === null ? {} : targetOf(bound)),
  }
  const answer = forecastSeries(input)
  if (!answer.ok) return nothing
  return { forecast: answer.forecast, probability: answer.forecast.probability?.at(-1) ?? null }
}

function targetOf({ lo, hi, strict }: TargetBound): Pick<ForecastInput, 'target' | 'targetRange' | 'direction' | 'strict'> {
  if (lo !== null && hi !== null) return { targetRange: [lo, hi], strict }
  return lo !== null ? { target: lo, direction: 1, strict } : { target: hi!, direction: -1, strict }
}
