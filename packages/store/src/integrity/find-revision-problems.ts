import { sql } from 'kysely'
import type { Db } from '../tables.ts'
import { describeFound } from './describe-found.ts'

/** What is wrong with the order of events. */
export async function findRevisionProblems(db: Db): Promise<string[]> {
  return [
    ...(await describeFound(db, gaps, (n, e) => `${n} số hiệu phiên bản bị nhảy hoặc lặp, ví dụ: ${e}.`)),
    ...(await describeFound(db, reversed, (n, e) => `${n} giá trị hết hiệu lực trước khi có hiệu lực, ví dụ: ${e}.`)),
    ...(await describeFound(db, unrecorded, (n, e) => `${n} giá trị thuộc một phiên bản không được ghi nhận, ví dụ: ${e}.`)),
  ]
}

const gaps = sql`
  select revision as example from (select revision, row_number() over (order by revision) as place from revisions) numbered
  where revision <> place`

const reversed = sql`
  select key as example from observations where since_revision < recorded_revision or superseded_revision < since_revision`

const unrecorded = sql`
  select o.key as example from observations o
  where not exists (select 1 from revisions r where r.revision = o.recorded_revision)
    or not exists (select 1 from revisions r where r.revision = o.since_revision)
    or (o.superseded_revision is not null and not exists (select 1 from revisions r where r.revision = o.superseded_revision))`
