import type { ImportId, RedoReceipt } from '@moc/core'
import { redoImport as redoInStore } from '@moc/store'
import { requireWritable, type Program } from '../program.ts'

/** Takes an undo back: what the import gave is as it was. Throws `read-only`, `import-unknown` and `import-not-undone`. */
export async function redoImport(program: Program, id: ImportId): Promise<RedoReceipt> {
  requireWritable(program)
  return redoInStore(program.store, id, { at: program.clock.now(), by: null })
}
