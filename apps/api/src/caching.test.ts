import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from './test-app.ts'

let opened: TestApp
beforeAll(async () => {
  opened = await openTestApp()
})
afterAll(() => opened.close())

const pages = ['/api/v1/overview', '/api/v1/catalogue', '/api/v1/assessments', '/api/v1/indicators/women_national_assembly']

test.each(pages)('%s is not sent again where the asker has it', async (path) => {
  const first = await opened.ask(path)
  const etag = first.headers.get('etag')!
  expect(etag).toMatch(/^W\/"\d+-[\w-]+"$/)
  expect(first.headers.get('cache-control')).toBe('no-cache')
  const again = await opened.ask(path, { headers: { 'if-none-match': `"other", ${etag}` } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect(again.headers.get('etag')).toBe(etag)
})

test('another question has another tag, the same question in another order has not', async () => {
  const tag = async (path: string) => (await opened.ask(path)).headers.get('etag')
  expect(await tag('/api/v1/overview?horizon=2026')).not.toBe(await tag('/api/v1/overview'))
  expect(await tag('/api/v1/overview?horizon=2026&place=VN')).toBe(await tag('/api/v1/overview?place=VN&horizon=2026'))
})

test('a published file changes the tag', async () => {
  const { headers } = await opened.ask('/api/v1/overview')
  const staged = await opened.ask('/api/v1/imports?fileName=a.csv', {
    method: 'POST',
    body: 'indicator,place,period,value\nfemale_wage_employment,VN,2025,52\n',
  })
  const { summary } = (await staged.json()) as { summary: { id: string } }
  const unpublished = await opened.ask('/api/v1/overview', { headers: { 'if-none-match': headers.get('etag')! } })
  expect(unpublished.status).toBe(304)
  expect((await opened.ask(`/api/v1/imports/${summary.id}/publish`, { method: 'POST' })).status).toBe(200)
  const published = await opened.ask('/api/v1/overview', { headers: { 'if-none-match': headers.get('etag')! } })
  expect(published.status).toBe(200)
})

test.each(['/api/health', '/api/v1/imports', '/api/v1/check'])('%s is never kept', async (path) => {
  expect((await opened.ask(path)).headers.get('cache-control')).toBe('no-store')
})
