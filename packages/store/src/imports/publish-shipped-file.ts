import type { CheckedFile, ImportId } from '@moc/core'
import { sql, type SqlBool } from 'kysely'
import { sameFacts } from '../observations/same-facts.ts'
import { settleValues } from '../observations/settle-values.ts'
import { standingWrites } from '../observations/standing-writes.ts'
import { writeStaged } from '../observations/write-staged.ts'
import type { Db, WriteTransaction } from '../tables.ts'
import { addImport } from './add-import.ts'
import { appendStagedRows, removeStagedRows } from './staged-rows.ts'

/** What one shipped file brought; `kept` of its new values wait beneath values that people uploaded. */
export interface ShippedFileReceipt {
  readonly importId: ImportId
  readonly fileName: string
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
  readonly kept: number
}

/** Lays a version of a shipped file over the former version of the same file, within the transaction of all files. */
export async function publishShippedFile(
  tx: WriteTransaction,
  file: CheckedFile,
  { revision, at }: { revision: number; at: string },
): Promise<ShippedFileReceipt> {
  const { db } = tx
  const { fileName } = file
  const importId = await addImport(db, { ...file, state: 'staged', fileSize: null, rows: file.rows.length, at, by: null })
  await appendStagedRows(tx, importId, file.rows)
  await db
    .updateTable('imports')
    .set({ state: 'published', published_at: at, published_revision: revision })
    .where('id', '=', importId)
    .execute()

  const replaced = await replaceFormerValues(db, importId, fileName)
  const written = await writeStaged(db, { importId, revision, at, known: isGivenBy(fileName) })
  await settleValues(db, { importId, revision })
  await removeStagedRows(db, importId)

  const changed = await countChanged(db, importId)
  const unchanged = file.rows.length - written
  const counts = { added: written - changed, changed, unchanged, removed: replaced - changed }
  await db.updateTable('imports').set(counts).where('id', '=', importId).execute()
  return { importId, fileName, ...counts, kept: await countKept(db, importId, revision) }
}

/** Marks what the former version gave and this one gives otherwise or not at all, and returns how many. */
async function replaceFormerValues(db: Db, importId: ImportId, fileName: string): Promise<number> {
  const { numAffectedRows } = await sql`
    update observations set replaced_by_import = ${importId} where id in (
      select former.id from (${standingWrites}) former
      where former.import_kind = 'catalogue' and former.file_name = ${fileName} and not exists (
        select 1 from staged_rows s where s.import_id = ${importId} and s.key = former.key and ${sameFacts('former', 's')}))`.execute(db)
  return Number(numAffectedRows)
}

/** Whether the file's former version still stands for this key: whatever it gives otherwise has been marked already. */
function isGivenBy(fileName: string) {
  return sql<SqlBool>`exists (
    select 1 from (${standingWrites}) former
    where former.import_kind = 'catalogue' and former.file_name = ${fileName} and former.key = s.key)`
}

async function countChanged(db: Db, importId: ImportId): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select cast(count(*) as integer) as n from observations o
    where o.id = o.origin_id and o.import_id = ${importId} and exists (
      select 1 from observations r where r.id = r.origin_id and r.replaced_by_import = ${importId} and r.key = o.key)`.execute(db)
  return rows[0]!.n
}

/** Values that were written and closed at once, because another value of their key has precedence. */
async function countKept(db: Db, importId: ImportId, revision: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select cast(count(*) as integer) as n from observations where import_id = ${importId} and superseded_revision = ${revision}`.execute(db)
  return rows[0]!.n
}
