import type { ImportDiff, ImportId, ImportSummary } from '@moc/core'
import { findImport, previewImport } from '@moc/store'
import type { Program } from './program.ts'

/** An import on its page: what it is, and what publishing would do or did. */
export interface ImportPage {
  readonly summary: ImportSummary
  readonly diff: ImportDiff
}

/**
 * Reads one import: a staged one with its difference against what is stored now, any other with the counts that
 * it was published with and no lines. Throws `import-unknown`.
 */
export async function readImport(program: Program, id: ImportId): Promise<ImportPage> {
  const summary = await findImport(program.store, id)
  if (summary.state === 'staged') return { summary, diff: await previewImport(program.store, id) }
  const { added, changed, rows } = summary
  const counts = { added: added ?? 0, changed: changed ?? 0, unchanged: added === null ? 0 : rows - added - (changed ?? 0) }
  return { summary, diff: { importId: id, revision: program.store.revision(), ...counts, removed: 0, rejected: 0, lines: [], issues: [] } }
}
