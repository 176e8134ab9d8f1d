import type { ImportId } from '@moc/core'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../tables.ts'
import type { LongNumbers, LongRules } from './stage-long-rules.ts'
import { longCell } from './stage-long-table.ts'

/**
 * Stages the rows with lines above `from` up to `to` that are plainly right: every word is known, every number is
 * plainly written and within its range, counts agree with their value. No other row is touched.
 */
export async function stagePlainRows(
  db: Db,
  rules: Pick<LongRules, 'columns'>,
  numbers: LongNumbers,
  { importId, from, to }: { readonly importId: ImportId; readonly from: number; readonly to: number },
): Promise<void> {
  const cell = (column: Parameters<typeof longCell>[1]) => longCell(rules, column)
  const number = (column: Parameters<typeof longCell>[1]) => readPlainNumber(cell(column), numbers)
  const orNull = (column: Parameters<typeof longCell>[1]) => sql`nullif(${cell(column)}, '')`
  const valueColumn = rules.columns.get('value')?.index
  await sql`
    insert into staged_rows (import_id, line, key, indicator, place, series, period_kind, period_from, period_to, period_label, year,
      value, numerator, denominator, status, verification, source, note, vintage, raw, sheet, column_index)
    with numbers as materialized (
      select r.*, ${number('value')} as number, ${number('numerator')} as numerator, ${number('denominator')} as denominator
      from long_cells r where r.line > ${from} and r.line <= ${to}
    ), understood as (
      select r.line, r.number, r.numerator, r.denominator, i.code, p.place, t.kind, t."from" as period_from, t."to" as period_to, t.label,
        coalesce(${orNull('series')}, 'main') as series,
        i.least, i.most, i.whole, i."mayExceedOne" as may_exceed_one, i.tolerance,
        ${cell('value')} as written, ${cell('numerator')} as above, ${cell('denominator')} as below,
        i.multiplier * r.numerator / nullif(r.denominator, 0) as computed, ${countDecimals(cell('value'), numbers)} as decimals,
        case when ${cell('status')} = '' then coalesce(t.status, 'official') else s.code end as status, t.status as said,
        v.code as verification, ${orNull('source')} as source, ${orNull('note')} as note, ${orNull('vintage')} as vintage
      from numbers r
      left join long_indicators i on i.text = ${cell('indicator')}
      left join long_periods t on t.text = ${cell('period')} and t.rhythm = i.rhythm
      left join long_places p on p.text = ${cell('place')} and p.day = t.day
      left join long_statuses s on s.text = ${cell('status')}
      left join long_verifications v on v.text = ${cell('verification')}
    ), valued as (
      select *, coalesce(number, computed) as value from understood
    )
    select ${importId}, line, concat(code, '|', place, '|', kind, '|', period_from, '|', period_to, '|', series),
      code, place, series, kind, period_from, period_to, label, cast(substr(period_from, 1, 4) as integer),
      value, numerator, denominator, status, verification, source, note, vintage,
      case when written = '' then concat(above, '/', below) else written end, null,
      case when written = '' then null else cast(${sql.lit(valueColumn ?? null)} as integer) end
    from valued
    where ${isPlainlyRight}`.execute(db)
}

/** Which rows nothing can be said against; a little stricter than the rules, whose word counts for the others. */
const isPlainlyRight: RawBuilder<SqlBool> = sql`
  place is not null and verification is not null and status is not null and (said is null or said = status)
  and (written = '' or number is not null) and (above = '' or numerator is not null) and (below = '' or denominator is not null)
  and (above = '') = (below = '')
  and value between least and most and (not whole or value = trunc(value))
  and (numerator is null or (denominator > 0 and numerator >= 0 and (may_exceed_one or numerator <= denominator)))
  and (number is null or computed is null or abs(number - computed) <= tolerance + 0.5 * power(10, -decimals))`

/** The number that a cell plainly is, rounded as JavaScript rounds it; null for any other cell. */
function readPlainNumber(cell: RawBuilder<string>, { pattern, group, point, longest }: LongNumbers): RawBuilder<number | null> {
  const digits = sql`replace(replace(rtrim(${cell}, '%'), ${sql.lit(group)}, ''), ${sql.lit(point)}, '.')`
  return sql<number | null>`
    case when length(${cell}) <= ${sql.lit(longest)} and regexp_matches(${cell}, ${sql.lit(pattern)}) then try_cast(${digits} as double) + 0 end`
}

function countDecimals(cell: RawBuilder<string>, { point }: LongNumbers): RawBuilder<number> {
  const digits = sql`rtrim(${cell}, '%')`
  return sql<number>`case when contains(${cell}, ${sql.lit(point)}) then length(${digits}) - instr(${digits}, ${sql.lit(point)}) else 0 end`
}
