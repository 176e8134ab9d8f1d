import type { ChangeCounts, DiffPage, ImportId } from '@moc/core'
import { sql, type RawBuilder } from 'kysely'
import { inOneSnapshot } from '../snapshot.ts'
import type { Store } from '../store.ts'
import { comparedColumns, listCompared, toDiffFilter, type DiffRequest } from './diff-page.ts'
import { findImportRow } from './find-import.ts'

/**
 * What publishing an import did, also after it was undone: its counts, and a page of the values that it added or
 * changed, beside what was shown just before. It is read from the values themselves, so values that it left as they
 * were are counted and not listed. An import that was never published has nothing but zeros. Throws import-unknown.
 */
export function readPublishedDiff(store: Store, id: ImportId, request: DiffRequest = {}): Promise<DiffPage> {
  const filter = toDiffFilter(request)
  return inOneSnapshot(store.read, async (db) => {
    const { added, changed, unchanged, removed, published_revision: revision } = await findImportRow(db, id)
    const counts: ChangeCounts = { added: added ?? 0, changed: changed ?? 0, unchanged: unchanged ?? 0, removed: removed ?? 0, rejected: 0 }
    const listed = filter.changes.filter((change) => change === 'added' || change === 'changed')
    return {
      importId: id,
      revision: revision ?? store.revision(),
      ...counts,
      lines: revision === null ? [] : await listCompared(db, comparison(id, revision), filter),
      rejectedLines: [],
      total: listed.reduce((sum, change) => sum + counts[change], 0),
      offset: filter.offset,
    }
  })
}

/** Values as an import wrote them (`n`) beside what was current in the revision before (`o`). */
function comparison(id: ImportId, revision: number): RawBuilder<unknown> {
  return sql`
    select ${comparedColumns}
    from observations n
    left join observations o on o.key = n.key and o.since_revision < ${revision}
      and (o.superseded_revision is null or o.superseded_revision >= ${revision})
    where n.import_id = ${id} and n.id = n.origin_id`
}
