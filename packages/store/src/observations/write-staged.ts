import type { ImportId } from '@moc/core'
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../tables.ts'
import { observationColumns } from './observation-columns.ts'
import { sameFacts } from './same-facts.ts'

/** Which staged rows become observations, and under which revision. */
export interface StagedWrite {
  readonly importId: ImportId
  readonly revision: number
  /** ISO instant. */
  readonly at: string
  /** What is stored already: staged rows that say the same are left out (confirmStaged); null where it is known that none does. */
  readonly stored: RawBuilder<unknown> | null
}

/**
 * Writes the staged rows of an import (`s`) as observations, except those that say what is stored, and returns how many.
 * They are current at once: closeReplaced or settleValues has to follow, which closes what they replace.
 */
export async function writeStaged(db: Db, { importId, revision, at, stored }: StagedWrite): Promise<number> {
  const facts = sql.join(observationColumns.map((column) => sql.ref(column)))
  const stagedFacts = sql.join(observationColumns.map((column) => sql.ref(`s.${column}`)))
  const { id, source } = await numberRows(db, importId, stored)
  const { numAffectedRows } = await sql`
    insert into observations (id, origin_id, import_id, line, ${facts}, raw, sheet, column_index, recorded_revision, recorded_at, since_revision)
    select ${id}, ${id}, s.import_id, s.line, ${stagedFacts}, s.raw, s.sheet, s.column_index,
      cast(${revision} as integer), cast(${at} as text), cast(${revision} as integer)
    from staged_rows s ${source}
    where s.import_id = ${importId}`.execute(db)
  return Number(numAffectedRows)
}

/**
 * The ids of the rows that are written, counted on in the order of their lines: by the line alone where every line is one
 * row, as in a long file, which spares a join as large as the file.
 */
async function numberRows(
  db: Db,
  importId: ImportId,
  stored: StagedWrite['stored'],
): Promise<{ readonly id: RawBuilder<number>; readonly source: RawBuilder<unknown> }> {
  const last = sql<number>`(select coalesce(max(id), 0) from observations)`
  const first = stored === null ? await findFirstOfGapless(db, importId) : null
  if (first !== null) return { id: sql`before.id + s.line - ${sql.lit(first)} + 1`, source: sql`cross join (select ${last} as id) before` }
  const wanted = stored === null ? sql`` : sql`and not exists (select 1 from (${stored}) o where o.key = s.key and ${sameFacts('o', 's')})`
  const source = sql`join (
    select s.rowid as row, ${last} + row_number() over (order by s.line) as id
    from staged_rows s where s.import_id = ${importId} ${wanted}
  ) next on next.row = s.rowid`
  return { id: sql`next.id`, source }
}

/** The first line of an import that has exactly one row on each line from the first to the last; null for any other. */
async function findFirstOfGapless(db: Db, importId: ImportId): Promise<number | null> {
  const { rows } = await sql<{ first: number | null; isGapless: boolean }>`
    select min(line) as first, count(*) = count(distinct line) and count(*) = max(line) - min(line) + 1 as "isGapless"
    from staged_rows where import_id = ${importId}`.execute(db)
  const [found] = rows
  return found?.isGapless === true ? found.first : null
}
