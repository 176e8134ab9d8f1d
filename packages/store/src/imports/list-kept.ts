import type { ImportId, KeptValue } from '@moc/core'
import { sql } from 'kysely'
import type { Db } from '../tables.ts'

interface KeptRow {
  indicator: string
  place: string
  period: string
  recorded: number
  file_name: string | null
  import_id: ImportId | null
  current_recorded: number | null
}

/** The values of an undone import that were not its own to take back, because the current value is another file's. */
export async function listKept(db: Db, { importId, revision }: { importId: ImportId; revision: number }): Promise<KeptValue[]> {
  const { rows } = await sql<KeptRow>`
    select o.indicator, o.place, o.period_label as period, o.recorded_revision as recorded,
      i.file_name, i.id as import_id, c.recorded_revision as current_recorded
    from observations o
    left join observations c on c.key = o.key and c.superseded_revision is null
    left join imports i on i.id = c.import_id
    where o.import_id = ${importId} and o.id = o.origin_id and o.key not in (
      select key from observations where since_revision = ${revision} or superseded_revision = ${revision})
    order by o.line`.execute(db)
  return rows.map((row) => ({ indicator: row.indicator, place: row.place, period: row.period, ...explain(row) }))
}

function explain({ file_name, import_id, recorded, current_recorded }: KeptRow): Pick<KeptValue, 'why' | 'whyEn'> {
  const file = `“${file_name}” (${import_id})`
  if (current_recorded === null) {
    return { why: 'Giá trị này đã bị bỏ trong một bản mới hơn của tệp.', whyEn: 'A newer version of the file dropped this value.' }
  }
  if (current_recorded < recorded) {
    return { why: `Đang dùng giá trị của tệp ${file}, nên giữ nguyên.`, whyEn: `The value of the file ${file} is in use and stays.` }
  }
  return {
    why: `Tệp ${file} đã thay giá trị này sau đó, nên giữ nguyên.`,
    whyEn: `The file ${file} replaced this value later, so it stays.`,
  }
}
