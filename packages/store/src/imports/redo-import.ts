import type { ImportId, RedoReceipt } from '@moc/core'
import { settleValues } from '../observations/settle-values.ts'
import { recordRevision } from '../revisions/revisions.ts'
import type { Store } from '../store.ts'
import { countRestored } from './count-restored.ts'
import { findImportIn } from './find-import.ts'
import { listKept } from './list-kept.ts'

/**
 * Takes an undo back: the import is published again as it was, in its old place in the order of imports. With nothing
 * published or undone between, the state is exactly that before the undo; a value that a later import changed
 * meanwhile is kept and named. Throws import-unknown {import} and import-not-undone {import, state}. `at` is an ISO
 * instant, `by` is null unless told.
 */
export function redoImport(
  store: Store,
  id: ImportId,
  { at, by = null }: { readonly at: string; readonly by?: string | null },
): Promise<RedoReceipt> {
  return store.write(async ({ db }) => {
    await findImportIn(db, id, 'undone')
    const revision = await recordRevision(db, { kind: 'redo', at, importId: id, by })
    await db.updateTable('imports').set({ state: 'published', undone_at: null, undone_revision: null }).where('id', '=', id).execute()
    await settleValues(db, { importId: id, revision })
    return { importId: id, revision, restored: await countRestored(db, revision), ...(await listKept(db, { importId: id, revision })) }
  })
}
