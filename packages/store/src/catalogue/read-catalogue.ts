import type { Catalogue } from '@moc/core'
import { readBreaks } from '../breaks/breaks.ts'
import { readDocuments } from '../documents/documents.ts'
import { readIndicatorTasks } from '../indicators/indicator-tasks.ts'
import { readIndicators } from '../indicators/indicators.ts'
import { readPlaceChanges } from '../places/place-changes.ts'
import { readPlaces } from '../places/places.ts'
import { inOneSnapshot } from '../snapshot.ts'
import type { Store } from '../store.ts'
import { readStrategies } from '../strategies/strategies.ts'
import { readTargetSeries } from '../targets/target-series.ts'
import { readTargets } from '../targets/targets.ts'

/** The stored catalogue, exactly as it was saved and in the order of its files; empty lists where none was. */
export function readCatalogue(store: Store): Promise<Catalogue> {
  return inOneSnapshot(store.read, async (db) => ({
    documents: await readDocuments(db),
    strategies: await readStrategies(db),
    targets: await readTargets(db),
    targetSeries: await readTargetSeries(db),
    indicators: await readIndicators(db),
    places: await readPlaces(db),
    placeChanges: await readPlaceChanges(db),
    breaks: await readBreaks(db),
    indicatorTasks: await readIndicatorTasks(db),
  }))
}
