import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../tables.ts'
import type { LongColumn, LongFile, LongRules } from './stage-long-rules.ts'

/** The signs that JavaScript's `trim` cuts off. */
const blanks =
  '\t\n\u000b\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/**
 * Lays the cells of a file in a view of the connection that writes, `long_cells`: the line, and `c0`, `c1`, … as text
 * without blanks at their ends, empty where the file has nothing. Returns the number of rows. To be read once the
 * transaction has ended.
 */
export async function readLongCells(db: Db, { path, delimiter, width, padded }: LongFile): Promise<number> {
  const names = Array.from({ length: width }, (_, index) => `c${index}`)
  const cell = (name: string) => sql`coalesce(${trimmed(sql.ref(name), padded)}, '')`
  const cells = sql.join(names.map((name) => sql`${cell(name)} as ${sql.ref(name)}`))
  const types = sql.join(names.map((name) => sql`${sql.lit(name)}: 'VARCHAR'`))
  await sql`
    create temp table long_raw as
    select ${cells}
    from read_csv(${sql.lit(path)}, auto_detect = false, header = false, skip = 1, delim = ${sql.lit(delimiter)}, quote = '', escape = '',
      comment = '', strict_mode = true, null_padding = false,
      columns = {${types}})`.execute(db)
  // DuckDB keeps the order of a file, and numbers the rows of a table in it, from 0 once they are committed.
  await sql`create temp view long_cells as select cast(rowid + 2 as integer) as line, * from long_raw`.execute(db)
  const { rows } = await sql<{ n: number }>`select cast(count(*) as integer) as n from long_raw`.execute(db)
  return rows[0]?.n ?? 0
}

/** A cell without blanks at its ends; `trim` of all of them is slow, and few cells need it. */
function trimmed(cell: RawBuilder<unknown>, padded: LongFile['padded']): RawBuilder<unknown> {
  if (padded === 'no') return cell
  if (padded === 'spaces') return sql`trim(${cell})`
  const atAnEnd = `^[${blanks}]|[${blanks}]$`
  return sql`case when regexp_matches(${cell}, ${sql.lit(atAnEnd)}) then trim(${cell}, ${sql.lit(blanks)}) else ${cell} end`
}

/** Removes everything that staging a long file laid out. */
export async function dropLongTables(db: Db): Promise<void> {
  await sql`drop view if exists long_cells`.execute(db)
  for (const table of ['long_raw', 'long_indicators', 'long_periods', 'long_places', 'long_statuses', 'long_verifications'])
    await sql`drop table if exists ${sql.ref(table)}`.execute(db)
}

/** A column of `long_cells` by its meaning; an empty text where the file has none. */
export function longCell(rules: Pick<LongRules, 'columns'>, column: LongColumn): RawBuilder<string> {
  const found = rules.columns.get(column)
  return found ? sql<string>`r.${sql.ref(`c${found.index}`)}` : sql<string>`''`
}
