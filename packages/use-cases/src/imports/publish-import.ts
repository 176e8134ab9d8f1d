import { DomainFailure, type ImportId, type ImportReceipt } from '@moc/core'
import { listImportIssues, publishImport as publishInStore } from '@moc/store'
import { requireWritable, type Program } from '../program.ts'
import { listMissingReasons } from './wanted-reasons.ts'

/** Under what a file is published. */
export interface PublicationRequest {
  /** The revision for which its difference was shown; refused as `import-stale` where the store has moved on. */
  readonly seenRevision?: number | undefined
  readonly by?: string | undefined
  /** Reasons by the code of the warning that wants one; `*` for all. */
  readonly reasons?: Readonly<Record<string, string>> | undefined
}

/**
 * Publishes a staged import in one transaction, and remembers how its shape is read. Throws `read-only`, `import-unknown`,
 * `import-not-staged`, `import-has-errors`, `import-stale` and `reason-missing`; nothing is then changed.
 */
export async function publishImport(program: Program, id: ImportId, request: PublicationRequest = {}): Promise<ImportReceipt> {
  requireWritable(program)
  const { seenRevision, by, reasons = {} } = request
  const missing = listMissingReasons(await listImportIssues(program.store, id), reasons)
  if (missing.length > 0)
    throw new DomainFailure('reason-missing', `no reason for ${missing.join(', ')}`, { import: id, codes: missing.join(', ') })
  return publishInStore(program.store, id, {
    at: program.clock.now(),
    by: by?.trim() || null,
    reasons,
    ...(seenRevision === undefined ? {} : { seenRevision }),
  })
}
