import { sql } from 'kysely'
import type { Db } from '../tables.ts'
import { describeFound } from './describe-found.ts'

/** What is wrong between values and the imports that wrote them. */
export async function findImportProblems(db: Db): Promise<string[]> {
  return [
    ...(await describeFound(db, orphans, (n, e) => `${n} giá trị không có lần nhập nào đứng sau, ví dụ: ${e}.`)),
    ...(await describeFound(db, incomplete, (n, e) => `${n} lần nhập có số giá trị đã ghi khác với số đã báo, ví dụ: ${e}.`)),
    ...(await describeFound(db, leftOver, (n, e) => `${n} lần nhập không còn chờ công bố nhưng vẫn còn dòng tạm, ví dụ: ${e}.`)),
    ...(await describeFound(db, emptied, (n, e) => `${n} lần nhập đang chờ bị thiếu dòng tạm, ví dụ: ${e}.`)),
    ...(await describeFound(db, copied, (n, e) => `${n} giá trị được khôi phục không giống bản gốc, ví dụ: ${e}.`)),
  ]
}

const orphans = sql`select o.key as example from observations o where not exists (select 1 from imports i where i.id = o.import_id)`

const incomplete = sql`
  select i.id as example from imports i
  where (case when i.state in ('published', 'undone') then coalesce(i.added, -1) + coalesce(i.changed, -1) else 0 end)
    <> (select count(*) from observations o where o.import_id = i.id and o.id = o.origin_id)`

const leftOver = sql`
  select s.import_id as example from staged_rows s left join imports i on i.id = s.import_id
  where i.id is null or i.state not in ('reading', 'staged') group by s.import_id`

const emptied = sql`
  select i.id as example from imports i
  where i.state = 'staged' and i.rows <> (select count(*) from staged_rows s where s.import_id = i.id)`

const copied = sql`
  select o.key as example from observations o
  left join observations w on w.id = o.origin_id
  left join confirmations c on c.observation_id = o.origin_id and c.import_id = o.import_id
  where w.id is null or w.key <> o.key or w.value <> o.value or (w.import_id <> o.import_id and c.import_id is null)`
