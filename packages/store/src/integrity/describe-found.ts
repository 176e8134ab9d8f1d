import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../tables.ts'

/**
 * Runs a query whose rows are all wrong and that names each in a column `example`; describes them in one sentence,
 * which gets their number and up to three examples, or returns nothing when there are none.
 */
export async function describeFound(
  db: Db,
  wrong: RawBuilder<unknown>,
  describe: (count: number, examples: string) => string,
): Promise<string[]> {
  const { rows } = await sql<{ example: string; total: number }>`
    select cast(example as text) as example, cast(count(*) over () as integer) as total from (${wrong}) wrong order by 1 limit 3`.execute(
    db,
  )
  const first = rows[0]
  return first === undefined ? [] : [describe(first.total, rows.map((row) => row.example).join('; '))]
}
