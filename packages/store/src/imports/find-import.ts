import { DomainFailure, type ImportId, type ImportState, type ImportSummary } from '@moc/core'
import type { Store } from '../store.ts'
import type { Db } from '../tables.ts'
import type { ImportsTable } from './imports-table.ts'

/** One import as the list shows it. Throws import-unknown {import}. */
export async function findImport(store: Store, id: ImportId): Promise<ImportSummary> {
  return toSummary(await findImportRow(store.read, id))
}

/** All imports, the latest first: staged, published, undone and discarded, of people and of the program. */
export async function listImports(store: Store): Promise<ImportSummary[]> {
  return (await store.read.selectFrom('imports').selectAll().orderBy('number', 'desc').execute()).map(toSummary)
}

export async function findImportRow(db: Db, id: ImportId): Promise<ImportsTable> {
  const row = await db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new DomainFailure('import-unknown', `no import ${id}`, { import: id })
  return row
}

/** The import's row, when it is in the state that the request needs; otherwise throws the failure for that. */
export async function findImportIn(db: Db, id: ImportId, state: Extract<ImportState, 'staged' | 'published'>): Promise<ImportsTable> {
  const row = await findImportRow(db, id)
  if (row.state === state) return row
  const code = state === 'staged' ? 'import-not-staged' : 'import-not-published'
  throw new DomainFailure(code, `import ${id} is ${row.state}`, { import: id, state: row.state })
}

function toSummary(row: ImportsTable): ImportSummary {
  const { id, kind, state, rows, added, changed } = row
  return {
    id,
    kind,
    state,
    fileName: row.file_name,
    fileHash: row.file_hash,
    rows,
    added,
    changed,
    stagedAt: row.staged_at,
    publishedAt: row.published_at,
    undoneAt: row.undone_at,
  }
}
