import type { ChangeCounts, ImportDiff, ImportId, RejectedLine, RowIssue } from '@moc/core'
import { readRevision } from '../revisions/revisions.ts'
import { inOneSnapshot } from '../snapshot.ts'
import type { Store } from '../store.ts'
import { countChanges, listChanges } from './compare-staged.ts'
import { toDiffFilter, type DiffRequest } from './diff-page.ts'
import { findImportIn } from './find-import.ts'

/**
 * What publishing a staged import would do to what is stored now: counts, a page of its values beside those that are
 * stored, and its issues. `rejected` counts the lines that an error keeps out; they are listed, with their issues,
 * where `change` asks for `rejected`. Only reads. Throws import-unknown {import} and import-not-staged {import, state}.
 */
export function previewImport(store: Store, id: ImportId, request: DiffRequest = {}): Promise<ImportDiff> {
  const filter = toDiffFilter(request)
  return inOneSnapshot(store.read, async (db) => {
    const found = await findImportIn(db, id, 'staged')
    const issues = JSON.parse(found.issues) as RowIssue[]
    const rejected = listRejected(issues)
    const counts: ChangeCounts = { ...(await countChanges(db, id)), removed: 0, rejected: rejected.length }
    const { offset, limit } = filter
    return {
      importId: id,
      revision: await readRevision(db),
      ...counts,
      lines: await listChanges(db, id, filter),
      rejectedLines: filter.changes.includes('rejected') ? rejected.slice(offset, offset + limit) : [],
      total: filter.changes.reduce((sum, change) => sum + counts[change], 0),
      offset,
      issues,
    }
  })
}

function listRejected(issues: readonly RowIssue[]): RejectedLine[] {
  const errors = issues.filter((issue) => issue.severity === 'error' && issue.line !== null)
  const byLine = Map.groupBy(errors, (issue) => issue.line ?? 0)
  return [...byLine].toSorted(([a], [b]) => a - b).map(([line, found]) => ({ line, issues: found }))
}
