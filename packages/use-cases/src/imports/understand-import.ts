import type { CheckedRow, ImportId, Question, RowIssue, UnderstoodTable } from '@moc/core'
import { fileGone, understandFile, type UnderstoodFile } from '@moc/ingest'
import { findImport, readKeptFile, type Store } from '@moc/store'
import { createAnswerCache, type AnswerCache } from '../answer-cache.ts'
import type { Program } from '../program.ts'
import { reviewChecked } from './review-beside-stored.ts'
import type { Said } from './remembered.ts'
import type { Tell } from './readings.ts'
import { understandInThread } from './understand-in-thread.ts'

/** A file as it was understood: its table, the rows that passed the checks, what is asked and what is wrong. */
export interface Understood {
  readonly kind: 'read' | 'unreadable'
  readonly sheet: string | null
  readonly shape: string | null
  readonly table: UnderstoodTable | null
  readonly rows: readonly CheckedRow[]
  /** What waits for an answer. */
  readonly questions: readonly Question[]
  readonly issues: readonly RowIssue[]
}

/** From this many bytes on a file is read in a thread of its own: reading a smaller one takes less than starting a thread. */
const threadFrom = 256 * 1024

const ignored: Tell = () => {}

/** The last readings of each store: few, because all rows of a file lie in one. */
const held = new WeakMap<Store, AnswerCache>()

function heldBy(store: Store): AnswerCache {
  const cache = held.get(store) ?? createAnswerCache(6)
  held.set(store, cache)
  return cache
}

/**
 * Reads the kept file of an import by what was said of it. The last readings are remembered, since one page asks for the
 * same one several times. Throws `import-unknown`, `thread-stopped`, and `job-cancelled` after `signal`.
 */
export async function understandImport(
  program: Program,
  id: ImportId,
  said: Said,
  tell: Tell = ignored,
  signal: AbortSignal = new AbortController().signal,
): Promise<Understood> {
  const { fileName, fileHash } = await findImport(program.store, id)
  const { catalogue, codebook, revision } = await program.catalogue()
  const today = program.clock.today()
  const key = JSON.stringify([fileName, fileHash, said, today])
  return heldBy(program.store).remember(revision, key, async () => {
    const bytes = await readKeptFile(program.store, fileHash)
    if (bytes === null)
      return toUnderstood({ table: null, rows: [], questions: [], issues: [{ line: null, column: null, ...fileGone(fileName) }] })
    tell({ stage: 'reading', done: 0, total: bytes.byteLength })
    const options = { answers: said.answers, ...(said.mapping === null ? {} : { mapping: said.mapping }) }
    const asked = { fileName, bytes, today, options }
    const reading =
      bytes.byteLength < threadFrom
        ? understandFile(fileName, bytes, codebook, today, options)
        : await understandInThread(asked, catalogue, signal)
    const onProgress = (at: { readonly done: number; readonly total: number }) => tell({ stage: 'comparing', ...at })
    const beside = await reviewChecked(program, reading.rows, { onProgress, signal })
    return toUnderstood({ ...reading, issues: [...reading.issues, ...beside] })
  })
}

function toUnderstood(reading: UnderstoodFile): Understood {
  const { table } = reading
  return { kind: table === null ? 'unreadable' : 'read', sheet: table?.sheet ?? null, shape: table?.shape ?? null, ...reading }
}
