import type { ImportId, ImportKind, ImportState, RowIssue, Understanding } from '@moc/core'
import type { Db } from '../tables.ts'
import { issueColumns } from './issue-columns.ts'
import type { ImportsTable } from './imports-table.ts'

/** A file that comes in. */
export interface NewImport {
  readonly kind: ImportKind
  readonly state: ImportState
  readonly fileName: string
  readonly fileHash: string
  /** Null where the file itself is not kept. */
  readonly fileSize: number | null
  readonly rows: number
  readonly issues: readonly RowIssue[]
  /** ISO instant. */
  readonly at: string
  readonly by: string | null
  readonly understanding?: Partial<Understanding>
}

/** Enters a file in the list of imports, under the next number, and returns its id. */
export async function addImport(db: Db, file: NewImport): Promise<ImportId> {
  const last = await db
    .selectFrom('imports')
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  const { kind, state, fileName, fileHash, fileSize, rows, issues, at, by, understanding } = file
  const row: ImportsTable = {
    number,
    id: importId(number),
    kind,
    state,
    file_name: fileName,
    file_hash: fileHash,
    file_size: fileSize,
    rows,
    ...issueColumns(issues),
    added: null,
    changed: null,
    unchanged: null,
    confirmed: null,
    removed: null,
    staged_at: at,
    published_at: null,
    published_revision: null,
    undone_at: null,
    undone_revision: null,
    discarded_at: null,
    sheet: understanding?.sheet ?? null,
    shape: understanding?.shape ?? null,
    mapping: understanding?.mapping ?? null,
    answers: understanding?.answers ?? null,
    by_whom: by,
    reasons: null,
    published_by: null,
  }
  await db.insertInto('imports').values(row).execute()
  return row.id
}

/** N0001, N0002, …: short enough to say on the telephone, and in the order of staging up to N9999. */
function importId(number: number): ImportId {
  return `N${String(number).padStart(4, '0')}`
}
