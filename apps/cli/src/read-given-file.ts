import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { DomainFailure } from '@moc/core'
import { UsageMistake, type Call } from './command.ts'

/** Reads the file that a command is given, `-` being stdin. Throws `file-too-large`, and a usage mistake where it cannot be read. */
export async function readGivenFile({ words, stdin }: Call): Promise<{ fileName: string; bytes: Uint8Array }> {
  const [path = '-'] = words
  if (path === '-') return { fileName: 'stdin.csv', bytes: await buffer(stdin as NodeJS.ReadStream) }
  try {
    return { fileName: basename(path), bytes: await readFile(path) }
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    if (code === 'ERR_FS_FILE_TOO_LARGE') throw new DomainFailure('file-too-large', path)
    throw new UsageMistake(`Không đọc được tệp “${path}” (cannot read the file: ${code}).`)
  }
}
