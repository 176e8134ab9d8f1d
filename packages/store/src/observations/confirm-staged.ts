import type { ImportId } from '@moc/core'
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../tables.ts'
import { sameFacts } from './same-facts.ts'

/**
 * Records which staged rows of an import say what is stored already, and returns how many. `stored` gives what they are
 * compared with, one row a key. They are not written as values (writeStaged): the cell alone is kept.
 */
export async function confirmStaged(db: Db, importId: ImportId, stored: RawBuilder<unknown>): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into confirmations (import_id, observation_id, line, sheet, column_index, raw, period_label, vintage)
    select s.import_id, o.origin_id, s.line, s.sheet, s.column_index, s.raw, s.period_label, s.vintage
    from staged_rows s join (${stored}) o on o.key = s.key and ${sameFacts('o', 's')}
    where s.import_id = ${importId}`.execute(db)
  return Number(numAffectedRows)
}

/** What an upload is compared with: the value that is current. */
export const currentValues: RawBuilder<unknown> = sql`select * from observations where superseded_revision is null`
