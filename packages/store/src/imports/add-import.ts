import type { CheckedFile, ImportId, RowIssue } from '@moc/core'
import type { Db } from '../tables.ts'
import type { ImportsTable } from './imports-table.ts'

/** Enters a file in the list of imports as staged, under the next number, and returns its id. */
export async function addImport(db: Db, file: CheckedFile, issues: readonly RowIssue[], at: string): Promise<ImportId> {
  const last = await db
    .selectFrom('imports')
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  const row: ImportsTable = {
    number,
    id: importId(number),
    kind: file.kind,
    state: 'staged',
    file_name: file.fileName,
    file_hash: file.fileHash,
    rows: file.rows.length,
    errors: issues.filter((issue) => issue.severity === 'error').length,
    issues: JSON.stringify(issues),
    added: null,
    changed: null,
    unchanged: null,
    staged_at: at,
    published_at: null,
    published_revision: null,
    undone_at: null,
    undone_revision: null,
    discarded_at: null,
  }
  await db.insertInto('imports').values(row).execute()
  return row.id
}

/** N0001, N0002, …: short enough to say on the telephone, and in the order of staging up to N9999. */
function importId(number: number): ImportId {
  return `N${String(number).padStart(4, '0')}`
}
