import type { ImportId } from '@moc/core'
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../tables.ts'
import { observationColumns } from './observation-columns.ts'
import { rightfulValues } from './rightful-values.ts'
import { statements } from './statements.ts'

/** The import that was published or undone, and the revision that shows it. */
export interface Change {
  readonly importId: ImportId
  readonly revision: number
}

/**
 * Makes the rightful value of every key that an import named, or that another version of the same shipped file did, the
 * current one: closes what is no longer rightful, and appends again what has become so. Called after an import changed its
 * state, in the same transaction.
 */
export async function settleValues(db: Db, change: Change): Promise<void> {
  const touched = touchedKeys(change.importId)
  await sql`
    create temp table settled as
    select t.key, r.origin_id, r.import_id from (${touched}) t left join (${rightfulValues(touched)}) r on r.key = t.key`.execute(db)
  await closeWrongful(db, change)
  await bringBackRightful(db, change)
  await sql`drop table settled`.execute(db)
}

/**
 * Closes what the values of an upload that has just been written take the place of: an upload's are rightful at once, as
 * the last of all. What settleValues would do, without asking what is rightful of each key.
 */
export async function closeReplaced(db: Db, { importId, revision }: Change): Promise<void> {
  await sql`
    update observations set superseded_revision = ${revision}, superseded_by_import = ${importId}
    where superseded_revision is null and since_revision < ${revision}
      and key in (select key from observations where since_revision = ${revision} and import_id = ${importId})`.execute(db)
}

async function closeWrongful(db: Db, { importId, revision }: Change): Promise<void> {
  await sql`
    update observations set superseded_revision = ${revision}, superseded_by_import = ${importId}
    where superseded_revision is null and id in (
      select o.id from observations o join settled on settled.key = o.key
      where o.superseded_revision is null
        and (settled.origin_id is distinct from o.origin_id or settled.import_id is distinct from o.import_id))`.execute(db)
}

async function bringBackRightful(db: Db, { revision }: Change): Promise<void> {
  const facts = sql.join(observationColumns.map((column) => sql.ref(column)))
  const factsSaid = sql.join(observationColumns.map((column) => sql.ref(`s.${column}`)))
  const missing = sql`
    select * from settled
    where origin_id is not null and key not in (select key from observations where superseded_revision is null)`
  await sql`
    insert into observations (id, origin_id, import_id, line, ${facts}, raw, sheet, column_index, recorded_revision, recorded_at, since_revision)
    select (select max(id) from observations) + row_number() over (order by s.origin_id), s.origin_id, s.import_id, s.line,
      ${factsSaid}, s.raw, s.sheet, s.column_index, s.recorded_revision, s.recorded_at, cast(${revision} as integer)
    from (${missing}) r
    join (${statements()}) s on s.origin_id = r.origin_id and s.import_id = r.import_id`.execute(db)
}

/** The keys of which an import says something, and, where it is a version of a shipped file, of which any version does. */
function touchedKeys(importId: ImportId): RawBuilder<unknown> {
  const imports = sql`
    select ${importId} union
    select other.id from imports own join imports other on other.file_name = own.file_name
    where own.id = ${importId} and own.kind = 'catalogue' and other.kind = 'catalogue'`
  return sql`
    select key from observations where id = origin_id and import_id in (${imports})
    union
    select o.key from confirmations c join observations o on o.id = c.observation_id where c.import_id in (${imports})`
}
