import type { ImportId, RowIssue } from '@moc/core'
import type { Store } from '../store.ts'
import { findImportRow } from './find-import.ts'

/** Everything that was found wrong with a file, or worth a look, whatever became of the import. Throws import-unknown {import}. */
export async function listImportIssues(store: Store, id: ImportId): Promise<RowIssue[]> {
  return JSON.parse((await findImportRow(store.read, id)).issues) as RowIssue[]
}
