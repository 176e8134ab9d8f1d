import { askOf } from './ask.ts'
import { calibrateForecast } from './calibrate.ts'
import { checkForecastInput, type ForecastRefusal } from './check-input.ts'
import type { ForecastInput } from './forecast-input.ts'
import { fitMedianStep, type MedianStepFit } from './median-step.ts'
import { outlookAt, outlookQuantile, shapeFor, spreadAt, type Outlook } from './outlook.ts'
import { sidesOf } from './median-step-forecast.ts'
import { weighPoints } from './weigh-points.ts'

export type WhatIfSeries = Pick<ForecastInput, 't' | 'y' | 'scale' | 'family' | 'weights'>

export interface WhatIfTarget {
  readonly value: number
  readonly year: number
  readonly direction: 1 | -1
  /** Reaching the value itself is not enough. */
  readonly strict?: boolean
}

/** What the reader moves: the change per year in the series' unit, the target's value, or its year. */
export type Lever = { readonly pace: number } | { readonly targetValue: number } | { readonly targetYear: number } | null

export type WhatIfAnswer =
  | {
      readonly ok: true
      /** Calibrated chance of meeting the target in its year, 0 to 1. */
      readonly probability: number
      /** The first year in which the median meets the target; the last observed year if it is met already; null if not within 50 years. */
      readonly yearOfAttainment: number | null
    }
  | { readonly ok: false; readonly refusal: ForecastRefusal }

const farthestYears = 50

/**
 * What the chance of a target becomes when one lever is moved. A pace sets the expected value to `last + pace ×
 * years` (kept inside the scale; of an amount at least the twentieth is left that the forecast leaves too), and the uncertainty stays that of the
 * forecast: how far such series have strayed does not change because one wishes for a faster one. Standing
 * still is then no outcome of its own. Without a lever it is the forecast itself. Pure and closed form, some
 * microseconds; never reads the clock. Default model only.
 */
export function whatIf(series: WhatIfSeries, target: WhatIfTarget, lever: Lever): WhatIfAnswer {
  const value = lever && 'targetValue' in lever ? lever.targetValue : target.value
  const year = lever && 'targetYear' in lever ? lever.targetYear : target.year
  const pace = lever && 'pace' in lever ? lever.pace : null
  const last = series.t.at(-1) ?? 0
  const input: ForecastInput = { ...series, h: [year - last], target: value, direction: target.direction, strict: target.strict ?? false }
  const refusal = checkForecastInput(input) ?? checkPace(pace)
  if (refusal) return { ok: false, refusal }
  const { t, y, n, startVarianceShare, lag } = weighPoints(series.t, series.y, series.weights)
  const fit = fitMedianStep(t, y, series.scale, n, startVarianceShare)
  const at = (h: number) => (pace === null ? outlookAt(fit, h + lag) : pacedOutlook(fit, h + lag, pace))
  const { to } = fit.transform

  const ask = askOf(input)
  const outlook = at(year - last)
  const { under, over } = sidesOf(fit, outlook, ask)
  const probability = calibrateForecast(Math.max(0, 1 - under - over), ask, input)

  const goal = to(value)
  const isMet = (z: number) => (target.direction === 1 ? z >= goal : z <= goal) && !(target.strict === true && z === goal)
  let yearOfAttainment = isMet(fit.lastZ) ? last : null
  for (let h = 1; yearOfAttainment === null && h <= farthestYears; h++) if (isMet(outlookQuantile(at(h), 0.5))) yearOfAttainment = last + h
  return { ok: true, probability, yearOfAttainment }
}

/** The outlook whose median moves by `pace` a year from the last value, with the spread that the forecast has. */
function pacedOutlook(fit: MedianStepFit, h: number, pace: number): Outlook {
  const { scale, transform, lastZ, floor } = fit
  const shape = shapeFor(fit)
  const value = transform.from(lastZ) + pace * h
  const kept = scale === 'pct' ? Math.min(100, Math.max(0, value)) : Math.max(floor, value)
  const spread = spreadAt(fit, h, outlookAt(fit, h).centre - lastZ)
  return { centre: transform.to(kept) - spread * Math.sinh(-shape.skew / shape.tail), spread, still: 0, lastZ, shape }
}

function checkPace(pace: number | null): ForecastRefusal | null {
  return pace === null || Math.abs(pace) <= 1e100 ? null : { code: 'not-a-number', message: `pace ${pace} is not a number of this world` }
}
