import { DomainFailure } from '@moc/core'
import { checkFile } from '@moc/ingest'
import { stageImport } from '@moc/store'
import { requireWritable, type Program } from './program.ts'
import { readImport, type ImportPage } from './read-import.ts'

/** The largest file that is taken, in MiB (a million rows of the long form are about as large); said before the upload. */
export const fileLimitMb = 50

/**
 * Reads a file, checks its rows and stages them. Nothing is published; a file with errors, or one that cannot be
 * read, is staged with its issues, to be looked at. Throws `read-only` and `file-too-large`.
 */
export async function stageFile(
  program: Program,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<ImportPage> {
  requireWritable(program)
  if (bytes.byteLength > fileLimitMb * 1024 * 1024)
    throw new DomainFailure('file-too-large', `${bytes.byteLength} bytes`, { limitMb: fileLimitMb })
  const { codebook } = await program.catalogue()
  const file = checkFile(fileName, bytes, codebook, program.clock.today())
  const id = await stageImport(program.store, file, { at: program.clock.now() })
  return readImport(program, id)
}
