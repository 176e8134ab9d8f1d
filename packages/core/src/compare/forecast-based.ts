import type { Evidence } from '../assessment.ts'
import { forecastSeries, type ForecastScale } from '../forecast/forecast.ts'
import { comparisonPolicy } from '../policy.ts'
import { orderPoints } from './check-points.ts'
import { refuseComparison, type Compared, type ComparisonRefusal } from './comparison-refusal.ts'

/** One later year beside what the years before the event led to expect, in the series' unit. */
export interface ForecastedYear {
  readonly year: number
  readonly observed: number
  /** Median of the forecast, and its central 80 and 95% intervals. */
  readonly forecast: number
  readonly lo80: number
  readonly hi80: number
  readonly lo95: number
  readonly hi95: number
  /** Observed minus forecast. */
  readonly difference: number
  /** Probability, by the forecast, of this value or one farther out on its side: 0.5 at the median and never more, small far out. */
  readonly tailProbability: number
  /** The event's own year: it belongs to neither side alone. */
  readonly isEventYear: boolean
}

export interface ForecastComparison {
  readonly before: number
  readonly firstYear: number
  readonly lastYear: number
  readonly years: readonly ForecastedYear[]
  readonly evidence: Evidence
}

/** What is compared: yearly values, the year of the event, and the scale that the values live on. */
export interface ForecastQuestion {
  readonly t: readonly number[]
  readonly y: readonly (number | null)[]
  readonly event: number
  readonly scale: ForecastScale
}

/** Each later year asks the forecaster once. */
const mostPoints = 2000

/**
 * The default comparison: a forecast from the years before the event alone, and for every year from the event on
 * observed minus forecast, with the probability of a value as far out on that side. Works from two points before;
 * its width is calibrated over many series. Probabilities of several years hang together and are never
 * multiplied. It says what would have been likely without a change of course, never what caused a difference.
 * Method: docs/methods.md, the forecaster; specification §4.3.
 */
export function compareWithForecast({ t, y, event, scale }: ForecastQuestion): Compared<ForecastComparison> {
  if (!Number.isFinite(event)) return refuseComparison('not-a-number', 'event must be a year')
  const points = orderPoints(t, y, mostPoints)
  if (!points.ok) return points
  const before = points.t.filter((year) => year < event).length
  if (before < comparisonPolicy.forecastBefore) {
    return refuseComparison(
      'too-few-before',
      `${before} points before ${event}; a forecast is compared from ${comparisonPolicy.forecastBefore} on`,
    )
  }
  if (before === points.t.length) return refuseComparison('too-few-after', `no value from ${event} on`)
  const known = { t: points.t.slice(0, before), y: points.y.slice(0, before), scale }
  const origin = known.t[before - 1]!
  const later = points.t.slice(before)
  const bands = forecastSeries({ ...known, h: later.map((year) => year - origin) })
  if (!bands.ok) return refuseForecast(bands.refusal)
  const { median, lo80, hi80, lo95, hi95, evidence } = bands.forecast
  const years: ForecastedYear[] = []
  for (const [i, year] of later.entries()) {
    const observed = points.y[before + i]!
    // Asked on the side on which the value lies: a series that stands still has a chance of this very value, which counts.
    const direction = observed >= median[i]! ? 1 : -1
    const asked = forecastSeries({ ...known, h: [year - origin], target: observed, direction })
    if (!asked.ok) return refuseForecast(asked.refusal)
    const tailProbability = Math.min(0.5, asked.forecast.probabilityRaw?.[0] ?? 0.5)
    if (!Number.isFinite(median[i]! + lo95[i]! + hi95[i]!))
      return refuseComparison('not-a-number', `the forecast for ${year} is beyond what a number holds`)
    const band = { forecast: median[i]!, lo80: lo80[i]!, hi80: hi80[i]!, lo95: lo95[i]!, hi95: hi95[i]! }
    years.push({ year, observed, ...band, difference: observed - median[i]!, tailProbability, isEventYear: year === event })
  }
  return { ok: true, result: { before, firstYear: known.t[0]!, lastYear: origin, years, evidence } }
}

function refuseForecast({ code, message }: Pick<ComparisonRefusal, 'code' | 'message'>): ComparisonRefusal {
  return code === 'target-outside-scale'
    ? refuseComparison('value-outside-scale', message.replace('target', 'value'))
    : refuseComparison(code, message)
}
