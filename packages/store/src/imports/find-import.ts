import { DomainFailure, unfinishedStates, type ImportId, type ImportState, type ImportSummary, type Understanding } from '@moc/core'
import type { Store } from '../store.ts'
import type { Db } from '../tables.ts'
import type { ImportsTable } from './imports-table.ts'

/** One import as the list shows it. Throws import-unknown {import}. */
export async function findImport(store: Store, id: ImportId): Promise<ImportSummary> {
  return toSummary(await findImportRow(store.read, id))
}

/**
 * Every import of these very bytes that was not thrown away, the latest first, in whatever state: so that a file that
 * came in before is recognised. Empty for a hash that is not known.
 */
export async function findImportsByHash(store: Store, hash: string): Promise<ImportSummary[]> {
  const rows = await store.read
    .selectFrom('imports')
    .selectAll()
    .where('file_hash', '=', hash)
    .where('state', '<>', 'discarded')
    .orderBy('number', 'desc')
    .execute()
  return rows.map(toSummary)
}

/** How the values of an import were made; null in each part that was not recorded. Throws import-unknown {import}. */
export async function findUnderstanding(store: Store, id: ImportId): Promise<Understanding> {
  const { sheet, shape, mapping, answers } = await findImportRow(store.read, id)
  return { sheet, shape, mapping, answers }
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
export async function findImportIn(db: Db, id: ImportId, state: keyof typeof notIn): Promise<ImportsTable> {
  const row = await findImportRow(db, id)
  if (row.state === state) return row
  throw refusal(notIn[state], row)
}

/** The row of an import that is neither published nor thrown away. Throws import-unknown and import-not-staged. */
export async function findUnfinished(db: Db, id: ImportId): Promise<ImportsTable> {
  const row = await findImportRow(db, id)
  const states: readonly ImportState[] = unfinishedStates
  if (states.includes(row.state)) return row
  throw refusal('import-not-staged', row)
}

const notIn = { staged: 'import-not-staged', published: 'import-not-published', undone: 'import-not-undone' } as const

function refusal(code: (typeof notIn)[keyof typeof notIn], { id, state }: ImportsTable): DomainFailure {
  return new DomainFailure(code, `import ${id} is ${state}`, { import: id, state })
}

export function toSummary(row: ImportsTable): ImportSummary {
  const { id, kind, state, sheet, shape, rows, errors, added, changed, unchanged, removed } = row
  return {
    id,
    kind,
    state,
    fileName: row.file_name,
    fileHash: row.file_hash,
    fileSize: row.file_size,
    sheet,
    shape,
    rows,
    errors,
    warnings: row.warnings ?? 0,
    added,
    changed,
    unchanged,
    removed,
    by: row.by_whom,
    publishedBy: row.published_by,
    stagedAt: row.staged_at,
    publishedAt: row.published_at,
    undoneAt: row.undone_at,
  }
}
