import type { DiffLine, ImportId } from '@moc/core'
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../tables.ts'
import { comparedColumns, listCompared, type DiffFilter } from './diff-page.ts'

/** How many staged rows would add a value, change one, or leave it as it is. */
export interface StagedCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

export async function countChanges(db: Db, id: ImportId): Promise<StagedCounts> {
  const { rows } = await sql<{ change: keyof StagedCounts; n: number }>`
    select change, cast(count(*) as integer) as n from (${comparison(id)}) compared group by change`.execute(db)
  const count = (change: keyof StagedCounts): number => rows.find((row) => row.change === change)?.n ?? 0
  return { added: count('added'), changed: count('changed'), unchanged: count('unchanged') }
}

/** The staged values that the filter lets through, in the file's order, beside what is stored now. */
export function listChanges(db: Db, id: ImportId, filter: DiffFilter): Promise<DiffLine[]> {
  return listCompared(db, comparison(id), filter)
}

/** Staged rows (`n`) beside the current value of the same key (`o`). */
function comparison(id: ImportId): RawBuilder<unknown> {
  return sql`
    select ${comparedColumns}
    from staged_rows n
    left join observations o on o.key = n.key and o.superseded_revision is null
    where n.import_id = ${id}`
}
