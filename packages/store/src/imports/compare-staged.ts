import type { DiffLine, ImportId } from '@moc/core'
import { sql, type RawBuilder } from 'kysely'
import { sameFacts } from '../observations/same-facts.ts'
import type { Db } from '../tables.ts'

/** How many staged rows would add a value, change one, or leave it as it is. */
export interface ChangeCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

export async function countChanges(db: Db, id: ImportId): Promise<ChangeCounts> {
  const { rows } = await sql<{ change: keyof ChangeCounts; n: number }>`
    select change, cast(count(*) as integer) as n from (${comparison(id)}) compared group by change`.execute(db)
  const count = (change: keyof ChangeCounts): number => rows.find((row) => row.change === change)?.n ?? 0
  return { added: count('added'), changed: count('changed'), unchanged: count('unchanged') }
}

/** The values that would be added or changed, in the file's order, at most `limit` of them. */
export async function listChanges(db: Db, id: ImportId, limit: number): Promise<DiffLine[]> {
  const { rows } = await sql<ComparedRow>`
    select * from (${comparison(id)}) compared where change <> 'unchanged' order by line limit ${limit}`.execute(db)
  return rows.map(toDiffLine)
}

interface ComparedRow {
  change: 'added' | 'changed'
  line: number
  indicator: string
  place: string
  period: string
  value: number
  numerator: number | null
  denominator: number | null
  status: string
  source: string | null
  old_value: number | null
  old_numerator: number | null
  old_denominator: number | null
  old_status: string | null
  old_source: string | null
}

/** Staged rows (`s`) beside the current value of the same key (`o`). */
function comparison(id: ImportId): RawBuilder<ComparedRow> {
  return sql`
    select case when o.id is null then 'added' when ${sameFacts('o', 's')} then 'unchanged' else 'changed' end as change,
      s.line, s.indicator, s.place, s.period_label as period,
      s.value, s.numerator, s.denominator, s.status, s.source,
      o.value as old_value, o.numerator as old_numerator, o.denominator as old_denominator, o.status as old_status, o.source as old_source
    from staged_rows s
    left join observations o on o.key = s.key and o.superseded_revision is null
    where s.import_id = ${id}`
}

function toDiffLine(row: ComparedRow): DiffLine {
  const { change, line, indicator, place, period, value, numerator, denominator, status, source } = row
  const before =
    row.old_value === null || row.old_status === null
      ? null
      : {
          value: row.old_value,
          numerator: row.old_numerator,
          denominator: row.old_denominator,
          status: row.old_status,
          source: row.old_source,
        }
  return { change, line, indicator, place, period, before, after: { value, numerator, denominator, status, source } }
}
