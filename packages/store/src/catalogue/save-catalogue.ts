import type { Catalogue } from '@moc/core'
import { replaceBreaks } from '../breaks/breaks.ts'
import { replaceDocuments } from '../documents/documents.ts'
import { replaceIndicatorTasks } from '../indicators/indicator-tasks.ts'
import { replaceIndicators } from '../indicators/indicators.ts'
import { replacePlaceChanges } from '../places/place-changes.ts'
import { replacePlaces } from '../places/places.ts'
import { recordRevision } from '../revisions/revisions.ts'
import type { Store } from '../store.ts'
import { replaceStrategies } from '../strategies/strategies.ts'
import { replaceTargetSeries } from '../targets/target-series.ts'
import { replaceTargets } from '../targets/targets.ts'
import { readCatalogueHash } from './catalogue-hash.ts'

/** What saving did: `changed` is false where the stored catalogue already had this hash. */
export interface CatalogueReceipt {
  readonly revision: number
  readonly changed: boolean
}

/**
 * Replaces the stored catalogue by this one, in one transaction, when `hash` (of the files it was read from) differs
 * from the stored one; otherwise changes nothing. Never touches an observation: those of an indicator or place that
 * is gone stay, and checkStore names them.
 */
export function saveCatalogue(store: Store, catalogue: Catalogue, hash: string): Promise<CatalogueReceipt> {
  return store.write(async (tx) => {
    if ((await readCatalogueHash(tx.db)) === hash) return { revision: store.revision(), changed: false }
    await replaceDocuments(tx, catalogue.documents)
    await replaceStrategies(tx, catalogue.strategies)
    await replaceTargets(tx, catalogue.targets)
    await replaceTargetSeries(tx, catalogue.targetSeries)
    await replaceIndicators(tx, catalogue.indicators)
    await replacePlaces(tx, catalogue.places)
    await replacePlaceChanges(tx, catalogue.placeChanges)
    await replaceBreaks(tx, catalogue.breaks)
    await replaceIndicatorTasks(tx, catalogue.indicatorTasks)
    const revision = await recordRevision(tx.db, { kind: 'catalogue', at: store.now(), catalogueHash: hash })
    return { revision, changed: true }
  })
}
