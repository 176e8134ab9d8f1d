import type { ImportId, KeptValue, UndoReceipt } from '@moc/core'
import { sql } from 'kysely'
import { rightfulValues } from '../observations/rightful-values.ts'
import { sameFacts } from '../observations/same-facts.ts'
import type { Db } from '../tables.ts'
import { changedKeys } from './changed-keys.ts'

interface KeptRow {
  indicator: string
  place: string
  period: string
  /** How many there are in all. */
  total: number
  /** The import that speaks for the value that stays; null where there is none. */
  file_name: string | null
  import_id: ImportId | null
  is_same: boolean | null
  is_later: boolean | null
}

/** So many are named; whoever undoes a million values that another file repeats does not read a million sentences. */
const namedAtMost = 10_000

/**
 * The values that an import had given, or that were shown as its own, and that its undo or redo left as they were: because
 * another file says the same, or because the value is another file's. The first 10,000 by the lines of its file, and how
 * many there are in all.
 */
export async function listKept(
  db: Db,
  { importId, revision }: { importId: ImportId; revision: number },
): Promise<Pick<UndoReceipt, 'kept' | 'keptTotal'>> {
  const { rows } = await sql<KeptRow>`
    with stayed as (
      select min(id) as id from observations
      where import_id = ${importId} and (id = origin_id or superseded_revision = ${revision} or since_revision = ${revision})
        and key not in (${changedKeys(revision)})
      group by key),
    own as (
      select o.*, cast(count(*) over () as integer) as total from stayed join observations o on o.id = stayed.id
      order by o.line, o.key limit ${namedAtMost})
    select o.indicator, o.place, o.period_label as period, o.total, i.file_name, i.id as import_id,
      ${sameFacts('o', 'c')} as is_same, i.published_revision > o.recorded_revision as is_later
    from own o
    left join (${rightfulValues(sql`select key from own`)}) r on r.key = o.key
    left join observations c on c.key = o.key and c.superseded_revision is null
    left join imports i on i.id = case
      when r.import_id <> ${importId} and (r.recorded_revision > o.recorded_revision or r.word_id = ${importId}) then r.import_id
      else r.word_id end
    order by o.line, o.key`.execute(db)
  const kept = rows.map((row) => ({ indicator: row.indicator, place: row.place, period: row.period, ...explain(row) }))
  return { kept, keptTotal: rows[0]?.total ?? 0 }
}

function explain({ file_name, import_id, is_same, is_later }: KeptRow): Pick<KeptValue, 'why' | 'whyEn'> {
  const file = `“${file_name}” (${import_id})`
  if (import_id === null) {
    return { why: 'Giá trị này đã bị bỏ trong một bản mới hơn của tệp.', whyEn: 'A newer version of the file dropped this value.' }
  }
  if (is_same === true) {
    return { why: `Tệp ${file} cũng ghi đúng giá trị này, nên giữ nguyên.`, whyEn: `The file ${file} says the same, so the value stays.` }
  }
  if (is_later !== true) {
    return { why: `Đang dùng giá trị của tệp ${file}, nên giữ nguyên.`, whyEn: `The value of the file ${file} is in use and stays.` }
  }
  return {
    why: `Tệp ${file} đã thay giá trị này sau đó, nên giữ nguyên.`,
    whyEn: `The file ${file} replaced this value later, so it stays.`,
  }
}
