import { DomainFailure, observationKey, type CheckedFile } from '@moc/core'
import { recordRevision } from '../revisions/revisions.ts'
import type { Store } from '../store.ts'
import type { Db } from '../tables.ts'
import { publishShippedFile, type ShippedFileReceipt } from './publish-shipped-file.ts'

/** What loading the shipped values did. */
export interface ShippedReceipt {
  readonly revision: number
  /** The files that were published now. */
  readonly files: readonly ShippedFileReceipt[]
  /** How many files were stored already, byte for byte. */
  readonly skipped: number
}

/**
 * Publishes the values that ship with the program, one import a file, all files in one transaction and one revision.
 * A file whose hash is the last one stored under its name is skipped, also when a person has undone it. A file that
 * has changed replaces its former version: values it changes are changed, values it no longer has go, so that a store
 * that was upgraded shows what a new store shows. A value that a person uploaded is never replaced: the shipped one
 * waits beneath it and is counted as `kept`. A file that is no longer given keeps its values. Throws
 * catalogue-refused {file, line} for a file with errors and for two rows that give the same value.
 */
export function publishShippedValues(
  store: Store,
  files: readonly CheckedFile[],
  { at }: { readonly at: string },
): Promise<ShippedReceipt> {
  return store.write(async (tx) => {
    const stored = await readStoredHashes(tx.db)
    const changed = files.filter((file) => stored.get(file.fileName) !== file.fileHash)
    const skipped = files.length - changed.length
    if (changed.length === 0) return { revision: store.revision(), files: [], skipped }

    refuseErrors(files)
    refuseRepeatedValues(files)
    const revision = await recordRevision(tx.db, { kind: 'shipped', at })
    const receipts: ShippedFileReceipt[] = []
    for (const file of changed) receipts.push(await publishShippedFile(tx, file, { revision, at }))
    return { revision, files: receipts, skipped }
  })
}

/** The hash of the last version of each shipped file, by file name. */
async function readStoredHashes(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('imports').select(['file_name', 'file_hash']).where('kind', '=', 'catalogue').orderBy('number').execute()
  return new Map(rows.map((row) => [row.file_name, row.file_hash]))
}

function refuseErrors(files: readonly CheckedFile[]): void {
  for (const { fileName, issues } of files) {
    const error = issues.find((issue) => issue.severity === 'error')
    if (error !== undefined) throw refusal(fileName, error.line ?? 0, error.messageEn)
  }
}

function refuseRepeatedValues(files: readonly CheckedFile[]): void {
  const seen = new Map<string, string>()
  for (const { fileName, rows } of files) {
    for (const { line, observation } of rows) {
      const key = observationKey(observation)
      const first = seen.get(key)
      if (first !== undefined) throw refusal(fileName, line, `gives ${key}, which ${first} gives as well`)
      seen.set(key, `${fileName}:${line}`)
    }
  }
}

function refusal(file: string, line: number, why: string): DomainFailure {
  return new DomainFailure('catalogue-refused', `${file}:${line}: ${why}`, { file, line, why })
}
