import { findBand } from '@moc/core'
import type { EventResult, ForecastResult } from './evaluate.ts'

export interface Coverage {
  readonly forecasts: number
  readonly c50: number
  readonly c80: number
  readonly c95: number
}

export function coverageOf(results: readonly ForecastResult[]): Coverage {
  return {
    forecasts: results.length,
    c50: round(shareOf(results, (r) => r.in50)),
    c80: round(shareOf(results, (r) => r.in80)),
    c95: round(shareOf(results, (r) => r.in95)),
  }
}

/** Coverage, PIT deciles and mean scores of forecasts. */
export function summariseForecasts(results: readonly ForecastResult[]) {
  return {
    ...coverageOf(results),
    pitDeciles: Array.from({ length: 10 }, (_, d) => round(shareOf(results, ({ pit }) => Math.min(9, Math.floor(pit * 10)) === d))),
    crps: round(
      meanOf(results, (r) => r.crps),
      4,
    ),
    logScore: round(meanOf(results, (r) => r.logScore)),
    absoluteError: round(
      meanOf(results, (r) => r.absoluteError),
      4,
    ),
  }
}

/** Coverage in groups. */
export function coverageBy(results: readonly ForecastResult[], group: (r: ForecastResult) => string): Record<string, Coverage> {
  return Object.fromEntries([...Map.groupBy(results, group)].map(([key, members]) => [key, coverageOf(members)]))
}

export const brierOf = (events: readonly EventResult[], p: (e: EventResult) => number = (e) => e.p) =>
  meanOf(events, (e) => (p(e) - Number(e.met)) ** 2)

/** Mean negative logarithm of the probability of what came, none taken below 0.002. */
export const logLossOf = (events: readonly EventResult[], digits: number) =>
  round(
    meanOf(events, ({ p, met }) => -Math.log(Math.min(0.998, Math.max(0.002, met ? p : 1 - p)))),
    digits,
  )

/** Brier score, log loss and expected calibration error (ten equal bins) of probabilities. */
export function summariseEvents(events: readonly EventResult[]) {
  const bins = [...Map.groupBy(events, ({ p }) => Math.min(9, Math.floor(p * 10))).values()]
  return {
    events: events.length,
    met: round(shareOf(events, (e) => e.met)),
    brier: round(brierOf(events), 4),
    logLoss: logLossOf(events, 4),
    ece: round(bins.reduce((sum, bin) => sum + Math.abs(bin.reduce((d, e) => d + e.p - Number(e.met), 0)), 0) / events.length, 4),
  }
}

/** The bands in which a chance is said, as the tables head them. */
export const bandNames = ['<5', '5-20', '20-40', '40-60', '60-80', '80-95', '>95'] as const

export interface ReliabilityBand {
  readonly forecasts: number
  readonly cameTrue: number
  readonly meanForecast: number | null
}

/** For each band in which a chance is said: how many forecasts, how many came true, what was forecast on average. */
export function reliabilityOf(events: readonly EventResult[]): ReliabilityBand[] {
  const bins = Map.groupBy(events, ({ p }) => findBand(p))
  return bandNames.map((_, band) => {
    const bin = bins.get(band) ?? []
    return {
      forecasts: bin.length,
      cameTrue: bin.filter((e) => e.met).length,
      meanForecast: bin.length === 0 ? null : round(meanOf(bin, (e) => e.p)),
    }
  })
}

/** The upper bands as came true / forecasts, with the scores over all chances to five digits, where a small part moves. */
export function highChancesOf(events: readonly EventResult[]) {
  const [, , , middle, likely, high, highest] = reliabilityOf(events)
  const shown = (band: typeof middle) => `${band!.cameTrue}/${band!.forecasts}`
  return {
    '40-60': shown(middle),
    '60-80': shown(likely),
    '80-95': shown(high),
    '>95': shown(highest),
    brier: round(brierOf(events), 5),
    logLoss: logLossOf(events, 5),
  }
}

/** Brier scores of what needs no forecaster: the family's base rate, the rate by ambition, and the verdict as 0 or 1. */
export function baselinesOf(events: readonly EventResult[], learntFrom: readonly EventResult[]) {
  const rate = (key: (e: EventResult) => string) => {
    const groups = Map.groupBy(learntFrom, key)
    const overall = shareOf(learntFrom, (e) => e.met)
    return (e: EventResult) => {
      const members = groups.get(key(e))
      return members ? shareOf(members, (m) => m.met) : overall
    }
  }
  const cached = (f: (e: EventResult) => number, key: (e: EventResult) => string) => {
    const known = new Map<string, number>()
    return (e: EventResult) => known.get(key(e)) ?? (known.set(key(e), f(e)), known.get(key(e))!)
  }
  const byFamily = ({ family }: EventResult) => family
  const byAmbition = ({ family, direction, ambition }: EventResult) => `${family}|${direction}|${ambition}`
  return {
    baseRate: round(brierOf(events, cached(rate(byFamily), byFamily)), 4),
    baseRateByAmbition: round(brierOf(events, cached(rate(byAmbition), byAmbition)), 4),
    verdictAs01: round(
      brierOf(events, (e) => e.verdict),
      4,
    ),
  }
}

export function meanOf<T>(items: readonly T[], value: (item: T) => number): number {
  let sum = 0
  for (const item of items) sum += value(item)
  return sum / items.length
}

export function shareOf<T>(items: readonly T[], is: (item: T) => boolean): number {
  return meanOf(items, (item) => (is(item) ? 1 : 0))
}

export function round(value: number, digits = 3): number {
  return Number(value.toFixed(digits))
}
