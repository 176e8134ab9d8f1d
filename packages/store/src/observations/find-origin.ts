import type { Store } from '../store.ts'
import { selectWithOrigin, toOrigin, type Origin } from './origin.ts'

/** Where the current value of a key (core's `observationKey`) came from; null where the key has none. */
export async function findOrigin(store: Store, key: string): Promise<Origin | null> {
  const row = await selectWithOrigin(store.read).where('o.key', '=', key).where('o.superseded_revision', 'is', null).executeTakeFirst()
  return row === undefined ? null : toOrigin(row)
}
