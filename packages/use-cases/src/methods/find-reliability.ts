import { findBand, pooledReliability, reliabilityByFamily, reliabilityPolicy } from '@moc/core'
import { fieldsOf, readResults, rowsOf } from './read-results.ts'

/** How often statements of one band came true. */
export interface ReliabilityBand {
  readonly band: number
  readonly forecasts: number
  readonly cameTrue: number
  readonly meanForecast: number | null
}

/** The same for one probability; `family` null: all families together. */
export interface Reliability {
  readonly family: string | null
  readonly band: number
  readonly forecasts: number
  readonly cameTrue: number
}

/**
 * How often a probability came true that lay in the same band: in its own family, or in all together where that has
 * too few trials in this band (`reliabilityPolicy`); null where no trial fell into it.
 */
export function findReliability(family: string | null, probability: number): Reliability | null {
  const band = findBand(probability)
  const own = family === null ? undefined : reliabilityByFamily[family]?.[band]
  if (own !== undefined && own[0] >= reliabilityPolicy.fewestTrials) return { family, band, forecasts: own[0], cameTrue: own[1] }
  const [forecasts, cameTrue] = pooledReliability[band] ?? [0, 0]
  return forecasts === 0 ? null : { family: null, band, forecasts, cameTrue }
}

/** The reliability tables of the committed back-test, with what was forecast on average: by family, all together first. */
export async function listReliability(): Promise<
  readonly { readonly family: string | null; readonly bands: readonly ReliabilityBand[] }[]
> {
  const families = rowsOf((await readResults('backtest'))?.['reliability'], (name, bands) => ({
    family: name === 'pooled' ? null : name,
    bands: readBands(bands),
  }))
  return [...families.filter(({ family }) => family === null), ...families.filter(({ family }) => family !== null)]
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
