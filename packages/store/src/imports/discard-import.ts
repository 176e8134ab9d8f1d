import type { ImportId } from '@moc/core'
import type { Store } from '../store.ts'
import { findUnfinished } from './find-import.ts'
import { removeStagedRows } from './staged-rows.ts'

/**
 * Takes an unfinished import out of the way: its rows are removed, its name and issues stay in the list. Changes nothing
 * that readers see. Throws import-unknown {import} and import-not-staged {import, state}.
 */
export function discardImport(store: Store, id: ImportId, { at }: { readonly at: string }): Promise<void> {
  return store.write(async ({ db }) => {
    await findUnfinished(db, id)
    await removeStagedRows(db, id)
    await db.updateTable('imports').set({ state: 'discarded', discarded_at: at }).where('id', '=', id).execute()
  })
}
