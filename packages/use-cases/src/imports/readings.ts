import type { ImportId } from '@moc/core'

export type ReadingStage = 'reading' | 'checking' | 'comparing' | 'publishing'

/** How far long work on a file is: rows, or bytes while it is read. */
export interface Progress {
  readonly stage: ReadingStage
  readonly done: number
  readonly total: number
}

export type Tell = (progress: Progress) => void

/** The files of one program that are being worked on now. What they are is in the store; this only knows how far they are. */
export interface Readings {
  /** Begins work on a file, after whatever is under way on the same file was called off. Returns at once. */
  start(id: ImportId, total: number, work: (tell: Tell, signal: AbortSignal) => Promise<void>): void
  /** Null where nothing is under way on this file. */
  progress(id: ImportId): Progress | null
  /** Waits until nothing is under way on this file; throws what the last work on it failed with, once. */
  settled(id: ImportId): Promise<void>
  /** Calls off the work on a file and waits until it has stopped; nothing where there is none. */
  cancel(id: ImportId): Promise<void>
  /** Calls off everything and waits. What was called off is begun anew when the program opens again. */
  close(): Promise<void>
}

interface Reading {
  readonly stop: AbortController
  done: Promise<void>
  progress: Progress
}

/** Makes an empty list. */
export function createReadings(): Readings {
  const under = new Map<ImportId, Reading>()
  const failed = new Map<ImportId, { readonly error: unknown }>()

  async function cancel(id: ImportId): Promise<void> {
    const reading = under.get(id)
    reading?.stop.abort()
    await reading?.done
  }

  function start(id: ImportId, total: number, work: (tell: Tell, signal: AbortSignal) => Promise<void>): void {
    const before = cancel(id)
    const stop = new AbortController()
    failed.delete(id)
    const run = async () => {
      await before
      try {
        if (!stop.signal.aborted) await work((progress) => (reading.progress = progress), stop.signal)
      } catch (error) {
        // What was called off on purpose has not failed.
        if (!stop.signal.aborted) failed.set(id, { error })
      } finally {
        if (under.get(id) === reading) under.delete(id)
      }
    }
    const reading: Reading = { stop, done: Promise.resolve(), progress: { stage: 'reading', done: 0, total } }
    under.set(id, reading)
    reading.done = run()
  }

  return {
    start,
    progress: (id) => under.get(id)?.progress ?? null,
    async settled(id) {
      await under.get(id)?.done
      const failure = failed.get(id)
      failed.delete(id)
      if (failure !== undefined) throw failure.error
    },
    cancel,
    async close() {
      await Promise.all([...under.keys()].map(cancel))
    },
  }
}
