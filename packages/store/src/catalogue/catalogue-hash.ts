import type { Store } from '../store.ts'
import type { Db } from '../tables.ts'

/** The hash under which the stored catalogue was saved; null where none was. */
export function catalogueHash(store: Store): Promise<string | null> {
  return readCatalogueHash(store.read)
}

export async function readCatalogueHash(db: Db): Promise<string | null> {
  const row = await db
    .selectFrom('revisions')
    .select('catalogue_hash')
    .where('kind', '=', 'catalogue')
    .orderBy('revision', 'desc')
    .executeTakeFirst()
  return row?.catalogue_hash ?? null
}
