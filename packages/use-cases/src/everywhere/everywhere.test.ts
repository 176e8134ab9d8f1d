import { setTimeout as wait } from 'node:timers/promises'
import { DomainFailure } from '@moc/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clockOn } from '../clock.ts'
import type { TargetQuestion } from '../judge-question.ts'
import { openProgram } from '../open-program.ts'
import type { Program } from '../program.ts'
import { resolveSelection } from '../resolve-selection.ts'
import { prepareStore, shippedCatalogue, type PreparedStore } from '../testing/prepare-store.ts'
import { askThread } from './ask-thread.ts'
import { assessEverywhere } from './assess-everywhere.ts'
import { createJobList, type JobList } from './job-list.ts'
import { findEverywhere, listQuestions } from './list-questions.ts'
import type { WrittenRows } from './write-rows.ts'

let prepared: PreparedStore
let program: Program
let questions: (readonly TargetQuestion[])[]
beforeAll(async () => {
  prepared = await prepareStore()
  program = await openProgram({ directory: prepared.directory, catalogue: shippedCatalogue, clock: clockOn('2026-11-20'), writable: true })
  const index = await program.catalogue()
  const everywhere = findEverywhere(index, [resolveSelection(index, {}, program.clock)])
  questions = await collect(listQuestions(program, index, { ...everywhere, places: everywhere.places.slice(0, 3) }))
})
afterAll(async () => {
  await program.close()
  await prepared.remove()
})

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
async function* inTurn(chunks: readonly (readonly TargetQuestion[])[]) {
  for (const chunk of chunks) {
    await wait(1)
    yield chunk
  }
}
const never = new AbortController().signal
const threads = () => process.getActiveResourcesInfo().filter((each) => each === 'MessagePort').length

describe('the thread', () => {
  test('a series that breaks the arithmetic names itself, and the thread is gone', async () => {
    const before = threads()
    const withSeries = questions[0]!.find(({ input }) => (input.series?.points.length ?? 0) > 0)!
    const broken = { ...withSeries, input: { ...withSeries.input, series: { ...withSeries.input.series!, points: [null as never] } } }
    const rows = collect(askThread(inTurn([questions[0]!, [broken], questions[1]!]), never))
    const facts = { target: withSeries.input.target.code, place: 'VN', indicator: withSeries.input.indicator!.code }
    await expect(rows).rejects.toMatchObject({
      name: 'DomainFailure',
      code: 'assessment-failed',
      facts,
      message: expect.stringMatching(/TypeError/),
    })
    expect(threads()).toBe(before)
  })

  test('a question that cannot be copied to it, or chunks that cannot be read, end it with their own error', async () => {
    const uncopied = { ...questions[0]![0]!, names: { indicator: () => {} } } as unknown as TargetQuestion
    await expect(collect(askThread(inTurn([[uncopied]]), never))).rejects.toThrow('could not be cloned')
    async function* unread(): AsyncGenerator<readonly TargetQuestion[]> {
      yield questions[0]!
      await wait(1)
      throw new DomainFailure('job-stale', 'moved on')
    }
    await expect(collect(askThread(unread(), never))).rejects.toMatchObject({ code: 'job-stale' })
  })

  test('after the signal it ends as cancelled, also before it has begun', async () => {
    await expect(collect(askThread(inTurn(questions), AbortSignal.abort()))).rejects.toMatchObject({ code: 'job-cancelled' })
    const stop = new AbortController()
    const rows = askThread(inTurn([...questions, ...questions, ...questions]), stop.signal)
    expect((await rows.next()).value).toMatchObject({ count: questions[0]!.length })
    stop.abort()
    await expect(collect(rows)).rejects.toMatchObject({ code: 'job-cancelled' })
  })
})

describe('jobs', () => {
  const one: WrittenRows = { count: 1, json: new TextEncoder().encode('1') }
  const begin = (jobs: JobList, key: string, work: () => AsyncGenerator<WrittenRows>) => jobs.start({ key, total: 2, revision: 1 }, work).id
  async function* works() {
    yield one
    yield one
  }
  async function* fails(): AsyncGenerator<WrittenRows> {
    yield one
    throw new DomainFailure('assessment-failed', 'broken', { target: 'A' })
  }

  test('one that fails keeps its failure, leaves no rows, and the next one runs; asked again, it is tried again', async () => {
    const jobs = createJobList()
    const [bad, good] = [begin(jobs, 'a', fails), begin(jobs, 'b', works)]
    expect(begin(jobs, 'b', works)).toBe(good)
    await wait(5)
    expect(jobs.find(bad)).toMatchObject({ state: 'failed', done: 1, total: 2, failure: { code: 'assessment-failed' } })
    expect(() => jobs.rows(bad)).toThrow('broken')
    expect(jobs.cancel(bad).state).toBe('failed')
    expect(jobs.rows(good)).toEqual([one, one])
    expect(begin(jobs, 'a', works)).not.toBe(bad)
  })

  test('only the last ones that ended are kept, and cancelling lets go of the rows', async () => {
    const jobs = createJobList(2)
    const ids = ['a', 'b', 'c'].map((key) => begin(jobs, key, works))
    await wait(5)
    expect(() => jobs.find(ids[0]!)).toThrow(DomainFailure)
    expect(jobs.cancel(ids[2]!)).toMatchObject({ state: 'cancelled', done: 2 })
    expect(() => jobs.rows(ids[2]!)).toThrow('cancelled')
  })

  test('work that someone waits for is done in turn, also after one that failed', async () => {
    const jobs = createJobList()
    const order: string[] = []
    const bad = jobs.inTurn(async () => {
      await wait(5)
      order.push('bad')
      throw new Error('broken')
    })
    const good = jobs.inTurn(() => Promise.resolve(order.push('good')))
    await expect(bad).rejects.toThrow('broken')
    expect([await good, order]).toEqual([2, ['bad', 'good']])
  })

  test('closing cancels what runs and what waits', async () => {
    const jobs = createJobList()
    async function* endless() {
      for (;;) {
        await wait(1)
        yield one
      }
    }
    const ids = [begin(jobs, 'a', endless), begin(jobs, 'b', endless)]
    const waited = jobs.inTurn((signal) => collect(askThread(inTurn([...questions, ...questions]), signal)))
    const refusal = waited.catch((error: unknown) => error)
    await wait(5)
    await jobs.close()
    expect(ids.map((id) => jobs.find(id).state)).toEqual(['cancelled', 'cancelled'])
    expect(await refusal).toMatchObject({ code: 'job-cancelled' })
    expect(threads()).toBe(0)
  })
})

test('a store that moves on while a job reads ends it: two revisions are never mixed', async () => {
  const moved = Object.create(program.store, { revision: { value: () => 99 } }) as Program['store']
  const job = await assessEverywhere({ ...program, store: moved }, { strategy: 'NQ28', horizon: 2027 })
  while (program.jobs.find(job.id).state !== 'failed') await wait(5)
  expect(program.jobs.find(job.id)).toMatchObject({ done: 0, failure: { code: 'job-stale' } })
})
