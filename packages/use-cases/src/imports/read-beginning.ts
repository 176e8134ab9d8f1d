import { open } from 'node:fs/promises'
import { DomainFailure, type ImportId } from '@moc/core'
import { understandFile, type UnderstoodFile } from '@moc/ingest'
import { findImport, findKeptPath } from '@moc/store'
import type { Program } from '../program.ts'

/** How much of a long file is looked at: some hundred rows. */
const beginningBytes = 64 * 1024
const lineFeed = 10

/**
 * The first whole lines of a long text file, up to 64 KiB, as they are understood alone: what a person looks at. What is
 * asked or wrong in them was settled with the rest of the file and is not for this. Throws `import-unknown`, and
 * `file-unreadable` where the file is not kept.
 */
export async function readBeginning(program: Program, id: ImportId): Promise<UnderstoodFile> {
  const { fileName, fileHash } = await findImport(program.store, id)
  const path = await findKeptPath(program.store, fileHash)
  if (path === null) throw new DomainFailure('file-unreadable', `${fileName} is not kept`, { file: fileName })
  const { codebook } = await program.catalogue()
  return understandFile(fileName, await readFirstLines(path), codebook, program.clock.today())
}

async function readFirstLines(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(beginningBytes), 0, beginningBytes, 0)
    const bytes = buffer.subarray(0, bytesRead)
    return bytesRead < beginningBytes ? bytes : bytes.subarray(0, bytes.lastIndexOf(lineFeed) + 1)
  } finally {
    await file.close()
  }
}
