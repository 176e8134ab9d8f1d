import type { ImportId } from '@moc/core'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../tables.ts'
import { observationColumns } from './observation-columns.ts'

/**
 * Writes the staged rows of an import (`s`) as observations, except those for which `known` holds, and returns how
 * many. They are current at once: closeWrongful or settleValues has to follow, which closes what they replace.
 */
export async function writeStaged(
  db: Db,
  { importId, revision, at, known }: { importId: ImportId; revision: number; at: string; known: RawBuilder<SqlBool> },
): Promise<number> {
  const facts = sql.join(observationColumns.map((column) => sql.ref(column)))
  const stagedFacts = sql.join(observationColumns.map((column) => sql.ref(`s.${column}`)))
  const { numAffectedRows } = await sql`
    insert into observations (id, origin_id, import_id, line, ${facts}, raw, sheet, column_index, recorded_revision, recorded_at, since_revision)
    select next.id, next.id, s.import_id, s.line, ${stagedFacts}, s.raw, s.sheet, s.column_index,
      cast(${revision} as integer), cast(${at} as text), cast(${revision} as integer)
    from staged_rows s
    join (
      select s.rowid as row, (select coalesce(max(id), 0) from observations) + row_number() over (order by s.line) as id
      from staged_rows s where s.import_id = ${importId} and not ${known}
    ) next on next.row = s.rowid
    where s.import_id = ${importId}`.execute(db)
  return Number(numAffectedRows)
}
