import { AsyncLocalStorage } from 'node:async_hooks'

/** Runs one piece of work at a time, in the order in which it was handed over. */
export interface Queue {
  /** Throws when called from inside work of the same queue, which would wait for itself for ever. */
  run<T>(work: () => Promise<T>): Promise<T>
  /** Resolves when nothing is under way or waiting. */
  settled(): Promise<void>
}

/** Makes an empty queue. Work that fails rejects its own promise and never stops the work behind it. */
export function createQueue(): Queue {
  const inside = new AsyncLocalStorage<true>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    run<T>(work: () => Promise<T>): Promise<T> {
      if (inside.getStore() === true)
        return Promise.reject(new Error('store.write was called inside store.write: pass the transaction along'))
      const done = last.then(() => inside.run(true, work))
      last = done.catch(() => {})
      return done
    },
    async settled() {
      await last
    },
  }
}
