import { openStore, readCatalogue, type Store } from '@moc/store'
import { createAnswerCache } from './answer-cache.ts'
import { indexCatalogue } from './catalogue-index.ts'
import type { Clock } from './clock.ts'
import { loadShipped } from './load-shipped.ts'
import type { Program } from './program.ts'

export interface ProgramOptions {
  /** The data directory, made when missing; `:memory:` for a store that is gone when closed. */
  readonly directory: string
  /** Where the catalogue's files lie. */
  readonly catalogue: string
  readonly clock: Clock
  /** False for a program that reads and refuses to write; what ships is loaded all the same. */
  readonly writable: boolean
}

/**
 * Opens the store and loads what ships with the program where it has changed. Throws the failures of `openStore`
 * and `catalogue-refused`; the store is then closed and as it was.
 */
export async function openProgram({ directory, catalogue, clock, writable }: ProgramOptions): Promise<Program> {
  const store = await openStore({ directory, now: clock.now })
  try {
    await loadShipped(store, catalogue, clock)
  } catch (error) {
    await store.close()
    throw error
  }
  return createProgram(store, clock, writable)
}

function createProgram(store: Store, clock: Clock, writable: boolean): Program {
  const answers = createAnswerCache()
  const catalogue = () => {
    const revision = store.revision()
    return answers.remember(revision, 'catalogue-index', async () => indexCatalogue(await readCatalogue(store), revision))
  }
  return { store, clock, writable, answers, catalogue, close: () => store.close() }
}
