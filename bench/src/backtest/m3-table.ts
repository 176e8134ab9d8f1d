import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readM3 } from './data.ts'
import { round } from './metrics.ts'
import { scoreCompetition, type CompetitionRow } from './score-competition.ts'
import { isChoosingHalf } from './split.ts'

/** What is known of each series, from all to its last three points. */
export const histories = [Infinity, 12, 8, 5, 4, 3] as const

/** The M3 yearly table: both models by history, by half of the series, and what others published. */
export function m3Rows(directory: string): { rows: CompetitionRow[]; halves: CompetitionRow[]; published: CompetitionRow[] } {
  const series = readM3(directory)
  const models = ['default', 'theta-shrink'] as const
  const half = (choosing: boolean) => series.filter(({ id }) => isChoosingHalf(id) === choosing)
  return {
    rows: histories.flatMap((last) => models.map((model) => scoreCompetition(series, model, last))),
    halves: models.flatMap((model) => [
      { ...scoreCompetition(half(true), model, Infinity), method: `${model}, choosing half` },
      { ...scoreCompetition(half(false), model, Infinity), method: `${model}, reporting half` },
    ]),
    published: readPublished(directory),
  }
}

/** Reference columns: the competition's participants and R's forecast package, where the file is there. */
function readPublished(directory: string): CompetitionRow[] {
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
