import { forecastSeries, type ForecastModel } from '../../../packages/core/src/forecast/forecast.ts'
import type { CompetitionSeries } from './data.ts'
import { meanOf, round } from './metrics.ts'

export interface CompetitionRow {
  readonly method: string
  readonly history: string
  readonly series: number
  readonly sMAPE: number
  readonly MASE: number
  readonly cov80: number | null
  readonly cov95: number | null
}

/**
 * Scores a model on the yearly series of a competition, of which the last points are known: sMAPE = mean of
 * 200·|y − f|/(|y| + |f|), MASE scaled by the mean absolute step of the full training series, and the share of
 * held-back values inside the 80 and 95% intervals.
 */
export function scoreCompetition(series: readonly CompetitionSeries[], model: ForecastModel, last: number): CompetitionRow {
  const scored = series.map((one) => scoreSeries(one, model, last))
  return {
    method: model,
    history: last === Infinity ? 'full' : `last ${last}`,
    series: series.length,
    sMAPE: round(meanOf(scored, (s) => s.smape)),
    MASE: round(meanOf(scored, (s) => s.mase)),
    cov80: round(meanOf(scored, (s) => s.in80)),
    cov95: round(meanOf(scored, (s) => s.in95)),
  }
}

function scoreSeries({ train, test }: CompetitionSeries, model: ForecastModel, last: number) {
  const y = train.slice(-Math.min(last, train.length))
  const answer = forecastSeries({ t: y.map((_, i) => i), y, scale: 'pos', h: test.map((_, i) => i + 1), model })
  if (!answer.ok) throw new Error(answer.refusal.message)
  const { median, lo80, hi80, lo95, hi95 } = answer.forecast
  const step = meanOf(
    train.slice(1).map((value, i) => Math.abs(value - train[i]!)),
    (value) => value,
  )
  const mean = (score: (value: number, j: number) => number) => meanOf(test.map(score), (value) => value)
  return {
    smape: mean((value, j) => (200 * Math.abs(value - median[j]!)) / (Math.abs(value) + Math.abs(median[j]!))),
    mase: mean((value, j) => Math.abs(value - median[j]!) / step),
    in80: mean((value, j) => Number(value >= lo80[j]! && value <= hi80[j]!)),
    in95: mean((value, j) => Number(value >= lo95[j]! && value <= hi95[j]!)),
  }
}
