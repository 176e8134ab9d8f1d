import { setImmediate } from 'node:timers/promises'
import type { CheckedRow, ImportId, RowIssue } from '@moc/core'
import { sql } from 'kysely'
import type { Db, WriteTransaction } from '../tables.ts'
import type { LongJudge, LongRules, LongWatch } from './stage-long-rules.ts'
import { appendStagedRows } from './staged-rows.ts'

/** After so many rows the event loop gets its turn. */
const rowsAtOnce = 500

/** A part of a long file: lines above `from` up to `to`, each with `width` cells. */
export interface LongPart {
  readonly importId: ImportId
  readonly from: number
  readonly to: number
  readonly width: number
}

/**
 * Judges the rows of a part that are not staged yet, one by one in the order of their lines; stages those that pass.
 * Returns what is wrong with the others, and how many rows were blank.
 */
export async function judgeOtherRows(
  tx: WriteTransaction,
  judge: LongJudge,
  { importId, from, to, width }: LongPart,
  { signal }: LongWatch,
): Promise<{ readonly issues: readonly RowIssue[]; readonly blank: number }> {
  const names = Array.from({ length: width }, (_, index) => `c${index}`)
  const { rows } = await sql<{ line: number } & Record<string, string>>`
    select r.line, ${sql.join(names.map((name) => sql.ref(`r.${name}`)))} from long_cells r
    where r.line > ${from} and r.line <= ${to}
      and r.line not in (select line from staged_rows where import_id = ${importId} and line > ${from} and line <= ${to})
    order by r.line`.execute(tx.db)
  const issues: RowIssue[] = []
  const passed: CheckedRow[] = []
  let blank = 0
  for (const [index, row] of rows.entries()) {
    const judged = judge({ line: row.line, cells: names.map((name) => row[name]!) })
    if (judged.row) passed.push(judged.row)
    else if (judged.issues.length === 0) blank++
    for (const issue of judged.issues) issues.push(issue)
    if (index % rowsAtOnce === rowsAtOnce - 1) {
      await setImmediate()
      signal?.throwIfAborted()
    }
  }
  if (passed.length > 0) await appendStagedRows(tx, importId, passed)
  return { issues, blank }
}

/**
 * Of staged rows that give the same value twice the first stays; the others are removed and named, as the same or as
 * contradicting it.
 */
export async function removeRepeatedRows(db: Db, importId: ImportId, rules: Pick<LongRules, 'repeated'>): Promise<RowIssue[]> {
  const { rows: twice } = await sql<{ key: string }>`
    select s.key from staged_rows s
    join (select hash(key) as hashed from staged_rows where import_id = ${importId} group by hash(key) having count(*) > 1) h on h.hashed = hash(s.key)
    where s.import_id = ${importId}
    group by s.key having count(*) > 1 limit 1`.execute(db)
  if (twice.length === 0) return []
  const same = sql.join(
    ['value', 'numerator', 'denominator', 'status', 'source'].map(
      (fact) => sql`${sql.ref(`s.${fact}`)} is not distinct from ${sql.ref(`f.${fact}`)}`,
    ),
    sql` and `,
  )
  const { rows } = await sql<{ line: number; earlier: number; same: boolean }>`
    with first as (select key, min(line) as line from staged_rows where import_id = ${importId} group by key having count(*) > 1)
    select s.line, first.line as earlier, (${same}) as same
    from staged_rows s
    join first on first.key = s.key and s.line > first.line
    join staged_rows f on f.import_id = ${importId} and f.line = first.line
    where s.import_id = ${importId}
    order by s.line`.execute(db)
  await sql`
    delete from staged_rows where import_id = ${importId}
      and line not in (select min(line) from staged_rows where import_id = ${importId} group by key)`.execute(db)
  return rows.map(({ line, earlier, same: sameFacts }) => rules.repeated(line, earlier, sameFacts))
}
