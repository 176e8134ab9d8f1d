import { problemSchema } from '@moc/contract'
import { expect, test } from 'vitest'
import { createApp } from './app.ts'
import { listProblems } from './problems.ts'
import { bodyOf, openTestApp } from './test-app.ts'

test('an unexpected error is logged with the request id and answered with that id alone', async () => {
  const events: { event: string; facts: Record<string, unknown> }[] = []
  const { program, close } = await openTestApp()
  const broken = { ...program, catalogue: () => Promise.reject(new Error('secret of the machine')) }
  const log = (event: string, facts: Readonly<Record<string, unknown>> = {}) => void events.push({ event, facts })
  const app = createApp({
    program: broken,
    address: { host: '127.0.0.1', port: 8787, loopback: true },
    log,
    version: '0',
    token: 't',
    dashboard: '/nowhere',
  })
  const response = await app.request('/api/v1/overview', { headers: { host: 'localhost:8787' } })
  const text = await response.clone().text()
  const problem = await bodyOf(problemSchema, response)
  expect(problem).toMatchObject({ status: 500, code: 'internal' })
  expect(text).not.toContain('secret')
  expect(events).toEqual([{ event: 'unexpected-error', facts: expect.objectContaining({ requestId: problem.requestId }) }])
  await close()
})

test('every problem has a title in both languages', () => {
  for (const { title, titleEn, status } of listProblems()) {
    expect(title).not.toBe('')
    expect(titleEn).not.toBe(title)
    expect(status).toBeGreaterThanOrEqual(400)
  }
})
