import type { CheckedRow, ImportId, Question, RowIssue, UnderstoodTable } from '@moc/core'
import { checkFile } from '@moc/ingest'
import { findImport, readKeptFile } from '@moc/store'
import type { Program } from '../program.ts'
import type { Said } from './read-draft.ts'
import type { Tell } from './readings.ts'

/** A file as it was understood: its tables, the rows that passed the checks, what is asked and what is wrong. */
export interface Understood {
  readonly kind: 'read' | 'unreadable'
  readonly sheet: string | null
  readonly shape: string | null
  readonly tables: readonly UnderstoodTable[]
  readonly rows: readonly CheckedRow[]
  /** Everything that is asked of the file, answered or not. */
  readonly questions: readonly Question[]
  readonly issues: readonly RowIssue[]
}

const ignored: Tell = () => {}

/**
 * Reads the kept file of an import by what was said of it, and compares its rows with the series that are stored. The
 * last few readings are remembered, since one page asks for the same one several times. Throws `import-unknown`.
 */
export async function understandImport(
  program: Program,
  id: ImportId,
  said: Said,
  tell: Tell = ignored,
  signal: AbortSignal = new AbortController().signal,
): Promise<Understood> {
  const { fileName, fileHash } = await findImport(program.store, id)
  const { codebook, revision } = await program.catalogue()
  const today = program.clock.today()
  const key = JSON.stringify([fileHash, said, today])
  return program.answers.remember(revision, `understood:${key}`, async () => {
    const bytes = await readKeptFile(program.store, fileHash)
    if (bytes === null) return unreadable([])
    tell({ stage: 'reading', done: 0, total: bytes.byteLength })
    signal.throwIfAborted()
    const { rows, issues } = checkFile(fileName, bytes, codebook, today)
    return { kind: rows.length === 0 && issues.some(({ line }) => line === null) ? 'unreadable' : 'read', sheet: null, shape: null, tables: [], rows, questions: [], issues }
  })
}

function unreadable(issues: readonly RowIssue[]): Understood {
  return { kind: 'unreadable', sheet: null, shape: null, tables: [], rows: [], questions: [], issues }
}
