import { sql } from 'kysely'
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
  const cells: (LongCell & { readonly place: number })[] = []
  for (const [place, column] of columns.entries()) {
    const cell = longCell(rules, column)
    const firstOf = (pattern: string) => sql`min(r.line) filter (regexp_matches(${cell}, ${sql.lit(pattern)}))`
    const { vi, en, ambiguous } = rules.evidence
    const first = sql`select unnest([${firstOf(vi)}, ${firstOf(en)}, ${firstOf(ambiguous)}]) as line from long_cells r where ${cell} <> ''`
    const { rows } = await sql<LongCell>`
      select r.line, ${cell} as text from long_cells r where r.line in (${first})
      union
      select min(r.line) as line, ${cell} as text from long_cells r where not regexp_matches(${cell}, ${sql.lit(rules.pureCell)}) group by ${cell}`.execute(db)
    cells.push(...rows.map(({ line, text }) => ({ line, text, place })))
  }
  return rules.format(cells.toSorted((a, b) => a.line - b.line || a.place - b.place))
}
