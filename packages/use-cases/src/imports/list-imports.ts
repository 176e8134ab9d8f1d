import type { ImportSummary } from '@moc/core'
import { listImports as listInStore } from '@moc/store'
import type { Program } from '../program.ts'

/** Past and waiting imports, newest first, with the revision they led to. */
export async function listImports(program: Program): Promise<{ readonly revision: number; readonly imports: readonly ImportSummary[] }> {
  return { revision: program.store.revision(), imports: await listInStore(program.store) }
}
