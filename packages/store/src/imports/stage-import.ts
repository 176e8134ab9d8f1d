import type { CheckedFile, ImportId, Understanding } from '@moc/core'
import { findKeptSize } from '../files/read-kept-file.ts'
import type { Store } from '../store.ts'
import { addImport } from './add-import.ts'
import { findRepeatedRows } from './find-repeated-rows.ts'
import { appendStagedRows } from './staged-rows.ts'

/** When a file came in (ISO instant), by whom (null unless told), and how its values were made. */
export interface Arrival {
  readonly at: string
  readonly by?: string | null
  readonly understanding?: Partial<Understanding>
}

/**
 * Puts a checked file where it waits, with its issues, and returns its id (N0001, N0002, …). Rows that repeat one
 * another are added to the issues as errors. Nothing of it is visible before it is published.
 */
export async function stageImport(store: Store, file: CheckedFile, { at, by = null, understanding = {} }: Arrival): Promise<ImportId> {
  const { kind, fileName, fileHash, rows } = file
  const fileSize = await findKeptSize(store, fileHash)
  const issues = [...file.issues, ...findRepeatedRows(rows)]
  return store.write(async (tx) => {
    const arrived = { kind, state: 'staged', fileName, fileHash, fileSize, rows: rows.length, issues, at, by, understanding } as const
    const id = await addImport(tx.db, arrived)
    await appendStagedRows(tx, id, rows)
    return id
  })
}
