import { sql } from 'kysely'
import type { Db } from '../tables.ts'
import { toOrigin, type Origin, type OriginColumns } from './origin.ts'
import { standingStatements } from './rightful-values.ts'
import { sameFacts } from './same-facts.ts'
import { statements } from './statements.ts'

/**
 * The cells that say the same as each value of a key, by the id of its row of `observations`, the earliest first: those of
 * imports that are published now, which came in after the value's own and while it was current.
 */
export async function listConfirmations(db: Db, key: string): Promise<ReadonlyMap<number, readonly Origin[]>> {
  const named = sql`${key}`
  const { rows } = await sql<OriginColumns & { id: number }>`
    select v.id, s.import_id, s.sheet, s.line, s.column_index, s.raw, s.recorded_at, s.recorded_revision,
      i.kind, i.file_name, i.file_hash, i.file_size, i.by_whom, i.published_by, i.shape, i.mapping, i.answers, i.reasons
    from observations v
    join imports own on own.id = v.import_id
    join (${standingStatements(named)}) standing on standing.import_id <> v.import_id and ${sameFacts('standing', 'v')}
    join (${statements(named)}) s on s.origin_id = standing.origin_id and s.import_id = standing.import_id
    join imports i on i.id = s.import_id
    where v.key = ${key}
      and (s.recorded_revision, standing.import_number) > (v.recorded_revision, own.number)
      and (v.superseded_revision is null or s.recorded_revision < v.superseded_revision)
    order by s.recorded_revision, standing.import_number`.execute(db)
  const groups = Map.groupBy(rows, ({ id }) => id)
  return new Map([...groups].map(([id, found]) => [id, found.map(toOrigin)]))
}
