import { DomainFailure, fileLimitMb } from '@moc/core'
import { addDraft, keepFile } from '@moc/store'
import { requireWritable, type Program } from '../program.ts'
import { cleanFileName } from './clean-file-name.ts'
import { readAtOnce } from './read-at-once.ts'
import { readDraft } from './read-draft.ts'
import { readImport, type ImportPage } from './read-import.ts'

/** A file as it is brought. */
export interface BroughtFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Who brings it, as they call themselves. */
  readonly by?: string | undefined
}

/**
 * Keeps a file, enters it as an import and has it read: understood, its rows checked, staged or asked about. Nothing is
 * published; the name is kept without folders and unseen characters. A large file is answered while it is being read. Throws `read-only`, `file-too-large` and `disk-full`.
 */
export async function receiveFile(program: Program, { fileName, bytes, by }: BroughtFile): Promise<ImportPage> {
  requireWritable(program)
  if (bytes.byteLength > fileLimitMb * 1024 * 1024)
    throw new DomainFailure('file-too-large', `${bytes.byteLength} bytes`, { limitMb: fileLimitMb })
  const fileHash = await keepFile(program.store, bytes)
  const id = await addDraft(program.store, {
    fileName: cleanFileName(fileName),
    fileHash,
    by: by?.trim() || null,
    at: program.clock.now(),
  })
  program.readings.start(id, bytes.byteLength, (tell, signal) => readDraft(program, id, tell, signal))
  if (bytes.byteLength <= readAtOnce) await program.readings.settled(id)
  return readImport(program, id)
}
