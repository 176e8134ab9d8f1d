import { problemSchema } from '@moc/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf, openTestApp, type TestApp } from './test-app.ts'

let local: TestApp
let shared: TestApp
beforeAll(async () => {
  local = await openTestApp()
  shared = await openTestApp({ host: '0.0.0.0' })
})
afterAll(async () => {
  await local.close()
  await shared.close()
})

const upload = { method: 'POST', body: 'indicator,place,period,value\n' }
const codeOf = async (response: Response) => (response.status === 200 ? 'ok' : (await bodyOf(problemSchema, response)).code)

describe('on loopback', () => {
  test.each([
    ['localhost', 'localhost:8787', 'ok'],
    ['127.0.0.1', '127.0.0.1:8787', 'ok'],
    ['::1', '[::1]:8787', 'ok'],
    ['in capitals', 'LOCALHOST:8787', 'ok'],
    ['a name that was rebound to this machine', 'attacker.example:8787', 'cross-site'],
    ['another port', 'localhost:80', 'cross-site'],
    ['no port', 'localhost', 'cross-site'],
    ['a name that only begins alike', 'localhost.attacker.example:8787', 'cross-site'],
  ])('a request that names %s', async (_, host, expected) => {
    expect(await codeOf(await local.ask('/api/health', { headers: { host } }))).toBe(expected)
  })

  test.each([
    ['a program', {}, true],
    ['our own page', { origin: 'http://localhost:8787', 'sec-fetch-site': 'same-origin' }, true],
    ['another site', { origin: 'https://attacker.example', 'sec-fetch-site': 'cross-site' }, false],
    ['another port of this machine', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }, false],
    ['a page without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }, false],
    ['a browser that sends no Origin', { 'sec-fetch-site': 'cross-site' }, false],
    ['a form that navigates', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, false],
  ])('a write by %s', async (_, headers, allowed) => {
    const code = await codeOf(await local.ask('/api/v1/imports?fileName=a.csv', { ...upload, headers }))
    expect(code === 'cross-site').toBe(!allowed)
  })

  test('another site may link to an answer, and may not fetch it', async () => {
    const ask = (mode: string) => local.ask('/api/v1/overview', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode } })
    expect(await codeOf(await ask('navigate'))).toBe('ok')
    expect(await codeOf(await ask('no-cors'))).toBe('cross-site')
  })
})

describe('open to other machines', () => {
  test('it answers under any name, and says that it only reads', async () => {
    const response = await shared.ask('/api/health', { headers: { host: 'moc.example' } })
    expect(await response.json()).toMatchObject({ status: 'ok', writable: false })
  })

  test.each([
    ['POST', '/api/v1/imports?fileName=a.csv'],
    ['POST', '/api/v1/imports/x/publish'],
    ['POST', '/api/v1/imports/x/undo'],
    ['DELETE', '/api/v1/imports/x'],
  ])('%s %s is refused as read-only', async (method, path) => {
    expect(await codeOf(await shared.ask(path, { method }))).toBe('read-only')
  })
})

test('every answer carries the headers that keep a page to itself', async () => {
  for (const path of ['/api/health', '/api/v1/nothing', '/', '/api/docs']) {
    const { headers } = await local.ask(path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-request-id')).toBeTruthy()
  }
})

test('the token itself is never sent, only the proof that it is known', async () => {
  const { headers } = await local.ask('/api/health', { headers: { 'x-moc-challenge': 'abc' } })
  expect(headers.get('x-moc-proof')).toMatch(/^[0-9a-f]{64}$/)
  expect(headers.get('x-moc-proof')).not.toContain('token-of-the-test')
})
