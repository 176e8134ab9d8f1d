import type { ImportId, RowIssue } from '@moc/core'
import type { Connection } from './connection.ts'

/** What `moc import` answers. */
export interface ImportAnswer {
  /** Null where nothing was published. */
  readonly importId: ImportId | null
  readonly dryRun: boolean
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly removed: number
  readonly rejected: number
  readonly issues: readonly RowIssue[]
  readonly questions: readonly []
}

/** Stages a file and publishes it, unless it has errors or this is a dry run: then nothing of it stays. */
export async function importFile(
  connection: Connection,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  dryRun: boolean,
): Promise<ImportAnswer> {
  const { summary, diff } = await connection.stageFile(file)
  const { added, changed, unchanged, removed, rejected, issues } = diff
  const answer = { importId: null, dryRun, added, changed, unchanged, removed, rejected, issues, questions: [] } as const
  if (dryRun || issues.some(({ severity }) => severity === 'error')) {
    await connection.discardImport(summary.id)
    return answer
  }
  const receipt = await connection.publishImport(summary.id)
  return { ...answer, importId: receipt.importId, added: receipt.added, changed: receipt.changed, unchanged: receipt.unchanged }
}
