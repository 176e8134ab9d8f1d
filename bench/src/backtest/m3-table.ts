import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { forecastSeries, type ForecastModel } from '../../../packages/core/src/forecast/forecast.ts'
import { readM3, type CompetitionSeries } from './data.ts'
import { meanOf, round } from './metrics.ts'
import { isChoosingHalf } from './split.ts'

export interface M3Row {
  readonly method: string
  readonly history: string
  readonly series: number
  readonly sMAPE: number
  readonly MASE: number
  readonly cov80: number | null
  readonly cov95: number | null
}

/** What is known of each series, from all to its last three points. */
export const histories = [Infinity, 12, 8, 5, 4, 3] as const

/**
 * The M3 yearly table: sMAPE = mean of 200·|y − f|/(|y| + |f|), MASE scaled by the mean absolute step of the
 * full training series, and the share of held-back values inside the 80 and 95% intervals.
 */
export function m3Rows(directory: string): { rows: M3Row[]; halves: M3Row[]; published: M3Row[] } {
  const series = readM3(directory)
  const models = ['default', 'theta-shrink'] as const
  const rows = histories.flatMap((last) => models.map((model) => scoreM3(series, model, last)))
  const halves = models.flatMap((model) => [
    {
      ...scoreM3(
        series.filter(({ id }) => isChoosingHalf(id)),
        model,
        Infinity,
      ),
      method: `${model}, choosing half`,
    },
    {
      ...scoreM3(
        series.filter(({ id }) => !isChoosingHalf(id)),
        model,
        Infinity,
      ),
      method: `${model}, reporting half`,
    },
  ])
  return { rows, halves, published: readPublished(directory) }
}

function scoreM3(series: readonly CompetitionSeries[], model: ForecastModel, last: number): M3Row {
  const scored = series.map(({ train, test }) => {
    const y = train.slice(-Math.min(last, train.length))
    const answer = forecastSeries({ t: y.map((_, i) => i), y, scale: 'pos', h: test.map((_, i) => i + 1), model })
    if (!answer.ok) throw new Error(answer.refusal.message)
    const { median, lo80, hi80, lo95, hi95 } = answer.forecast
    const step = meanOf(
      train.slice(1).map((value, i) => Math.abs(value - train[i]!)),
      (value) => value,
    )
    const years = test.map((value, j) => ({
      smape: (200 * Math.abs(value - median[j]!)) / (Math.abs(value) + Math.abs(median[j]!)),
      mase: Math.abs(value - median[j]!) / step,
      in80: Number(value >= lo80[j]! && value <= hi80[j]!),
      in95: Number(value >= lo95[j]! && value <= hi95[j]!),
    }))
    return {
      sMAPE: meanOf(years, (r) => r.smape),
      MASE: meanOf(years, (r) => r.mase),
      in80: meanOf(years, (r) => r.in80),
      in95: meanOf(years, (r) => r.in95),
    }
  })
  return {
    method: model,
    history: last === Infinity ? 'full' : `last ${last}`,
    series: series.length,
    sMAPE: round(meanOf(scored, (s) => s.sMAPE)),
    MASE: round(meanOf(scored, (s) => s.MASE)),
    cov80: round(meanOf(scored, (s) => s.in80)),
    cov95: round(meanOf(scored, (s) => s.in95)),
  }
}

/** Reference columns: the competition's participants and R's forecast package, where the file is there. */
function readPublished(directory: string): M3Row[] {
  const file = JSON.parse(readFileSync(join(directory, 'm3_yearly_benchmark.json'), 'utf8')) as {
    participants: Record<string, { sMAPE: number; MASE: number }>
    R_forecast: Record<string, { method: string; sMAPE: string; MASE: string; cov80?: string; cov95?: string }[]>
  }
  const participants = Object.entries(file.participants).map(([method, { sMAPE, MASE }]) => ({
    method,
    history: 'full',
    series: 645,
    sMAPE: round(sMAPE),
    MASE: round(MASE),
    cov80: null,
    cov95: null,
  }))
  const fromR = Object.entries(file.R_forecast).flatMap(([history, methods]) =>
    methods.map(({ method, sMAPE, MASE, cov80, cov95 }) => ({
      method: `R ${method}`,
      history: history.replace('full history', 'full').replace(' points', ''),
      series: 645,
      sMAPE: round(Number(sMAPE)),
      MASE: round(Number(MASE)),
      cov80: cov80 === undefined ? null : Number(cov80),
      cov95: cov95 === undefined ? null : Number(cov95),
    })),
  )
  return [...participants, ...fromR]
}
