import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../tables.ts'
import type { LongCell, LongFormat, LongRules } from './stage-long-rules.ts'
import { longCell } from './stage-long-table.ts'

const numberColumns = ['value', 'numerator', 'denominator'] as const

/**
 * Decides how the numbers of the whole file are written, as the rules would from all of its cells: they are shown the
 * first cell that is evidence of each format, and every cell that is made of other signs than digits, dots and commas.
 */
export async function decideLongFormat<Rhythm extends string, Format>(
  db: Db,
  rules: LongRules<Rhythm, Format>,
): Promise<LongFormat<Format>> {
  const columns = numberColumns.filter((column) => rules.columns.has(column))
  const cells: PlacedCell[] = []
  for (const [place, column] of columns.entries()) {
    const cell = longCell(rules, column)
    const { vi, en, ambiguous } = rules.evidence
    const found = [
      ...(await findFirst(db, cell, sql`(contains(${cell}, ',') or ${cell} like '%.%.%') and ${matches(cell, vi)}`)),
      ...(await findFirst(db, cell, sql`(contains(${cell}, '.') or ${cell} like '%,%,%') and ${matches(cell, en)}`)),
      ...(await findFirst(db, cell, matches(cell, ambiguous))),
      ...(await listOtherCells(db, cell, rules.pureCell)),
    ]
    cells.push(...found.map(({ line, text }) => ({ line, text, place })))
  }
  return rules.format(cells.toSorted((a, b) => a.line - b.line || a.place - b.place))
}

interface PlacedCell extends LongCell {
  /** Which of the columns of a line comes first. */
  readonly place: number
}

const matches = (cell: RawBuilder<string>, pattern: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`regexp_matches(${cell}, ${sql.lit(pattern)})`

/** The first cell for which a condition holds, in a part of the file first: most files show early how they write. */
async function findFirst(db: Db, cell: RawBuilder<string>, condition: RawBuilder<unknown>): Promise<readonly LongCell[]> {
  for (const part of [sql`r.line <= 10000`, sql`r.line > 10000`]) {
    const { rows } = await sql<LongCell>`
      select r.line, ${cell} as text from long_cells r where ${part} and ${condition} order by r.line limit 1`.execute(db)
    if (rows.length > 0) return rows
  }
  return []
}

/** Each text that is made of other signs, with the line of its first cell. */
async function listOtherCells(db: Db, cell: RawBuilder<string>, pureCell: string): Promise<readonly LongCell[]> {
  const { rows } = await sql<LongCell>`
    select min(r.line) as line, ${cell} as text from long_cells r where not ${matches(cell, pureCell)} group by ${cell}`.execute(db)
  return rows
}
