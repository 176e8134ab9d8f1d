import { sql } from 'kysely'
import type { Db } from '../tables.ts'
import { describeFound } from './describe-found.ts'

/** What is wrong between the cells that said what was stored already and what they are kept for. */
export async function findConfirmationProblems(db: Db): Promise<string[]> {
  return [
    ...(await describeFound(db, unbound, (n, e) => `${n} lần xác nhận không thuộc lần nhập hoặc giá trị nào, ví dụ: ${e}.`)),
    ...(await describeFound(db, early, (n, e) => `${n} lần xác nhận có trước giá trị được xác nhận, ví dụ: ${e}.`)),
    ...(await describeFound(db, repeated, (n, e) => `${n} giá trị được một lần nhập ghi hơn một lần, ví dụ: ${e}.`)),
    ...(await describeFound(db, incomplete, (n, e) => `${n} lần nhập có số ô xác nhận khác với số đã ghi nhận, ví dụ: ${e}.`)),
  ]
}

const unbound = sql`
  select c.import_id || ':' || cast(c.line as text) as example from confirmations c
  left join imports i on i.id = c.import_id and i.state in ('published', 'undone')
  left join observations o on o.id = c.observation_id and o.id = o.origin_id
  where i.id is null or o.id is null`

const early = sql`
  select o.key as example from confirmations c
  join imports i on i.id = c.import_id
  join observations o on o.id = c.observation_id
  where i.published_revision <= o.recorded_revision`

const repeated = sql`
  select o.key as example from confirmations c join observations o on o.id = c.observation_id
  group by o.key, c.import_id
  having count(*) > 1 or exists (
    select 1 from observations w where w.id = w.origin_id and w.import_id = c.import_id and w.key = o.key)`

const incomplete = sql`
  select i.id as example from imports i
  where coalesce(i.confirmed, 0) <> (select count(*) from confirmations c where c.import_id = i.id)`
