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
  const cells: PlacedCell[] = []
  for (const [place, column] of numberColumns.entries()) {
    if (!rules.columns.has(column)) continue
    for (const found of await listTelling(db, longCell(rules, column), rules)) cells.push({ ...found, place })
  }
  return rules.format(cells.toSorted((a, b) => a.line - b.line || a.place - b.place))
}

interface PlacedCell extends LongCell {
  /** Which of the columns of a line comes first. */
  readonly place: number
}

/** The cells of a column that tell how its numbers are written; each text is looked at once, with the line of its first cell. */
async function listTelling(
  db: Db,
  cell: RawBuilder<string>,
  { evidence, pureCell }: Pick<LongRules, 'evidence' | 'pureCell'>,
): Promise<readonly LongCell[]> {
  await sql`create temp table long_texts as select ${cell} as text, min(r.line) as line from long_cells r group by 1`.execute(db)
  const first = Object.values(evidence).map(
    (pattern) => sql`(select text, line from long_texts where ${matches(pattern)} order by line limit 1)`,
  )
  const { rows } = await sql<LongCell>`
    ${sql.join(first, sql` union all `)} union all select text, line from long_texts where not ${matches(pureCell)}`.execute(db)
  await sql`drop table long_texts`.execute(db)
  return rows
}

const matches = (pattern: string): RawBuilder<SqlBool> => sql<SqlBool>`regexp_matches(text, ${sql.lit(pattern)})`
