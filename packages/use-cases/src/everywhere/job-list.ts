import { randomUUID } from 'node:crypto'
import { DomainFailure } from '@moc/core'
import type { WrittenRows } from './write-rows.ts'

export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof jobStates)[number]

/** How far a piece of long work is: `done` of `total` rows. `done` never falls. */
export interface Job {
  readonly id: string
  readonly state: JobState
  readonly done: number
  readonly total: number
  /** The revision of the store that its answer is of. */
  readonly revision: number
  /** What ended it, where it failed: a `DomainFailure`, or a fault of the program. */
  readonly failure?: unknown
}

/** Long work of one program: one piece at a time, the others wait for their turn. */
export interface JobList {
  /** Begins work, or gives the job that does or has done the same, by its key. Returns at once. */
  start(of: { readonly key: string; readonly total: number; readonly revision: number }, work: Work): Job
  /** Throws `job-unknown`; jobs that ended are forgotten when later ones end. */
  find(id: string): Job
  /** The rows of a job that is done. Throws `job-unknown`, `job-unfinished`, `job-cancelled`, or what the work failed with. */
  rows(id: string): readonly WrittenRows[]
  /** Stops a job and lets go of its rows; what has failed stays failed. Throws `job-unknown`. */
  cancel(id: string): Job
  /** Does work that someone waits for, beside the jobs but one piece at a time; its signal is aborted when the program closes. */
  inTurn<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** Cancels everything and waits until no thread is left. */
  close(): Promise<void>
}

/** What is done: rows as they become ready, until the signal says to stop. */
export type Work = (signal: AbortSignal) => AsyncIterable<WrittenRows>

interface Entry {
  readonly key: string
  readonly job: Job
  readonly rows: readonly WrittenRows[]
  readonly stop: AbortController
}

/** Makes an empty list; of jobs that ended it keeps the last `keep`, because their rows lie in memory. */
export function createJobList(keep = 2): JobList {
  const entries = new Map<string, Entry>()
  const closing = new AbortController()
  let last: Promise<void> = Promise.resolve()
  let turn: Promise<unknown> = Promise.resolve()

  const entryOf = (id: string): Entry => {
    const entry = entries.get(id)
    if (entry === undefined) throw new DomainFailure('job-unknown', `no job ${id}`, { job: id })
    return entry
  }
  const change = (id: string, job: Partial<Job>, rest: Partial<Entry> = {}) => {
    const entry = entryOf(id)
    entries.set(id, { ...entry, ...rest, job: { ...entry.job, ...job } })
  }
  const forget = () => {
    const ended = [...entries.values()].filter(({ job }) => !isOpen(job))
    for (const { job } of ended.slice(0, Math.max(0, ended.length - keep))) entries.delete(job.id)
  }
  const cancel = (id: string): Job => {
    const { job, stop } = entryOf(id)
    stop.abort()
    if (job.state !== 'failed') change(id, { state: 'cancelled' }, { rows: [] })
    return entryOf(id).job
  }
  const run = async (id: string, work: Work) => {
    const stop = entries.get(id)?.stop
    if (stop === undefined || stop.signal.aborted) return
    change(id, { state: 'running' })
    const rows: WrittenRows[] = []
    try {
      for await (const each of work(stop.signal)) {
        if (stop.signal.aborted) break
        rows.push(each)
        change(id, { done: entryOf(id).job.done + each.count })
      }
      if (!stop.signal.aborted) change(id, { state: 'done' }, { rows })
    } catch (failure) {
      // After a cancellation the work ends with having been cancelled: nothing more to tell.
      if (!stop.signal.aborted) change(id, { state: 'failed', failure })
    }
    forget()
  }

  return {
    start({ key, total, revision }, work) {
      const same = [...entries.values()].find((entry) => entry.key === key && (isOpen(entry.job) || entry.job.state === 'done'))
      if (same) return same.job
      const job: Job = { id: randomUUID(), state: 'waiting', done: 0, total, revision }
      entries.set(job.id, { key, job, rows: [], stop: new AbortController() })
      last = last.then(() => run(job.id, work))
      return job
    },
    find: (id) => entryOf(id).job,
    rows(id) {
      const { job, rows } = entryOf(id)
      if (job.state === 'done') return rows
      if (job.state === 'failed') throw job.failure
      if (job.state === 'cancelled') throw new DomainFailure('job-cancelled', `job ${id} was cancelled`)
      throw new DomainFailure('job-unfinished', `job ${id} is not done`, { done: job.done, total: job.total })
    },
    cancel,
    inTurn(work) {
      const mine = turn.then(() => work(closing.signal))
      // Whoever asked hears how it failed; who comes after only waits for the end of it.
      turn = mine.catch(() => {})
      return mine
    },
    async close() {
      closing.abort()
      for (const [id, { job }] of entries) if (isOpen(job)) cancel(id)
      await Promise.all([last, turn])
    },
  }
}

function isOpen({ state }: Job): boolean {
  return state === 'waiting' || state === 'running'
}
