import { DomainFailure } from '@moc/core'
import type { Store } from '@moc/store'
import type { AnswerCache } from './answer-cache.ts'
import type { CatalogueIndex } from './catalogue-index.ts'
import type { Clock } from './clock.ts'
import type { JobList } from './everywhere/job-list.ts'
import type { Readings } from './imports/readings.ts'

/** The open program: what every use case is given first. */
export interface Program {
  readonly store: Store
  readonly clock: Clock
  /** False where it serves others than the owner of this machine: it reads and refuses to write. */
  readonly writable: boolean
  readonly answers: AnswerCache
  /** The catalogue of the store's present revision, read once for each. */
  catalogue(): Promise<CatalogueIndex>
  /** Long work in threads of its own. */
  readonly jobs: JobList
  /** Files that are being read now. */
  readonly readings: Readings
  /** Stops long work, then releases the store. */
  close(): Promise<void>
}

/** Throws `read-only` where the program may not write: the first line of every use case that changes the store. */
export function requireWritable(program: Program): void {
  if (!program.writable) throw new DomainFailure('read-only', 'this program reads only')
}
