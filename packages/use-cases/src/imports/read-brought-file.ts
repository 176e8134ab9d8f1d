import { DomainFailure, type ImportId } from '@moc/core'
import { findImport, readKeptFile } from '@moc/store'
import type { Program } from '../program.ts'

/** The file of an import as it was brought, byte for byte. Throws `import-unknown`, and `file-unreadable` where it was not kept or is damaged. */
export async function readBroughtFile(program: Program, id: ImportId): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const { fileName, fileHash } = await findImport(program.store, id)
  const bytes = await readKeptFile(program.store, fileHash)
  if (bytes === null) throw new DomainFailure('file-unreadable', `${fileName} is not kept`, { file: fileName })
  return { fileName, bytes }
}
