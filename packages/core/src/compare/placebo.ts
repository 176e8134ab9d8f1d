import { comparisonPolicy } from '../policy.ts'
import { compareWithForecast, type ForecastQuestion } from './forecast-based.ts'
import { refuseComparison, type Compared } from './comparison-refusal.ts'

/** What the same comparison finds at a date on which nothing was decided. */
export interface PlaceboDate {
  readonly event: number
  /** The value that was looked at: as many observations after the placebo date as the real one after the event. */
  readonly year: number
  readonly difference: number
}

export interface PlaceboTest {
  /** The real event, looked at the same way. */
  readonly actual: PlaceboDate
  readonly placebos: readonly PlaceboDate[]
  /** How many observations after the event were looked at: 1 is the first. */
  readonly step: number
  /** Placebo dates whose difference is at least as large, in either direction. */
  readonly asLarge: number
  /** (asLarge + 1)/(placebos + 1): the share of all dates, the real one among them, with so large a difference. */
  readonly p: number
  /** The smallest p that so many placebo dates can give. */
  readonly smallestP: number
}

/** Every placebo date is a comparison of its own: more points are not a yearly series. */
const mostPoints = 200

/**
 * The forecast-based comparison at dates before the event on which nothing was decided: if as large a difference
 * turns up there too, the one at the event says little. Uses only years before the event for the placebos. The
 * later value looked at is the last for which at least three placebo dates can be had, else the first. Null result
 * where there is no placebo date. Source: in-time placebos, Abadie, Diamond & Hainmueller 2015.
 */
export function tryPlaceboDates(question: ForecastQuestion): Compared<PlaceboTest | null> {
  if (question.t.length > mostPoints)
    return refuseComparison('too-many-points', `${question.t.length} points; at most ${mostPoints} are taken`)
  const actual = compareWithForecast(question)
  if (!actual.ok) return actual
  const known = question.t
    .map((year, i) => [year, question.y[i] ?? null] as const)
    .filter((point): point is readonly [number, number] => point[1] !== null && point[0] < question.event)
    .toSorted((a, b) => a[0] - b[0])
  const t = known.map(([year]) => year)
  const y = known.map(([, value]) => value)
  const dates = t.length - comparisonPolicy.forecastBefore
  const step = Math.max(1, Math.min(actual.result.years.length, dates - 2))
  const placebos: PlaceboDate[] = []
  for (let i = comparisonPolicy.forecastBefore; i + step <= t.length; i++) {
    const found = compareWithForecast({ ...question, t: t.slice(0, i + step), y: y.slice(0, i + step), event: t[i]! })
    const seen = found.ok ? found.result.years[step - 1] : undefined
    if (seen) placebos.push({ event: t[i]!, year: seen.year, difference: seen.difference })
  }
  if (placebos.length === 0) return { ok: true, result: null }
  const seen = actual.result.years[step - 1]!
  const asLarge = placebos.filter(({ difference }) => Math.abs(difference) >= Math.abs(seen.difference)).length
  const of = placebos.length + 1
  const own = { event: question.event, year: seen.year, difference: seen.difference }
  return { ok: true, result: { actual: own, placebos, step, asLarge, p: (asLarge + 1) / of, smallestP: 1 / of } }
}
