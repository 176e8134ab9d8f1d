import {
  unfinishedStates,
  type CheckedFile,
  type ImportId,
  type ImportSummary,
  type RowIssue,
  type Understanding,
  type UnfinishedState,
} from '@moc/core'
import { findKeptSize } from '../files/read-kept-file.ts'
import type { Store } from '../store.ts'
import { addImport } from './add-import.ts'
import { findUnfinished, toSummary } from './find-import.ts'
import { findRepeatedRows } from './find-repeated-rows.ts'
import { issueColumns } from './issue-columns.ts'
import { appendStagedRows, removeStagedRows } from './staged-rows.ts'

/** A file that has come in and is not understood yet. */
export interface Draft {
  readonly fileName: string
  /** As keepFile gave it. */
  readonly fileHash: string
  readonly by: string | null
  /** ISO instant. */
  readonly at: string
}

/** What has become of a draft; what is left out stays as it is. */
export interface DraftChange extends Partial<Understanding> {
  readonly state?: Exclude<UnfinishedState, 'staged'>
  readonly issues?: readonly RowIssue[]
}

/** Enters a kept file as an import that is being read, and returns its id. It survives a restart from now on. */
export async function addDraft(store: Store, { fileName, fileHash, by, at }: Draft): Promise<ImportId> {
  const fileSize = await findKeptSize(store, fileHash)
  const draft = { kind: 'upload', state: 'reading', fileName, fileHash, fileSize, rows: 0, issues: [], at, by } as const
  return store.write(({ db }) => addImport(db, draft))
}

/**
 * Notes how far the understanding of a file has come. A draft that was staged and now asks or is read anew loses its
 * staged rows. Throws import-unknown {import} and import-not-staged {import, state} for what is published or discarded.
 */
export function updateDraft(store: Store, id: ImportId, { state, issues, ...understanding }: DraftChange): Promise<void> {
  return store.write(async ({ db }) => {
    const found = await findUnfinished(db, id)
    const leaves = state !== undefined && found.state === 'staged'
    if (leaves) await removeStagedRows(db, id)
    const columns = {
      ...understanding,
      ...(state === undefined ? {} : { state }),
      ...(issues === undefined ? {} : issueColumns(issues)),
      ...(leaves ? { rows: 0 } : {}),
    }
    if (Object.keys(columns).length > 0) await db.updateTable('imports').set(columns).where('id', '=', id).execute()
  })
}

/**
 * Stages what an unfinished import was understood as, in place of what was staged of it before: both in one
 * transaction, so that nobody sees half of either. Throws like updateDraft.
 */
export function replaceStaged(
  store: Store,
  id: ImportId,
  { rows, issues }: Pick<CheckedFile, 'rows' | 'issues'>,
  understanding: Partial<Understanding> = {},
): Promise<void> {
  const all = [...issues, ...findRepeatedRows(rows)]
  return store.write(async (tx) => {
    await findUnfinished(tx.db, id)
    await removeStagedRows(tx.db, id)
    await appendStagedRows(tx, id, rows)
    const columns = { ...understanding, ...issueColumns(all), state: 'staged', rows: rows.length } as const
    await tx.db.updateTable('imports').set(columns).where('id', '=', id).execute()
  })
}

/** Imports that wait for the program (reading) or for a person (asking, staged, failed), the latest first. */
export async function listUnfinishedDrafts(store: Store): Promise<ImportSummary[]> {
  const rows = await store.read
    .selectFrom('imports')
    .selectAll()
    .where('kind', '=', 'upload')
    .where('state', 'in', unfinishedStates)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(toSummary)
}
