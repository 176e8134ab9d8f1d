import { createHash, randomUUID } from 'node:crypto'
import { cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../clock.ts'
import { openProgram } from '../open-program.ts'
import { readShippedFiles } from '../read-shipped-files.ts'

const root = join(import.meta.dirname, '../../../..')

/** The catalogue that ships. */
export const shippedCatalogue = join(root, 'data')

/** A data directory of a test's own that holds what ships; gone when the test removes it. */
export interface PreparedStore {
  readonly directory: string
  readonly remove: () => Promise<void>
}

/**
 * Copies a store that was filled with what ships. It is filled once for the present data and the present code that
 * reads and stores it, and kept under node_modules; filling takes seconds, copying milliseconds.
 */
export async function prepareStore(): Promise<PreparedStore> {
  const filled = join(root, 'node_modules/.moc/test-stores', await hashOfWhatFills())
  if (!(await exists(filled))) await fill(filled)
  const scratch = await mkdtemp(join(tmpdir(), 'moc thử '))
  const directory = join(scratch, 'data')
  await cp(filled, directory, { recursive: true })
  return { directory, remove: () => rm(scratch, { recursive: true, force: true }) }
}

async function fill(filled: string): Promise<void> {
  const unfinished = `${filled}-${randomUUID()}`
  await mkdir(unfinished, { recursive: true })
  const program = await openProgram({ directory: unfinished, catalogue: shippedCatalogue, clock: systemClock, writable: true })
  await program.close()
  // Another worker may have been first: theirs is as good.
  await rename(unfinished, filled).catch(() => rm(unfinished, { recursive: true, force: true }))
}

async function hashOfWhatFills(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of ['data', 'packages/core/src', 'packages/ingest/src', 'packages/store/src', 'packages/use-cases/src']) {
    hash.update((await readShippedFiles(join(root, folder))).hash)
  }
  return hash.digest('hex').slice(0, 16)
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}
