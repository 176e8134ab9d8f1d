import type { Program } from '../program.ts'
import { resolveSelection, type SelectionRequest } from '../resolve-selection.ts'
import { askThread } from './ask-thread.ts'
import type { Job } from './job-list.ts'
import { findEverywhere, listQuestions } from './list-questions.ts'
import type { WrittenRows } from './write-rows.ts'

/** What is asked of every place at once; of all strategies where none is named. */
export type EverywhereRequest = Omit<SelectionRequest, 'place'>

/**
 * Begins to judge every target of a strategy at every place, in a thread of its own, and returns at once; the same
 * question at the same revision is the same job. Throws `strategy-unknown`, `horizon-unreadable` or `date-unreadable`.
 */
export async function assessEverywhere(program: Program, request: EverywhereRequest): Promise<Job> {
  const index = await program.catalogue()
  const strategies = request.strategy === undefined ? index.catalogue.strategies.map(({ code }) => code) : [request.strategy]
  const { horizon, asOf, knownOn } = request
  const resolved = strategies.map((strategy) => resolveSelection(index, { strategy, horizon, asOf, knownOn }, program.clock))
  const asked = findEverywhere(index, resolved)
  const key = JSON.stringify([index.revision, ...resolved.map(({ selection }) => selection)])
  const total = asked.places.length * asked.targets.length
  return program.jobs.start({ key, total, revision: index.revision }, (signal) => askThread(listQuestions(program, index, asked), signal))
}

/** How far a job is. Throws `job-unknown`. */
export function readJob(program: Program, id: string): Job {
  return program.jobs.find(id)
}

/** Stops a job; a job that is done lets go of its rows. Throws `job-unknown`. */
export function cancelJob(program: Program, id: string): Job {
  return program.jobs.cancel(id)
}

/** The rows of a job that is done, written as JSON in its thread. Throws `job-unknown`, `job-unfinished`, `job-cancelled`, or what it failed with. */
export function readJobRows(program: Program, id: string): readonly WrittenRows[] {
  return program.jobs.rows(id)
}
