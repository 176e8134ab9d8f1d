import type { ImportId, RowIssue } from '@moc/core'
import type { Store } from '../store.ts'
import type { Db, WriteTransaction } from '../tables.ts'
import { findUnfinished } from './find-import.ts'
import { issueColumns } from './issue-columns.ts'
import { decideLongFormat } from './stage-long-format.ts'
import { judgeOtherRows, removeRepeatedRows } from './stage-long-judged.ts'
import { stagePlainRows } from './stage-long-plain.ts'
import type { LongFile, LongRules, LongWatch } from './stage-long-rules.ts'
import { dropLongTables, readLongCells } from './stage-long-table.ts'
import { readLongWords } from './stage-long-words.ts'
import { removeStagedRows } from './staged-rows.ts'

/** So many rows are staged at a time: progress is told, and a wish to stop is heard, after each. */
const linesAtOnce = 500_000

/**
 * Stages the kept file of a draft as replaceStaged stages checked rows, but without taking each row through the program:
 * what is plainly right by the rules never leaves the database. False where the file turns out to be no plain one after
 * all; the draft is then as it was. Throws import-unknown {import}, import-not-staged {import, state}, disk-full, and the
 * signal's reason when told to stop, with nothing staged.
 */
export async function stageLongImport<Rhythm extends string, Format>(
  store: Store,
  id: ImportId,
  file: LongFile,
  rules: LongRules<Rhythm, Format>,
  watch: LongWatch = {},
): Promise<boolean> {
  const staged = store.write(async (tx) => {
    watch.signal?.throwIfAborted()
    await findUnfinished(tx.db, id)
    watch.onProgress?.({ stage: 'read', done: 0, total: file.rows })
    await dropLongTables(tx.db)
    if ((await readLongCells(tx.db, file)) !== file.rows) return dropped(tx)
    watch.onProgress?.({ stage: 'read', done: file.rows, total: file.rows })
    watch.signal?.throwIfAborted()
    await removeStagedRows(tx.db, id)
    const issues = await checkLongRows(tx, id, file, rules, watch)
    // Nothing was staged where no row holds anything.
    if (issues === null) return dropped(tx)
    await tx.db
      .updateTable('imports')
      .set({ state: 'staged', rows: await countStagedRows(tx.db, id), ...issueColumns(issues) })
      .where('id', '=', id)
      .execute()
    await dropLongTables(tx.db)
    return true
  })
  return staged.catch((error: unknown) => {
    if (isNotPlain(error)) return false
    throw error
  })
}

async function countStagedRows(db: Db, id: ImportId): Promise<number> {
  const { n } = await db
    .selectFrom('staged_rows')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('import_id', '=', id)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Rows that have more or fewer cells than the header make DuckDB refuse the file. */
function isNotPlain(error: unknown): boolean {
  return error instanceof Error && error.message.includes('CSV Error')
}

async function dropped({ db }: WriteTransaction): Promise<false> {
  await dropLongTables(db)
  return false
}

/** Stages the rows that pass and returns all issues, in order of lines; null where no row holds anything. */
async function checkLongRows<Rhythm extends string, Format>(
  tx: WriteTransaction,
  importId: ImportId,
  { rows, width }: LongFile,
  rules: LongRules<Rhythm, Format>,
  watch: LongWatch,
): Promise<readonly RowIssue[] | null> {
  const format = await decideLongFormat(tx.db, rules)
  if (format.kind === 'mixed') return [...rules.issues, rules.formatMixed(format)]
  await readLongWords(tx.db, rules, watch)
  const judge = rules.judge(format.format)
  const numbers = rules.numbers(format.format)
  const issues: RowIssue[] = [...rules.issues]
  let blank = 0
  for (let from = 1; from <= rows; from += linesAtOnce) {
    watch.signal?.throwIfAborted()
    watch.onProgress?.({ stage: 'check', done: from - 1, total: rows })
    const part = { importId, from, to: Math.min(from + linesAtOnce, rows + 1), width }
    await stagePlainRows(tx.db, rules, numbers, part)
    const judged = await judgeOtherRows(tx, judge, part, watch)
    for (const issue of judged.issues) issues.push(issue)
    blank += judged.blank
  }
  if (blank === rows) return null
  watch.signal?.throwIfAborted()
  for (const issue of await removeRepeatedRows(tx.db, importId, rules)) issues.push(issue)
  watch.onProgress?.({ stage: 'check', done: rows, total: rows })
  return issues.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}
