import { type IndicatorCode, type PlaceId, type Series } from '@moc/core'
import { findRevisionOn, listSeries } from '@moc/store'
import type { Program } from './program.ts'
import { putUsedFirst } from './values/put-used-first.ts'
import { listChoicesAt } from './values/list-choices-at.ts'

/**
 * All series at a place by indicator, the one that is used first, read once for each revision: as the store holds
 * them now, or as it held them at the end of a day (ISO date), with what had been chosen by then.
 */
export function listSeriesAt(
  program: Program,
  place: PlaceId,
  knownOn: string | null = null,
): Promise<ReadonlyMap<IndicatorCode, readonly Series[]>> {
  return program.answers.remember(program.store.revision(), `series:${place}:${knownOn ?? ''}`, async () => {
    const known = await findKnown(program, knownOn)
    const series = await listSeries(program.store, { places: [place], ...known })
    return Map.groupBy(putUsedFirst(series, await listChoicesAt(program, known.knownAt)), ({ indicator }) => indicator)
  })
}

/** Which revision the store had reached at the end of a day, as `listSeries` takes it; nothing where no day is given. */
export async function findKnown(program: Program, knownOn: string | null): Promise<{ readonly knownAt?: number }> {
  return knownOn === null ? {} : { knownAt: await findRevisionOn(program.store, knownOn) }
}

/** The series that stands for its indicator: the first, as `listSeriesAt` and `putUsedFirst` order them. Parallel series are never joined. */
export function pickSeries(parallel: readonly Series[] | undefined): Series | null {
  return parallel?.[0] ?? null
}
