import type { ImportId, UndoReceipt } from '@moc/core'
import { undoImport as undoInStore } from '@moc/store'
import { requireWritable, type Program } from '../program.ts'

/** Restores what a published import changed; values that something later changed stay and are named. Throws `read-only`, `import-unknown` or `import-not-published`. */
export async function undoImport(program: Program, id: ImportId): Promise<UndoReceipt> {
  requireWritable(program)
  return undoInStore(program.store, id, { at: program.clock.now() })
}
