import type { ImportId, ImportReceipt } from '@moc/core'
import { publishImport as publishInStore } from '@moc/store'
import { requireWritable, type Program } from './program.ts'

/** Publishes a staged import in one transaction. Throws `read-only`, `import-unknown`, `import-not-staged` or `import-has-errors`; nothing is then changed. */
export async function publishImport(program: Program, id: ImportId): Promise<ImportReceipt> {
  requireWritable(program)
  return publishInStore(program.store, id, { at: program.clock.now() })
}
