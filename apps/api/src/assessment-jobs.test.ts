import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { callEndpoint, endpoints, jobSchema, overviewSchema, problemSchema, type JobAnswer } from '@moc/contract'
import { DomainFailure } from '@moc/core'
import type { WrittenRows } from '@moc/use-cases'
import { shippedCatalogue } from '@moc/use-cases/testing'
import { makeLargeCatalogue, type LargeCatalogue } from '@moc/use-cases/testing/large-catalogue'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { silentLogger } from './log.ts'
import { startServer, type RunningServer } from './start-server.ts'
import { bodyOf } from './test-app.ts'

let directory: string
let catalogue: LargeCatalogue
let server: RunningServer
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'moc-'))
  catalogue = await makeLargeCatalogue(shippedCatalogue, 141, 4)
  const told = { data: directory, port: '0', catalogue: catalogue.directory }
  server = await startServer(readConfig(told, { MOC_TODAY: '2026-11-20' }), silentLogger)
})
afterAll(async () => {
  await server.close()
  await rm(directory, { recursive: true })
  await catalogue.remove()
})

const path = '/api/v1/assessment-jobs'
const begin = (query: { strategy?: string; horizon?: number }) => callEndpoint(endpoints.assessEverywhere, { query }, { base: server.url })
const ask = (url: string, init?: RequestInit) => fetch(`${server.url}${url}`, init)
const look = async (id: string) => bodyOf(jobSchema, await ask(`${path}/${id}`))

/** Looks at a job until `enough`, and gives everything that was seen. */
async function watch(id: string, enough: (job: JobAnswer) => boolean | Promise<boolean>): Promise<JobAnswer[]> {
  const seen = [await look(id)]
  while (!(await enough(seen.at(-1)!))) {
    await wait(20)
    seen.push(await look(id))
  }
  return seen
}
const ended = ({ state }: JobAnswer) => state !== 'waiting' && state !== 'running'

test('10,000 series are judged beside everything else, and their rows are those of the main thread', async () => {
  expect(catalogue.series).toBeGreaterThan(10_000)
  const { id, total } = await begin({ strategy: 'MANY' })
  expect(total).toBe(141 * 100)
  expect((await begin({ strategy: 'many' })).id).toBe(id)
  expect(await bodyOf(problemSchema, await ask(`${path}/${id}/rows`))).toMatchObject({
    status: 409,
    code: 'job-unfinished',
    facts: { total },
  })
  let ticks = 0
  const timer = setInterval(() => (ticks += 1), 5)
  const health: unknown[] = []
  const seen = await watch(id, async (job) => {
    health.push(await (await ask('/api/health')).json())
    return ended(job)
  })
  clearInterval(timer)

  expect(seen.at(-1)).toEqual({ id, state: 'done', done: total, total, revision: 2 })
  const progress = seen.map(({ done }) => done)
  expect(progress).toEqual(progress.toSorted((a, b) => a - b))
  expect(new Set(progress).size).toBeGreaterThan(10)
  expect(ticks).toBeGreaterThan(100)
  expect(health.length).toBeGreaterThan(10)
  for (const each of health) expect(each).toMatchObject({ status: 'ok', revision: 2 })

  const response = await ask(`${path}/${id}/rows`)
  expect(response.headers.get('content-type')).toContain('application/json')
  const rows = endpoints.listAssessmentsOfJob.answer.parse(await response.json())
  expect(rows).toHaveLength(total)
  expect(rows.filter(({ points }) => points.length > 0)).toHaveLength(catalogue.series)
  const byPlace = Map.groupBy(rows, ({ place }) => place)
  for (const place of ['VN', 'R1', '01', '34', '52']) {
    const { assessments } = await bodyOf(overviewSchema, await ask(`/api/v1/overview?strategy=MANY&place=${place}&asOf=2026-11-20`))
    const own = assessments[0]!.place
    expect(byPlace.get(own)).toEqual(assessments)
  }
})

test('a place with more targets than the main thread may judge gives the same rows', async () => {
  const { assessments } = await bodyOf(overviewSchema, await ask('/api/v1/overview?strategy=MANY&place=01'))
  const alone = await callEndpoint(endpoints.listAssessments, { query: { strategy: 'MANY', place: '01' } }, { base: server.url })
  expect(alone).toHaveLength(141)
  expect(alone).toEqual(assessments)
})

test('a job that is cancelled stops, gives no rows, and the one that waited for it is done', async () => {
  const first = await begin({ strategy: 'MANY', horizon: 2028 })
  const second = await begin({ strategy: 'NQ28', horizon: 2029 })
  await watch(first.id, ({ done }) => done > 0)
  expect(await look(second.id)).toMatchObject({ state: 'waiting', done: 0 })
  const cancelled = await bodyOf(jobSchema, await ask(`${path}/${first.id}`, { method: 'DELETE' }))
  expect(cancelled).toMatchObject({ state: 'cancelled' })
  expect(cancelled.done).toBeLessThan(cancelled.total)
  expect((await watch(second.id, ended)).at(-1)).toMatchObject({ state: 'done', done: second.total })
  expect(await look(first.id)).toEqual(cancelled)
  expect(await bodyOf(problemSchema, await ask(`${path}/${first.id}/rows`))).toMatchObject({ status: 409, code: 'job-cancelled' })
  const again = await begin({ strategy: 'MANY', horizon: 2028 })
  expect(again.id).not.toBe(first.id)
  expect(await bodyOf(jobSchema, await ask(`${path}/${again.id}`, { method: 'DELETE' }))).toMatchObject({ state: 'cancelled' })
})

test('a job that failed tells which series it was, in its state and in words; the rows are a problem', async () => {
  const facts = { target: 'MANY-7', place: '01', indicator: 'many_7' }
  const { id } = server.program.jobs.start({ key: 'broken', total: 1, revision: 2 }, async function* () {
    yield await Promise.reject<WrittenRows>(new DomainFailure('assessment-failed', 'TypeError at …', facts))
  })
  expect((await watch(id, ended)).at(-1)).toMatchObject({ state: 'failed', done: 0, failure: { code: 'assessment-failed', facts } })
  const problem = await bodyOf(problemSchema, await ask(`${path}/${id}/rows?lang=en`))
  expect(problem).toMatchObject({ status: 500, code: 'assessment-failed', facts })
  expect(problem.detail).toContain('“MANY-7” at place 01, series of the indicator many_7')
})

test.each([
  ['a strategy that is not there', 'POST', `${path}?strategy=XYZ`, 'strategy-unknown'],
  ['a year that is none', 'POST', `${path}?horizon=soon`, 'horizon-unreadable'],
  ['a job that is not there', 'GET', `${path}/none`, 'job-unknown'],
  ['its rows', 'GET', `${path}/none/rows`, 'job-unknown'],
  ['its end', 'DELETE', `${path}/none`, 'job-unknown'],
])('%s is refused', async (_, method, url, code) => {
  expect(await bodyOf(problemSchema, await ask(url, { method }))).toMatchObject({ code })
})
