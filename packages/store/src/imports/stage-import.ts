import type { CheckedFile, ImportId } from '@moc/core'
import type { Store } from '../store.ts'
import { addImport } from './add-import.ts'
import { findRepeatedRows } from './find-repeated-rows.ts'
import { appendStagedRows } from './staged-rows.ts'

/**
 * Puts a checked file where it waits, with its issues, and returns its id (N0001, N0002, …). Rows that repeat one
 * another are added to the issues as errors. Nothing of it is visible before it is published. `at` is an ISO instant.
 */
export function stageImport(store: Store, file: CheckedFile, { at }: { readonly at: string }): Promise<ImportId> {
  return store.write(async (tx) => {
    const id = await addImport(tx.db, file, [...file.issues, ...findRepeatedRows(file.rows)], at)
    await appendStagedRows(tx, id, file.rows)
    return id
  })
}
