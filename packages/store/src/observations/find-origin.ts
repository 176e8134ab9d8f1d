import type { Store } from '../store.ts'
import { listObservationHistory } from './list-observation-history.ts'
import type { Origin, Replaced } from './origin.ts'

/** Where a current value came from, and what it took the place of when it came in; null where it was the first. */
export interface FoundOrigin extends Origin {
  readonly replaced: Replaced | null
}

/** Where the current value of a key (core's `observationKey`) came from; null where the key has none. */
export async function findOrigin(store: Store, key: string): Promise<FoundOrigin | null> {
  const current = (await listObservationHistory(store, key)).find(({ until }) => until === null)
  return current === undefined ? null : { ...current.origin, replaced: current.replaced }
}
