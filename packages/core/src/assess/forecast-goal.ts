import type { HorizonGoal } from '../assessment.ts'
import { forecastSeries, type Forecast, type ForecastInput, type ForecastScale } from '../forecast/forecast.ts'
import type { Indicator, Scale } from '../indicator.ts'
import type { Observation } from '../observation.ts'
import { timeOf } from '../period.ts'
import { meetsGoal } from './meets-goal.ts'
import type { TargetBound } from './target-bound.ts'
import { forecastYear } from './terms.ts'

/** The forecaster's name for a scale; null where it cannot be forecast. */
export const forecastScaleOf: Readonly<Record<Scale, ForecastScale | null>> = {
  share: 'pct',
  positive: 'pos',
  count: 'pos',
  signed: 'signed',
  yesNo: null,
}

/** A forecast up to the horizon, and the chance of the goal in the horizon year. */
export interface GoalForecast {
  readonly forecast: Forecast | null
  readonly probability: number | null
}

/**
 * Forecasts the window's points year by year up to the horizon and gives the calibrated chance of the goal
 * there. Where the horizon's own value is known already (its year is under way, or its term is in office), nothing is
 * left to chance: 1 or 0. Nothing to forecast (yes or no, values outside the scale) gives nulls, never a guess.
 */
export function forecastGoal(
  window: readonly Observation[],
  indicator: Indicator,
  goal: HorizonGoal | null,
  bound: TargetBound | null,
  horizon: number,
): GoalForecast {
  const last = window.at(-1)
  const scale = forecastScaleOf[indicator.scale]
  if (last === undefined || scale === null) return { forecast: null, probability: null }
  const end = timeOf(last.period)
  const until = forecastYear(last, horizon, indicator.rhythm === 'term')
  if (until <= end) return { forecast: null, probability: goal === null ? null : meetsGoal(last, goal.value, bound) ? 1 : 0 }
  const input: ForecastInput = {
    t: window.map((point) => timeOf(point.period)),
    y: window.map((point) => point.value),
    scale,
    h: Array.from({ length: until - end }, (_, i) => i + 1),
    family: indicator.family,
    ...(goal === null || bound === null ? {} : targetOf(bound)),
  }
  const answer = forecastSeries(input)
  if (!answer.ok) return { forecast: null, probability: null }
  return { forecast: answer.forecast, probability: answer.forecast.probability?.at(-1) ?? null }
}

function targetOf({ lo, hi, strict }: TargetBound): Pick<ForecastInput, 'target' | 'targetRange' | 'direction' | 'strict'> {
  if (lo !== null && hi !== null) return { targetRange: [lo, hi], strict }
  return lo !== null ? { target: lo, direction: 1, strict } : { target: hi!, direction: -1, strict }
}
