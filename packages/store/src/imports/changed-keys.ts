import { sql, type RawBuilder } from 'kysely'
import { sameFacts } from '../observations/same-facts.ts'

/** Keys whose value is another one, or none, since this revision; not those of which it only comes from another cell now. */
export function changedKeys(revision: number): RawBuilder<unknown> {
  return sql`
    select coalesce(b.key, a.key) as key
    from (select * from observations where superseded_revision = ${revision} and since_revision < ${revision}) b
    full join (select * from observations where since_revision = ${revision} and superseded_revision is null) a on a.key = b.key
    where a.key is null or b.key is null or not ${sameFacts('a', 'b')}`
}
