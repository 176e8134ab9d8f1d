import { endpoints, problemSchema } from '@moc/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf, openTestApp } from './test-app.ts'

let app: Awaited<ReturnType<typeof openTestApp>>

beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

const json = { 'content-type': 'application/json' }

test.each<[what: string, body: string, headers: Record<string, string>, said: string]>([
  ['that breaks off', '{', json, 'not well-formed JSON'],
  ['that is empty', '', json, 'not well-formed JSON'],
  ['of a hundred thousand open brackets', '['.repeat(100_000), json, 'not well-formed JSON'],
  ['of another media type', '{"answers":{}}', { 'content-type': 'text/plain' }, 'content-type: application/json'],
  ['said to have nine megabytes', '{"answers":{}}', { ...json, 'content-length': String(9 * 1024 * 1024) }, 'limit of 8 MB'],
  ['whose length is not stated', '{"answers":{}}', { ...json, 'transfer-encoding': 'chunked' }, 'content-length'],
])('a body %s is refused with what to mend, never as a fault of the program', async (_what, body, headers, said) => {
  const response = await app.ask('/api/v1/imports/N0001/answers', {
    method: 'PUT',
    body,
    headers: { 'accept-language': 'en', ...headers },
  })
  const problem = await bodyOf(problemSchema, response)
  expect(problem).toMatchObject({ status: 400, code: 'request-unreadable', facts: { where: 'body' } })
  expect(problem.detail).toContain(said)
})

test.each(Object.values(endpoints).filter(({ method }) => method !== 'get'))(
  '$method $path: nine megabytes are too much, unless it takes a file',
  async ({ method, path, body }) => {
    const response = await app.ask(path.replace(/\{\w+\}/g, '1'), {
      method: method.toUpperCase(),
      headers: { ...json, 'accept-language': 'en', 'content-length': String(9 * 1024 * 1024) },
    })
    const said = await response.text()
    expect(said.includes('limit of 8 MB')).toBe(body !== 'file')
  },
)
