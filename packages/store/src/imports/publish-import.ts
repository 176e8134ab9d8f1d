import { DomainFailure, type ImportId, type ImportReceipt } from '@moc/core'
import { confirmStaged, currentValues } from '../observations/confirm-staged.ts'
import { closeReplaced } from '../observations/settle-values.ts'
import { writeStaged } from '../observations/write-staged.ts'
import { recordRevision } from '../revisions/revisions.ts'
import type { Store } from '../store.ts'
import type { Db } from '../tables.ts'
import { putTemplate } from '../templates/templates.ts'
import { countChanges } from './compare-staged.ts'
import { findImportIn } from './find-import.ts'
import type { ImportsTable } from './imports-table.ts'
import { removeStagedRows } from './staged-rows.ts'

/** When it is published (ISO instant), and by whom; null unless told. */
export interface Publication {
  readonly at: string
  readonly by?: string | null
  /** Reasons that a person gave for the warnings, by the code. */
  readonly reasons?: Readonly<Record<string, string>>
  /** Where a person agreed to a preview, the revision that the preview showed. */
  readonly seenRevision?: number
}

/**
 * Makes the values of a staged upload current, all of them or, when anything fails, none. Values that are the same
 * already stay as they are, with their own origin, and are confirmed by it. Throws import-unknown {import}, import-not-staged {import, state},
 * import-has-errors {import, errors}, and import-stale {import, revision, seenRevision} where the store has moved on
 * since `seenRevision`; without it, the difference is taken anew and never refused. How the file was read is remembered
 * for its shape.
 */
export function publishImport(store: Store, id: ImportId, { at, by = null, reasons, seenRevision }: Publication): Promise<ImportReceipt> {
  return store.write(async ({ db }) => {
    const found = await findImportIn(db, id, 'staged')
    if (found.errors > 0)
      throw new DomainFailure('import-has-errors', `import ${id} has ${found.errors} errors`, { import: id, errors: found.errors })
    if (seenRevision !== undefined && seenRevision !== store.revision()) throw stale(id, store.revision(), seenRevision)

    const counts = await countChanges(db, id)
    const stored = counts.unchanged > 0 ? currentValues : null
    const revision = await recordRevision(db, { kind: 'publish', at, importId: id, by })
    await db
      .updateTable('imports')
      .set({
        state: 'published',
        ...counts,
        removed: 0,
        confirmed: stored === null ? 0 : await confirmStaged(db, id, stored),
        reasons: reasons === undefined ? null : JSON.stringify(reasons),
        published_at: at,
        published_by: by,
        published_revision: revision,
      })
      .where('id', '=', id)
      .execute()
    await writeStaged(db, { importId: id, revision, at, stored })
    await closeReplaced(db, { importId: id, revision })
    await removeStagedRows(db, id)
    await rememberReading(db, found, at)
    return { importId: id, revision, ...counts }
  })
}

/** The mapping of a file whose shape is known is proposed for the next file of that shape. */
async function rememberReading(db: Db, { id, shape, mapping, answers, file_name: fileName }: ImportsTable, at: string): Promise<void> {
  if (shape === null || mapping === null) return
  await putTemplate(db, { shape, mapping, answers: answers ?? '{}', fileName, importId: id, updatedAt: at })
}

function stale(id: ImportId, revision: number, seenRevision: number): DomainFailure {
  return new DomainFailure('import-stale', `import ${id} was previewed at revision ${seenRevision}, now ${revision}`, {
    import: id,
    revision,
    seenRevision,
  })
}
