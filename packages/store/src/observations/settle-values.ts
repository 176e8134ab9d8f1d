import type { ImportId } from '@moc/core'
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../tables.ts'
import { observationColumns } from './observation-columns.ts'
import { rightfulValues } from './standing-writes.ts'

/** The import that was published or undone, and the revision that shows it. */
export interface Change {
  readonly importId: ImportId
  readonly revision: number
}

/**
 * Makes the rightful value of every key that an import wrote or replaced the current one: closes what is no longer
 * rightful, and appends again what has become so. Called after an import changed its state, in the same transaction.
 */
export async function settleValues(db: Db, change: Change): Promise<void> {
  await closeWrongful(db, change)
  await bringBackRightful(db, change)
}

/** Closes current values that are not the rightful ones; enough after values were added and none was withdrawn. */
export async function closeWrongful(db: Db, { importId, revision }: Change): Promise<void> {
  await sql`
    update observations set superseded_revision = ${revision}, superseded_by_import = ${importId}
    where superseded_revision is null and key in (${touchedKeys(importId)})
      and origin_id not in (select id from (${rightfulOf(importId)}) rightful)`.execute(db)
}

/**
 * Closes what the values of an upload that has just been written take the place of: an upload's are rightful at once, as
 * the last of all. What closeWrongful would do, without asking what is rightful of each key.
 */
export async function closeReplaced(db: Db, { importId, revision }: Change): Promise<void> {
  await sql`
    update observations set superseded_revision = ${revision}, superseded_by_import = ${importId}
    where superseded_revision is null and since_revision < ${revision}
      and key in (select key from observations where since_revision = ${revision} and import_id = ${importId})`.execute(db)
}

async function bringBackRightful(db: Db, { importId, revision }: Change): Promise<void> {
  const facts = sql.join(observationColumns.map((column) => sql.ref(column)))
  const factsOfOrigin = sql.join(observationColumns.map((column) => sql.ref(`o.${column}`)))
  await sql`
    insert into observations (id, origin_id, import_id, line, ${facts}, raw, sheet, column_index, recorded_revision, recorded_at, since_revision)
    select (select max(id) from observations) + row_number() over (order by o.id), o.id, o.import_id, o.line, ${factsOfOrigin}, o.raw, o.sheet, o.column_index,
      o.recorded_revision, o.recorded_at, cast(${revision} as integer)
    from observations o
    join (${rightfulOf(importId)}) back on back.id = o.id
    where not exists (select 1 from observations c where c.key = o.key and c.superseded_revision is null)`.execute(db)
}

function touchedKeys(importId: ImportId): RawBuilder<unknown> {
  return sql`select key from observations where import_id = ${importId} or replaced_by_import = ${importId}`
}

function rightfulOf(importId: ImportId): RawBuilder<unknown> {
  return sql`select id, key from (${rightfulValues}) everywhere where key in (${touchedKeys(importId)})`
}
