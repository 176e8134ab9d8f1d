import type { Change, ChangeReason, DiffLine } from '@moc/core'
import { sql, type RawBuilder } from 'kysely'
import { sameFacts } from '../observations/same-facts.ts'
import type { Db } from '../tables.ts'

/** Which lines of a difference to list: of these kinds, this many, from this one on (0 is the first). */
export interface DiffRequest {
  /** Added and changed ones unless told. */
  readonly change?: Change | readonly Change[]
  /** 200 unless told. */
  readonly limit?: number
  /** 0 unless told. */
  readonly offset?: number
}

/** A request with everything filled in. */
export interface DiffFilter {
  readonly changes: readonly Change[]
  readonly limit: number
  readonly offset: number
}

export function toDiffFilter({ change = ['added', 'changed'], limit = 200, offset = 0 }: DiffRequest): DiffFilter {
  return { changes: typeof change === 'string' ? [change] : change, limit, offset }
}

/** A new value (`n`) beside the one it takes the place of (`o`), by columns that both readings of a difference share. */
export interface ComparedRow {
  change: DiffLine['change']
  reason: ChangeReason | null
  line: number
  sheet: string | null
  column_index: number | null
  raw: string
  indicator: string
  place: string
  period: string
  series: string
  key: string
  value: number
  numerator: number | null
  denominator: number | null
  status: string
  source: string | null
  note: string | null
  verification: string
  old_value: number | null
  old_numerator: number | null
  old_denominator: number | null
  old_status: string | null
  old_source: string | null
  old_note: string | null
  old_verification: string | null
}

/** The columns of a ComparedRow, over any query that names the new value `n` and the old one `o`. */
export const comparedColumns: RawBuilder<unknown> = sql`
  case when o.id is null then 'added' when ${sameFacts('o', 'n')} then 'unchanged' else 'changed' end as change,
  case when o.id is null or ${sameFacts('o', 'n')} then null
    when ${rankOf('n')} > ${rankOf('o')} then 'status-raised'
    when ${sameNumbers()} then 'details' else 'correction' end as reason,
  n.line, n.sheet, n.column_index, n.raw, n.indicator, n.place, n.period_label as period, n.series, n.key,
  n.value, n.numerator, n.denominator, n.status, n.source, n.note, n.verification,
  o.value as old_value, o.numerator as old_numerator, o.denominator as old_denominator, o.status as old_status,
  o.source as old_source, o.note as old_note, o.verification as old_verification`

/** How final a value is; null (never more, never less) for what no office makes final. */
function rankOf(alias: string): RawBuilder<unknown> {
  return sql`case ${sql.ref(`${alias}.status`)} when 'estimate' then 1 when 'preliminary' then 2 when 'official' then 3 end`
}

function sameNumbers(): RawBuilder<unknown> {
  const numbers = ['value', 'numerator', 'denominator'].map(
    (name) => sql`${sql.ref(`o.${name}`)} is not distinct from ${sql.ref(`n.${name}`)}`,
  )
  return sql`(${sql.join(numbers, sql` and `)})`
}

/** Lists a page of compared rows in the file's order. */
export async function listCompared(db: Db, compared: RawBuilder<unknown>, { changes, limit, offset }: DiffFilter): Promise<DiffLine[]> {
  const wanted = changes.filter((change) => change !== 'rejected' && change !== 'removed')
  if (wanted.length === 0 || limit <= 0) return []
  const { rows } = await sql<ComparedRow>`
    select * from (${compared}) compared where change in (${sql.join(wanted)})
    order by line, sheet, column_index, key limit ${limit} offset ${offset}`.execute(db)
  return rows.map(toDiffLine)
}

function toDiffLine(row: ComparedRow): DiffLine {
  const { change, reason, line, sheet, raw, indicator, place, period, series, key } = row
  const { value, numerator, denominator, status, source, note, verification } = row
  const after = { value, numerator, denominator, status, source, note, verification }
  return { change, reason, line, sheet, column: row.column_index, raw, indicator, place, period, series, key, before: toBefore(row), after }
}

function toBefore(row: ComparedRow): DiffLine['before'] {
  const { old_value: value, old_status: status, old_verification: verification } = row
  if (value === null || status === null || verification === null) return null
  return {
    value,
    numerator: row.old_numerator,
    denominator: row.old_denominator,
    status,
    source: row.old_source,
    note: row.old_note,
    verification,
  }
}
