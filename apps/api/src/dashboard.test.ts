import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from './test-app.ts'

let root: string
let built: TestApp
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'moc-'))
  const dashboard = join(root, 'dist')
  await mkdir(join(dashboard, 'assets'), { recursive: true })
  await writeFile(join(root, 'secret.txt'), 'secret')
  await writeFile(join(dashboard, 'index.html'), '<!doctype html><title>Mốc</title>')
  await writeFile(join(dashboard, 'assets', 'main-abc123.js'), 'const a = 1\n'.repeat(400))
  built = await openTestApp({ dashboard })
})
afterAll(async () => {
  await built.close()
  await rm(root, { recursive: true })
})

test.each(['/', '/indicators/women_national_assembly', '/overview?place=01', '/import/'])(
  '%s is the dashboard’s page, asked for anew each time',
  async (path) => {
    const response = await built.ask(path)
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect(await response.text()).toContain('Mốc')
  },
)

test('files with a hash in their name are kept for ever, and are sent compressed to who takes that', async () => {
  const path = '/assets/main-abc123.js'
  const plain = await built.ask(path)
  expect(plain.headers.get('cache-control')).toContain('immutable')
  expect(plain.headers.get('content-type')).toContain('text/javascript')
  for (const [accepted, encoding] of [
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const { headers } = await built.ask(path, { headers: { 'accept-encoding': accepted } })
    expect([headers.get('content-encoding'), headers.get('vary')]).toEqual([encoding, 'Accept-Encoding'])
  }
})

test('a page that the browser has is not sent again', async () => {
  const etag = (await built.ask('/')).headers.get('etag')!
  expect((await built.ask('/', { headers: { 'if-none-match': etag } })).status).toBe(304)
})

test.each(['/assets/gone-000000.js', '/favicon.ico'])('%s, which is no file, is not answered with the page', async (path) => {
  expect((await built.ask(path)).status).toBe(404)
})

test.each(['/../secret.txt', '/..%2fsecret.txt', '/assets/%2e%2e/%2e%2e/secret.txt', '/%2e%2e%5csecret.txt', '/a%00.txt'])(
  '%s leads nowhere outside',
  async (path) => {
    expect(await (await built.ask(path)).text()).not.toContain('secret')
  },
)

test('without a build it says so plainly, and the API works', async () => {
  const bare = await openTestApp()
  const response = await bare.ask('/')
  expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('npm start')])
  expect((await bare.ask('/api/health')).status).toBe(200)
  await bare.close()
})
