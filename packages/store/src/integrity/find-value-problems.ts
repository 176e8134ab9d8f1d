import { observationKey } from '@moc/core'
import { sql } from 'kysely'
import { observationColumns, toObservation } from '../observations/observation-columns.ts'
import { rightfulValues } from '../observations/rightful-values.ts'
import type { Db } from '../tables.ts'
import { describeFound } from './describe-found.ts'

/** What is wrong with the current values themselves. */
export async function findValueProblems(db: Db): Promise<string[]> {
  return [
    ...(await describeFound(db, repeated, (n, e) => `${n} giá trị có hơn một bản hiện hành, ví dụ: ${e}.`)),
    ...(await describeFound(db, unsettled, (n, e) => `${n} giá trị hiện hành không khớp với các lần nhập còn hiệu lực, ví dụ: ${e}.`)),
    ...(await describeFound(db, withoutIndicator, (n, e) => `${n} giá trị thuộc chỉ tiêu không có trong danh mục, ví dụ: ${e}.`)),
    ...(await describeFound(db, outsideShare, (n, e) => `${n} giá trị tỷ lệ nằm ngoài 0–100%, ví dụ: ${e}.`)),
    ...(await findWrongKeys(db)),
  ]
}

const repeated = sql`select key as example from observations where superseded_revision is null group by key having count(*) > 1`

const unsettled = sql`
  select coalesce(c.key, r.key) as example
  from (select key, origin_id, import_id from observations where superseded_revision is null) c
  full join (${rightfulValues()}) r on r.origin_id = c.origin_id and r.import_id = c.import_id
  where c.key is null or r.key is null`

const withoutIndicator = sql`
  select o.key as example from observations o
  where o.superseded_revision is null and not exists (select 1 from indicators i where i.code = o.indicator)`

const outsideShare = sql`
  select o.key || ' = ' || cast(o.value as text) as example
  from observations o join indicators i on i.code = o.indicator
  where o.superseded_revision is null and i.scale = 'share' and not (o.value between 0 and 100)`

/** Keys are written by the program that stores a value; one that computes them otherwise would never find it again. */
async function findWrongKeys(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('observations').select(observationColumns).orderBy('id', 'desc').limit(1000).execute()
  const wrong = rows.filter((row) => row.key !== observationKey(toObservation(row)))
  return wrong.length === 0 ? [] : [`${wrong.length} giá trị mang khóa không khớp với nội dung, ví dụ: ${wrong[0]!.key}.`]
}
