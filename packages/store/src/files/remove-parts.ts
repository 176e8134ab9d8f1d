import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { partEnding } from './keep-file.ts'

/** Removes what a stopped process left half written beside the kept files of a store; nothing where none was left. */
export async function removeParts(storePath: string): Promise<void> {
  if (storePath === ':memory:') return
  const folder = join(dirname(storePath), 'files')
  const names = await readdir(folder).catch(() => [])
  await Promise.all(names.filter((name) => name.endsWith(partEnding)).map((name) => rm(join(folder, name), { force: true })))
}
