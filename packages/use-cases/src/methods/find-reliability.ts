import { findBand } from '@moc/figures'
import { fieldsOf, readResults, rowsOf } from './read-results.ts'

/** How often statements of one band came true. */
export interface ReliabilityBand {
  readonly band: number
  readonly forecasts: number
  readonly cameTrue: number
  readonly meanForecast: number | null
}

/** The same for one probability; `family` null: all families together. */
export interface Reliability extends ReliabilityBand {
  readonly family: string | null
}

/** With fewer trials than this the share says little, and all families are taken together. */
const fewestTrials = 100

/** The reliability tables of the committed back-test: by family, all together first. */
export async function listReliability(): Promise<
  readonly { readonly family: string | null; readonly bands: readonly ReliabilityBand[] }[]
> {
  const tables = fieldsOf(
    (await readResults('backtest'))?.['reliability'] ?? fieldsOf((await readResults('backtest'))?.['swapped'])['reliability'],
  )
  const families = rowsOf(tables, (name, bands) => ({ family: name === 'pooled' ? null : name, bands: readBands(bands) }))
  return [...families.filter(({ family }) => family === null), ...families.filter(({ family }) => family !== null)]
}

/** How often a probability of this size came true: in its own family, or pooled where that has too few trials; null where nothing is known. */
export async function findReliability(family: string | null, probability: number): Promise<Reliability | null> {
  const tables = await listReliability()
  const band = findBand(probability)
  const of = (name: string | null) => tables.find((table) => table.family === name)?.bands[band]
  const own = family === null ? undefined : of(family)
  if (own !== undefined && own.forecasts >= fewestTrials) return { family, ...own }
  const pooled = of(null)
  return pooled === undefined || pooled.forecasts === 0 ? null : { family: null, ...pooled }
}

function readBands(value: unknown): ReliabilityBand[] {
  return (Array.isArray(value) ? value : []).map((each: unknown, band) => {
    const { forecasts, cameTrue, meanForecast } = fieldsOf(each)
    return {
      band,
      forecasts: typeof forecasts === 'number' ? forecasts : 0,
      cameTrue: typeof cameTrue === 'number' ? cameTrue : 0,
      meanForecast: typeof meanForecast === 'number' ? meanForecast : null,
    }
  })
}
