import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** A file of the catalogue: its path from the directory's root, with `/`, and its bytes. */
export interface ShippedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Reads a directory of catalogue files in order of their paths. `hash` changes when any file's path or content does. */
export async function readShippedFiles(directory: string): Promise<{ readonly files: readonly ShippedFile[]; readonly hash: string }> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length).split(sep).filter(Boolean).join('/'))
    .toSorted((a, b) => (a < b ? -1 : 1))
  const files = await Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(directory, path)) })))
  const hash = createHash('sha256')
  for (const { path, bytes } of files) hash.update(`${path}\0${bytes.byteLength}\0`).update(bytes)
  return { files, hash: hash.digest('hex') }
}
