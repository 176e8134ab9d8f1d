import { Worker } from 'node:worker_threads'
import { DomainFailure, type Catalogue } from '@moc/core'
import type { FileOptions, UnderstoodFile } from '@moc/ingest'

/** A file, the day on which it is read (ISO date), and what was said of it. */
export interface AskedFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly today: string
  readonly options: FileOptions
}

/** What a thread is sent: the file, and the names that it may use. */
export interface ReadingTask {
  readonly asked: AskedFile
  readonly catalogue: Pick<Catalogue, 'indicators' | 'places' | 'placeChanges'>
}

/**
 * Understands a file in a thread of its own, so that others are served meanwhile. Throws `thread-stopped` where the
 * thread died, and `job-cancelled` after `signal`. The thread is gone when this ends, however it ends.
 */
export async function understandInThread(asked: AskedFile, catalogue: Catalogue, signal: AbortSignal): Promise<UnderstoodFile> {
  if (signal.aborted) throw cancelled()
  const { indicators, places, placeChanges } = catalogue
  const worker = new Worker(new URL('./understand-thread.ts', import.meta.url), {
    workerData: { asked, catalogue: { indicators, places, placeChanges } } satisfies ReadingTask,
  })
  const answer = Promise.withResolvers<UnderstoodFile>()
  const stop = () => answer.reject(cancelled())
  signal.addEventListener('abort', stop, { once: true })
  worker.once('message', answer.resolve)
  worker.once('error', (error) => answer.reject(new DomainFailure('thread-stopped', String(error))))
  worker.once('exit', (code) => answer.reject(new DomainFailure('thread-stopped', `the thread ended with ${code}`)))
  try {
    return await answer.promise
  } finally {
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

function cancelled(): DomainFailure {
  return new DomainFailure('job-cancelled', 'cancelled')
}
