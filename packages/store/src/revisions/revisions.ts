import type { ImportId } from '@moc/core'
import type { Db } from '../tables.ts'

export type RevisionKind = 'catalogue' | 'shipped' | 'publish' | 'undo' | 'redo' | 'choice' | 'edit'

/** One row for each state of the store that readers could see. */
export interface RevisionsTable {
  /** 1, 2, 3, … without gaps. */
  revision: number
  kind: RevisionKind
  /** ISO instant. */
  recorded_at: string
  /** The import that was published, undone or published once more; null where the revision is of the catalogue or of several files. */
  import_id: ImportId | null
  catalogue_hash: string | null
  /** Who did it; null where it was the program, or was not recorded. */
  by_whom: string | null
}

/** The store's revision: the number of the last published change, 0 before the first. */
export async function readRevision(db: Db): Promise<number> {
  const row = await db
    .selectFrom('revisions')
    .select((eb) => eb.fn.max('revision').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}

/** Numbers the change that this transaction publishes, and returns the number. */
export async function recordRevision(
  db: Db,
  change: { kind: RevisionKind; at: string; importId?: ImportId; catalogueHash?: string; by?: string | null },
): Promise<number> {
  const revision = (await readRevision(db)) + 1
  await db
    .insertInto('revisions')
    .values({
      revision,
      kind: change.kind,
      recorded_at: change.at,
      import_id: change.importId ?? null,
      catalogue_hash: change.catalogueHash ?? null,
      by_whom: change.by ?? null,
    })
    .execute()
  return revision
}
