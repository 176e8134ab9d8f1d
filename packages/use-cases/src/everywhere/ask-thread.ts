import { Worker } from 'node:worker_threads'
import { DomainFailure } from '@moc/core'
import type { TargetQuestion } from '../judge-question.ts'
import type { ChunkAnswer, WrittenRows } from './write-rows.ts'

/**
 * Has chunks of questions judged in a thread of their own and gives the written rows, chunk by chunk in their order.
 * While one chunk is judged the next is fetched, and never more than these two: nothing large is copied at once, in
 * either direction. Throws `assessment-failed` with the series that broke down, `thread-stopped` where the thread
 * died, and `job-cancelled` after `signal`. The thread is gone when this ends, however it ends.
 */
export async function* askThread(
  chunks: AsyncIterable<readonly TargetQuestion[]>,
  signal: AbortSignal,
): AsyncGenerator<WrittenRows, void, void> {
  if (signal.aborted) throw cancelled()
  const thread = startThread()
  const stop = () => thread.fail(cancelled())
  signal.addEventListener('abort', stop, { once: true })
  try {
    let pending: Promise<WrittenRows> | null = null
    for await (const chunk of chunks) {
      const next = thread.ask(chunk)
      if (pending !== null) yield await pending
      pending = next
    }
    if (pending !== null) yield await pending
  } finally {
    signal.removeEventListener('abort', stop)
    await thread.end()
  }
}

interface Thread {
  ask(questions: readonly TargetQuestion[]): Promise<WrittenRows>
  /** Refuses everything that waits, and everything that is asked later, with this failure. */
  fail(failure: DomainFailure): void
  end(): Promise<void>
}

function startThread(): Thread {
  const worker = new Worker(new URL('./judge-thread.ts', import.meta.url))
  const waiting: PromiseWithResolvers<WrittenRows>[] = []
  let failure: DomainFailure | null = null
  const fail = (reason: DomainFailure) => {
    failure ??= reason
    for (const each of waiting.splice(0)) each.reject(failure)
  }
  worker.on('message', (answer: ChunkAnswer) => {
    if (!answer.ok) fail(new DomainFailure(answer.failure.code, answer.failure.message, answer.failure.facts))
    else waiting.shift()?.resolve(answer.rows)
  })
  worker.on('error', (error) => fail(stopped(error instanceof Error ? (error.stack ?? error.message) : String(error))))
  worker.on('messageerror', (error) => fail(stopped(error.message)))
  worker.on('exit', (code) => fail(stopped(`the thread ended with ${code}`)))
  return {
    ask(questions) {
      const answer = Promise.withResolvers<WrittenRows>()
      // Whoever asked may still be busy with another chunk when this is refused; they hear of it as soon as they wait for it.
      answer.promise.catch(() => {})
      if (failure === null) {
        worker.postMessage(questions, [])
        waiting.push(answer)
      } else answer.reject(failure)
      return answer.promise
    },
    fail,
    end: async () => {
      await worker.terminate()
    },
  }
}

function stopped(message: string): DomainFailure {
  return new DomainFailure('thread-stopped', message)
}

function cancelled(): DomainFailure {
  return new DomainFailure('job-cancelled', 'cancelled')
}
