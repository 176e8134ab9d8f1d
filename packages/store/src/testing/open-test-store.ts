import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { saveCatalogue } from '../catalogue/save-catalogue.ts'
import { openStore, type Store } from '../store.ts'
import { exampleCatalogue } from './example-catalogue.ts'

/** The instant at which everything happens in tests. */
export const at = '2026-11-20T08:00:00.000Z'

/** A store in memory that holds the example catalogue, closed when the test ends. */
export async function openTestStore(): Promise<Store> {
  const store = await openStore({ directory: ':memory:', now: () => at })
  onTestFinished(() => store.close())
  await saveCatalogue(store, exampleCatalogue, 'example')
  return store
}

/** A directory of its own for one test, removed when the test ends. */
export async function makeTestDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'moc-store-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  return directory
}
