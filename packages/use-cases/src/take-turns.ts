import { setImmediate } from 'node:timers/promises'

/** No longer than this is the event loop held by work that takes turns, in milliseconds. */
const turnMs = 10

/**
 * Goes through what is given as it comes, and lets everything else that waits have its turn in between: the steps may be
 * many, but each has to be short. Throws the signal's reason when told to stop.
 */
export async function takeTurns<Step>(steps: Iterable<Step>, use: (step: Step) => void, signal?: AbortSignal): Promise<void> {
  let since = performance.now()
  for (const step of steps) {
    use(step)
    if (performance.now() - since < turnMs) continue
    await setImmediate()
    signal?.throwIfAborted()
    since = performance.now()
  }
}
