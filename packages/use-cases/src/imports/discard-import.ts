import type { ImportId } from '@moc/core'
import { discardImport as discardInStore } from '@moc/store'
import { requireWritable, type Program } from '../program.ts'

/** Calls off the reading of a file, or throws a staged one away; nothing of it was ever visible. Throws `read-only`, `import-unknown` or `import-not-staged`. */
export async function discardImport(program: Program, id: ImportId): Promise<{ readonly importId: ImportId }> {
  requireWritable(program)
  await program.readings.cancel(id)
  await discardInStore(program.store, id, { at: program.clock.now() })
  return { importId: id }
}
