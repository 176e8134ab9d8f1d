import { sql } from 'kysely'
import type { Db } from '../tables.ts'
import { changedKeys } from './changed-keys.ts'

/** How many values are another one, or none, since this revision. */
export async function countRestored(db: Db, revision: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`select cast(count(*) as integer) as n from (${changedKeys(revision)}) changed`.execute(db)
  return rows[0]!.n
}
