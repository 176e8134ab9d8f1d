import type { ImportId, UndoReceipt } from '@moc/core'
import { settleValues } from '../observations/settle-values.ts'
import { recordRevision } from '../revisions/revisions.ts'
import type { Store } from '../store.ts'
import { countRestored } from './count-restored.ts'
import { findImportIn } from './find-import.ts'
import { listKept } from './list-kept.ts'

/**
 * Takes a published import back: a value it added disappears, a value it changed becomes what it would be had this
 * import never been published, with the origin it had then. Values that something else has changed since, or that another
 * published import says as well, are kept and named. When that import is undone as well, the value goes back to before both. Throws import-unknown
 * {import} and import-not-published {import, state}. Never deletes history. `at` is an ISO instant, `by` is null unless told.
 */
export function undoImport(
  store: Store,
  id: ImportId,
  { at, by = null }: { readonly at: string; readonly by?: string | null },
): Promise<UndoReceipt> {
  return store.write(async ({ db }) => {
    await findImportIn(db, id, 'published')
    const revision = await recordRevision(db, { kind: 'undo', at, importId: id, by })
    await db.updateTable('imports').set({ state: 'undone', undone_at: at, undone_revision: revision }).where('id', '=', id).execute()
    await settleValues(db, { importId: id, revision })
    return { importId: id, revision, restored: await countRestored(db, revision), ...(await listKept(db, { importId: id, revision })) }
  })
}
