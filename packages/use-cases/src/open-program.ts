import { policy as shippedPolicy } from '@moc/core'
import { listUnfinishedDrafts, openStore, readCatalogue, type Store } from '@moc/store'
import { createAnswerCache } from './answer-cache.ts'
import { indexCatalogue } from './catalogue-index.ts'
import type { Clock } from './clock.ts'
import { layEdits } from './edits/lay-edits.ts'
import { listCatalogueEdits } from './edits/stored-edits.ts'
import { createJobList } from './everywhere/job-list.ts'
import { resumeDraft } from './imports/read-draft.ts'
import { createReadings } from './imports/readings.ts'
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
  const program = createProgram(store, clock, writable)
  if (writable) await resumeDrafts(program)
  return program
}

/** Files that were being read when the program stopped are read anew. */
async function resumeDrafts(program: Program): Promise<void> {
  const drafts = await listUnfinishedDrafts(program.store)
  for (const { id, state } of drafts) if (state === 'reading') resumeDraft(program, id)
}

function createProgram(store: Store, clock: Clock, writable: boolean): Program {
  const answers = createAnswerCache()
  const jobs = createJobList()
  const readings = createReadings()
  const catalogue = () => {
    const revision = store.revision()
    return answers.remember(revision, 'catalogue-index', async () => {
      const shipped = { catalogue: await readCatalogue(store), policy: shippedPolicy }
      const { catalogue, policy } = layEdits(shipped, await listCatalogueEdits(store))
      return indexCatalogue(catalogue, revision, policy)
    })
  }
  const close = async () => {
    await Promise.all([jobs.close(), readings.close()])
    await store.close()
  }
  return { store, clock, writable, answers, catalogue, jobs, readings, close }
}
