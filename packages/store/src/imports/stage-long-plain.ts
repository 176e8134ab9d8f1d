import type { ImportId } from '@moc/core'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../tables.ts'
import type { LongColumn, LongNumbers, LongRules } from './stage-long-rules.ts'
import { longCell } from './stage-long-table.ts'

/**
 * Stages the rows with lines above `from` up to `to` that are plainly right: every word is known, every number is
 * plainly written and within its range, counts agree with their value. No other row is touched. Returns how many.
 */
export async function stagePlainRows(
  db: Db,
  rules: Pick<LongRules, 'columns'>,
  numbers: LongNumbers,
  { importId, from, to }: { readonly importId: ImportId; readonly from: number; readonly to: number },
): Promise<number> {
  const cell = (column: LongColumn) => longCell(rules, column)
  const number = (column: LongColumn) => readPlainNumber(cell(column), numbers)
  const orNull = (column: LongColumn) => sql`nullif(${cell(column)}, '')`
  const valueColumn = rules.columns.get('value')?.index
  const { numAffectedRows } = await sql`
    insert into staged_rows (import_id, line, key, indicator, place, series, period_kind, period_from, period_to, period_label, year,
      value, numerator, denominator, status, verification, source, note, vintage, raw, sheet, column_index)
    with numbers as (
      select r.*, ${number('value')} as number, ${number('numerator')} as numerator, ${number('denominator')} as denominator
      from long_cells r where r.line > ${from} and r.line <= ${to}
    ), understood as (
      select r.line, r.number, r.numerator, r.denominator, i.code, p.place, t.kind, t."from" as period_from, t."to" as period_to, t.label, t.span, t.year,
        coalesce(${orNull('series')}, 'main') as series,
        i.least, i.most, i.whole, i."mayExceedOne" as may_exceed_one, i.tolerance,
        ${cell('value')} as written, ${cell('numerator')} as above, ${cell('denominator')} as below,
        case when r.denominator is not null then i.multiplier * r.numerator / nullif(r.denominator, 0) end as computed,
        case when ${cell('status')} = '' then coalesce(t.status, 'official') else s.code end as status, t.status as said,
        v.code as verification, ${orNull('source')} as source, ${orNull('note')} as note, ${orNull('vintage')} as vintage
      from numbers r
      left join long_indicators i on i.text = ${cell('indicator')}
      left join long_periods t on t.text = ${cell('period')} and t.rhythm = i.rhythm
      left join long_places p on p.text = ${cell('place')} and p.day = t.day
      left join long_verifications v on v.text = ${cell('verification')}
      left join long_statuses s on s.text = ${cell('status')}
    ), valued as (
      select *, coalesce(number, computed) as value from understood
    )
    select ${importId}, line, concat(code, '|', place, '|', span, '|', series),
      code, place, series, kind, period_from, period_to, label, year,
      value, numerator, denominator, status, verification, source, note, vintage,
      case when written = '' then concat(above, '/', below) else written end, null,
      case when written = '' then null else cast(${sql.lit(valueColumn ?? null)} as integer) end
    from valued
    where ${isPlainlyRight(numbers)}`.execute(db)
  return Number(numAffectedRows)
}

/**
 * Which rows nothing can be said against; a little stricter than the rules, whose word counts for the others. One case
 * over outer joins, since DuckDB would move the parts of a conjunction to where it has to work out their numbers anew, and
 * would reorder inner joins by sizes that it guesses.
 */
const isPlainlyRight = (numbers: LongNumbers): RawBuilder<SqlBool> => sql`
  case
    when place is null or verification is null or status is null or said <> status then false
    when (written = '') <> (number is null) or (above = '') <> (numerator is null) or (below = '') <> (denominator is null) then false
    when (above = '') <> (below = '') then false
    when value is null or not (value between least and most) or (whole and value <> trunc(value)) then false
    when numerator is null then true
    when not (denominator > 0 and numerator >= 0 and (may_exceed_one or numerator <= denominator)) then false
    when number is null or computed is null then true
    else abs(number - computed) <= tolerance + 0.5 * power(10, -${countDecimals(sql`written`, numbers)})
  end`

/**
 * The number that a cell plainly is, rounded as JavaScript rounds it; null for any other cell. Most cells are empty or
 * hold nothing but digits and a point: those are spared the taking away of signs.
 */
function readPlainNumber(cell: RawBuilder<string>, { pattern, group, point, longest }: LongNumbers): RawBuilder<number | null> {
  const withPoint = (digits: RawBuilder<string>) => (point === '.' ? digits : sql<string>`replace(${digits}, ${sql.lit(point)}, '.')`)
  const digits = withPoint(sql<string>`replace(rtrim(${cell}, '%'), ${sql.lit(group)}, '')`)
  const toDouble = (text: RawBuilder<string>) => sql`try_cast(${text} as double) + 0`
  return sql<number | null>`
    case when ${cell} = '' or length(${cell}) > ${sql.lit(longest)} or not regexp_matches(${cell}, ${sql.lit(pattern)}) then null
      when contains(${cell}, ${sql.lit(group)}) or contains(${cell}, '%') then ${toDouble(digits)}
      else ${toDouble(withPoint(cell))} end`
}

function countDecimals(cell: RawBuilder<string>, { point }: LongNumbers): RawBuilder<number> {
  const digits = sql`rtrim(${cell}, '%')`
  return sql<number>`case when contains(${cell}, ${sql.lit(point)}) then length(${digits}) - instr(${digits}, ${sql.lit(point)}) else 0 end`
}
