import { policy as shippedPolicy } from '@moc/core'
import { catalogueHash, listCatalogueEdits, listUnfinishedDrafts, openStore, readCatalogue, type Store } from '@moc/store'
import { createAnswerCache } from './answer-cache.ts'
import { indexCatalogue, type CatalogueIndex } from './catalogue-index.ts'
import type { Clock } from './clock.ts'
import { layEdits } from './edits/lay-edits.ts'
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
  const readIndex = createIndexReader(store)
  const catalogue = () => {
    const revision = store.revision()
    return answers.remember(revision, 'catalogue-index', () => readIndex(revision))
  }
  const close = async () => {
    await Promise.all([jobs.close(), readings.close()])
    await store.close()
  }
  return { store, clock, writable, answers, catalogue, jobs, readings, close }
}

/** Reads the catalogue with its edits and looks its names up; done anew only when either has changed, since it takes long. */
function createIndexReader(store: Store): (revision: number) => Promise<CatalogueIndex> {
  let held: { readonly made: string; readonly index: CatalogueIndex } | null = null
  return async (revision) => {
    const edits = await listCatalogueEdits(store)
    const made = JSON.stringify([await catalogueHash(store), edits])
    if (held?.made === made) return { ...held.index, revision }
    const shipped = { catalogue: await readCatalogue(store), policy: shippedPolicy }
    const { catalogue, policy } = layEdits(shipped, edits)
    const index = indexCatalogue(catalogue, revision, policy)
    held = { made, index }
    return index
  }
}
