import type { ImportDiff, ImportId, RowIssue } from '@moc/core'
import { readRevision } from '../revisions/revisions.ts'
import { inOneSnapshot } from '../snapshot.ts'
import type { Store } from '../store.ts'
import { countChanges, listChanges } from './compare-staged.ts'
import { findImportIn } from './find-import.ts'

/**
 * What publishing a staged import would do to what is stored now: counts, the first `limit` (200 unless told) values
 * that it adds or changes, and its issues. `rejected` counts the lines that an error keeps out. Only reads. Throws
 * import-unknown {import} and import-not-staged {import, state}.
 */
export function previewImport(store: Store, id: ImportId, limit = 200): Promise<ImportDiff> {
  return inOneSnapshot(store.read, async (db) => {
    const found = await findImportIn(db, id, 'staged')
    const issues = JSON.parse(found.issues) as RowIssue[]
    return {
      importId: id,
      revision: await readRevision(db),
      ...(await countChanges(db, id)),
      removed: 0,
      rejected: countRejectedLines(issues),
      lines: await listChanges(db, id, limit),
      issues,
    }
  })
}

function countRejectedLines(issues: readonly RowIssue[]): number {
  return new Set(issues.filter((issue) => issue.severity === 'error' && issue.line !== null).map((issue) => issue.line)).size
}
