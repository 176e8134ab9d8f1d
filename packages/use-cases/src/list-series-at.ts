import { mainSeries, type IndicatorCode, type PlaceId, type Series } from '@moc/core'
import { listSeries } from '@moc/store'
import type { Program } from './program.ts'

/** All series at a place by indicator, read once for each revision. */
export function listSeriesAt(program: Program, place: PlaceId): Promise<ReadonlyMap<IndicatorCode, readonly Series[]>> {
  return program.answers.remember(program.store.revision(), `series:${place}`, async () =>
    Map.groupBy(await listSeries(program.store, { places: [place] }), (series) => series.indicator),
  )
}

/** The series that stands for its indicator: the main one, else the first by name. Parallel series are never joined. */
export function pickSeries(parallel: readonly Series[] | undefined): Series | null {
  if (parallel === undefined || parallel.length === 0) return null
  return parallel.find(({ series }) => series === mainSeries) ?? parallel.toSorted((a, b) => (a.series < b.series ? -1 : 1))[0]!
}
