import { sql } from 'kysely'
import type { Db } from '../tables.ts'

/** Keys whose current value is another one, or none, since this revision. */
export async function countRestored(db: Db, revision: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select cast(count(distinct key) as integer) as n from observations
    where since_revision = ${revision} or superseded_revision = ${revision}`.execute(db)
  return rows[0]!.n
}
