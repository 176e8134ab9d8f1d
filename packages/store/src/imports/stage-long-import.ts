import type { ImportId, RowIssue } from '@moc/core'
import { createQueue, type Queue } from '../engine/queue.ts'
import type { Store } from '../store.ts'
import type { Db, WriteTransaction } from '../tables.ts'
import { findUnfinished } from './find-import.ts'
import { issueColumns } from './issue-columns.ts'
import { decideLongFormat } from './stage-long-format.ts'
import { judgeOtherRows, removeRepeatedRows } from './stage-long-judged.ts'
import { stagePlainRows } from './stage-long-plain.ts'
import type { LongFile, LongFormat, LongRules, LongWatch } from './stage-long-rules.ts'
import { dropLongTables, readLongCells } from './stage-long-table.ts'
import { readLongWords } from './stage-long-words.ts'
import { removeStagedRows } from './staged-rows.ts'

/** So many rows are staged at a time: progress is told, and a wish to stop is heard, after each. */
const linesAtOnce = 500_000

/**
 * Stages the kept file of a draft as replaceStaged stages checked rows, but without taking each row through the program:
 * what is plainly right by the rules never leaves the database. False where the file turns out to be no plain one after
 * all, or a person has to be asked; the draft is then as it was. Throws import-unknown {import}, import-not-staged
 * {import, state}, disk-full, and the signal's reason when told to stop, with nothing staged. One file of a store at a time.
 *
 * The rows are looked at beside what is stored once they lie in the store: read then by several cores, while others write.
 * Until that is done the draft is still being read, and its rows are taken away again should it fail.
 */
export async function stageLongImport<Rhythm extends string, Format>(
  store: Store,
  id: ImportId,
  file: LongFile,
  rules: LongRules<Rhythm, Format>,
  watch: LongWatch = {},
): Promise<boolean> {
  return turnsOf(store).run(async () => {
    const issues = await stageRows(store, id, file, rules, watch)
    if (issues === null) return false
    try {
      watch.onProgress?.({ stage: 'compare', done: 0, total: file.rows })
      watch.signal?.throwIfAborted()
      const all = [...issues, ...(await rules.besideStored())]
      await store.write(({ db }) => noteStaged(db, id, all))
      return true
    } catch (error) {
      await store.write(({ db }) => removeStagedRows(db, id))
      throw error
    }
  })
}

const turns = new WeakMap<Store, Queue>()

/** The tables that a file is laid out in have the same names for each: files wait for one another. */
function turnsOf(store: Store): Queue {
  const queue = turns.get(store) ?? createQueue()
  turns.set(store, queue)
  return queue
}

/**
 * Stages the rows that pass and returns what is wrong with the others, in order of lines; null where the file is no plain
 * one, a person has to be asked, or no row holds anything. In three transactions, of which the last alone changes what
 * outlives them: what a transaction has laid out itself DuckDB reads on one core, and knows no size of.
 */
async function stageRows<Rhythm extends string, Format>(
  store: Store,
  id: ImportId,
  file: LongFile,
  rules: LongRules<Rhythm, Format>,
  watch: LongWatch,
): Promise<readonly RowIssue[] | null> {
  const write = <T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> =>
    store.write(async (tx) => {
      watch.signal?.throwIfAborted()
      await findUnfinished(tx.db, id)
      return work(tx)
    })
  try {
    watch.onProgress?.({ stage: 'read', done: 0, total: file.rows })
    const read = await write(({ db }) => readLongCells(db, file))
    if (read !== file.rows) return null
    watch.onProgress?.({ stage: 'read', done: file.rows, total: file.rows })
    const format = await write(async ({ db }) => {
      const decided = await decideLongFormat(db, rules)
      if (decided.kind === 'format' && !rules.asks(decided)) await readLongWords(db, rules, watch)
      return decided
    })
    if (rules.asks(format)) return null
    return await write(async (tx) => {
      await removeStagedRows(tx.db, id)
      return checkLongRows(tx, id, file, { rules, format }, watch)
    })
  } catch (error) {
    if (isNotPlain(error)) return null
    throw error
  } finally {
    // With a store that was closed meanwhile they are gone as well.
    await store.write(({ db }) => dropLongTables(db)).catch(() => {})
  }
}

async function noteStaged(db: Db, id: ImportId, issues: readonly RowIssue[]): Promise<void> {
  await findUnfinished(db, id)
  const rows = await countStagedRows(db, id)
  await db
    .updateTable('imports')
    .set({ state: 'staged', rows, ...issueColumns(issues) })
    .where('id', '=', id)
    .execute()
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

async function checkLongRows<Rhythm extends string, Format>(
  tx: WriteTransaction,
  importId: ImportId,
  { rows, width }: LongFile,
  { rules, format }: { readonly rules: LongRules<Rhythm, Format>; readonly format: LongFormat<Format> },
  watch: LongWatch,
): Promise<readonly RowIssue[] | null> {
  if (format.kind === 'mixed') return [...rules.issues, rules.formatMixed(format)]
  const judge = rules.judge(format.format)
  const numbers = rules.numbers(format.format)
  const issues: RowIssue[] = [...rules.issues]
  let blank = 0
  for (let from = 1; from <= rows; from += linesAtOnce) {
    watch.signal?.throwIfAborted()
    watch.onProgress?.({ stage: 'check', done: from - 1, total: rows })
    const part = { importId, from, to: Math.min(from + linesAtOnce, rows + 1), width }
    const plain = await stagePlainRows(tx.db, rules, numbers, part)
    if (plain === part.to - from) continue
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
