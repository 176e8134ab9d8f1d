import type { CheckedFile, ImportId } from '@moc/core'
import { sql, type RawBuilder } from 'kysely'
import { confirmStaged } from '../observations/confirm-staged.ts'
import { sameFacts } from '../observations/same-facts.ts'
import { settleValues } from '../observations/settle-values.ts'
import { statements } from '../observations/statements.ts'
import { writeStaged } from '../observations/write-staged.ts'
import type { Db, WriteTransaction } from '../tables.ts'
import { addImport } from './add-import.ts'
import { appendStagedRows, removeStagedRows } from './staged-rows.ts'

/** What one shipped file brought; `kept` of its new values wait beneath values that people uploaded. */
export interface ShippedFileReceipt extends ShippedCounts {
  readonly importId: ImportId
  readonly fileName: string
  readonly kept: number
}

/** What a version of a shipped file changes of the former one. */
interface ShippedCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
}

/** Lays a version of a shipped file over the former version of the same file, within the transaction of all files. */
export async function publishShippedFile(
  tx: WriteTransaction,
  file: CheckedFile,
  { revision, at }: { revision: number; at: string },
): Promise<ShippedFileReceipt> {
  const { db } = tx
  const { fileName } = file
  const former = formerVersion(fileName)
  const importId = await addImport(db, { ...file, state: 'staged', fileSize: null, rows: file.rows.length, at, by: null })
  await appendStagedRows(tx, importId, file.rows)
  const counts = await compareWithFormer(db, importId, former)
  const confirmed = await confirmStaged(db, importId, former)
  await writeStaged(db, { importId, revision, at, stored: former })
  await removeStagedRows(db, importId)
  await db
    .updateTable('imports')
    .set({ state: 'published', ...counts, confirmed, published_at: at, published_revision: revision })
    .where('id', '=', importId)
    .execute()
  await settleValues(db, { importId, revision })
  return { importId, fileName, ...counts, kept: await countKept(db, importId, revision) }
}

/** What the newest published version of a shipped file says, one row a key. */
function formerVersion(fileName: string): RawBuilder<unknown> {
  return sql`
    select * from (${statements()}) said where import_id = (
      select id from imports where kind = 'catalogue' and state = 'published' and file_name = ${fileName} order by number desc limit 1)`
}

async function compareWithFormer(db: Db, importId: ImportId, former: RawBuilder<unknown>): Promise<ShippedCounts> {
  const { rows } = await sql<ShippedCounts>`
    select cast(count(*) filter (former.key is null) as integer) as added,
      cast(count(*) filter (former.key = s.key and not ${sameFacts('former', 's')}) as integer) as changed,
      cast(count(*) filter (s.key is null) as integer) as removed,
      cast(count(*) filter (former.key = s.key and ${sameFacts('former', 's')}) as integer) as unchanged
    from (select * from staged_rows where import_id = ${importId}) s
    full join (${former}) former on former.key = s.key`.execute(db)
  return rows[0]!
}

/** Values that were written and closed at once, because another value of their key has precedence. */
async function countKept(db: Db, importId: ImportId, revision: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select cast(count(*) as integer) as n from observations o
    join observations c on c.key = o.key and c.superseded_revision is null and not ${sameFacts('c', 'o')}
    where o.import_id = ${importId} and o.superseded_revision = ${revision}`.execute(db)
  return rows[0]!.n
}
