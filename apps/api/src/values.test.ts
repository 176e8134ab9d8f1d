import {
  editPreviewSchema,
  editsSchema,
  importPageSchema,
  indicatorPageSchema,
  overviewSchema,
  problemSchema,
  sourcesSchema,
  trailSchema,
} from '@moc/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf, openTestApp, type TestApp } from './test-app.ts'

let opened: TestApp
beforeAll(async () => {
  opened = await openTestApp()
})
afterAll(() => opened.close())

const code = 'sex_ratio_at_birth_national_total'
const key = `${code}|VN|year|2024-01-01|2024-12-31|main`
const post = (path: string, body: unknown) =>
  opened.ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
const edits = '/api/v1/catalogue/edits'
const edit = {
  kind: 'target',
  code: 'NQ28-4.1',
  record: { milestones: [{ period: '2030', year: 2030, comparator: '<=', value: 112, textVi: 'không quá 112', verification: 'verified' }] },
  effectiveFrom: '2026-11-01',
  document: '99/QĐ-TTg',
  why: 'điều chỉnh',
}

test('the trail of a value is what the contract promises, and its tag changes with the revision', async () => {
  const path = `/api/v1/trail?key=${encodeURIComponent(key)}`
  const first = await opened.ask(path)
  const etag = first.headers.get('etag')!
  expect(await bodyOf(trailSchema, first)).toMatchObject({ key, current: { value: 111.4, origin: { kind: 'catalogue' } } })
  expect((await opened.ask(path, { headers: { 'if-none-match': etag } })).status).toBe(304)

  const body = `indicator,place,period,value\n${code},VN,2024,111.1\n`
  const { summary } = await bodyOf(importPageSchema, await opened.ask('/api/v1/imports?fileName=a.csv&by=An', { method: 'POST', body }))
  await post(`/api/v1/imports/${summary.id}/publish`, { by: 'An', reasons: { '*': 'đã đối chiếu' } })
  const after = await bodyOf(trailSchema, await opened.ask(path, { headers: { 'if-none-match': etag } }))
  expect(after.current).toMatchObject({ value: 111.1, origin: { fileName: 'a.csv', cell: 'D2', by: 'An' }, replaced: { value: 111.4 } })

  const file = await opened.ask(`/api/v1/imports/${summary.id}/file`)
  expect(await file.text()).toBe(body)
  await post(`/api/v1/imports/${summary.id}/undo`, undefined)
})

test('a value that never was is told so', async () => {
  expect(await bodyOf(problemSchema, await opened.ask('/api/v1/trail?key=nothing'))).toMatchObject({ status: 404, code: 'value-unknown' })
})

test('what was known on a day is part of the question: pages say it, and a day that is none is refused', async () => {
  const early = await bodyOf(indicatorPageSchema, await opened.ask(`/api/v1/indicators/${code}?knownOn=1990-01-01`))
  expect([early.knownOn, early.series]).toEqual(['1990-01-01', []])
  const { selection } = await bodyOf(overviewSchema, await opened.ask('/api/v1/overview?knownOn=1990-01-01'))
  expect(selection.knownOn).toBe('1990-01-01')
  const now = await bodyOf(indicatorPageSchema, await opened.ask(`/api/v1/indicators/${code}`))
  expect([now.knownOn, now.series.length > 0]).toEqual([null, true])
  expect(await bodyOf(problemSchema, await opened.ask('/api/v1/overview?knownOn=soon'))).toMatchObject({ code: 'date-unreadable' })
})

test('a source is chosen with its reason; without one, or for a series that is none, it is refused', async () => {
  const path = '/api/v1/indicators/sex_ratio_at_birth/sources'
  expect(await bodyOf(sourcesSchema, await opened.ask(`${path}?place=VN`))).toMatchObject({ used: 'main', chosen: null, history: [] })
  expect(await bodyOf(problemSchema, await post(path, { series: 'press', place: 'VN', why: ' ' }))).toMatchObject({
    code: 'request-unreadable',
  })
  expect(await bodyOf(problemSchema, await post(path, { series: 'x', place: 'VN', why: 'thử xem' }))).toMatchObject({
    status: 404,
    code: 'series-unknown',
  })
  const chosen = await bodyOf(sourcesSchema, await post(path, { series: 'press', place: 'VN', why: 'số mới hơn', by: 'An' }))
  expect(chosen).toMatchObject({ used: 'press', chosen: { why: 'số mới hơn', by: 'An', everywhere: false } })
})

test('an edit is looked at, stored, used and withdrawn', async () => {
  const preview = await bodyOf(editPreviewSchema, await post(`${edits}/preview`, edit))
  expect(preview).toMatchObject({ issues: [], effects: [{ label: '4.1', after: 'met' }] })
  expect((await bodyOf(editsSchema, await opened.ask(edits))).edits).toEqual([])

  const stored = await bodyOf(editsSchema, await post(edits, edit))
  expect(stored.edits).toMatchObject([{ number: 1, kind: 'target', effectiveFrom: '2026-11-01' }])
  const page = await bodyOf(indicatorPageSchema, await opened.ask(`/api/v1/indicators/${code}`))
  expect(page.assessments[0]).toMatchObject({ targetVersion: 'NQ28-4.1@2026-11-01', status: 'met' })

  const refused = await bodyOf(problemSchema, await post(edits, { ...edit, document: null }))
  expect([refused.status, refused.code]).toEqual([422, 'edit-refused'])
  expect(refused.detail).toContain('đã được bản NQ28-4.1@2026-11-01 thay')

  const withdraw = (query: string) => opened.ask(`${edits}/1${query}`, { method: 'DELETE' })
  expect((await withdraw('')).status).toBe(400)
  const withdrawn = await bodyOf(editsSchema, await withdraw('?why=nh%E1%BA%A7m%20s%E1%BB%91'))
  expect(withdrawn.edits[0]).toMatchObject({ withdrawnWhy: 'nhầm số' })
  expect(await bodyOf(problemSchema, await withdraw('?why=again'))).toMatchObject({ status: 404, code: 'edit-unknown' })
})

test('where the server only reads, choices and edits are refused', async () => {
  const reader = await openTestApp({ host: '192.0.2.1' })
  const headers = { 'content-type': 'application/json', host: '192.0.2.1:8787' }
  const send = (path: string, body: unknown) => reader.ask(path, { method: 'POST', body: JSON.stringify(body), headers })
  try {
    expect((await send(edits, edit)).status).toBe(403)
    expect((await send('/api/v1/indicators/sex_ratio_at_birth/sources', { series: 'press', place: 'VN', why: 'số mới' })).status).toBe(403)
    expect((await reader.ask(`${edits}/1?why=nope`, { method: 'DELETE', headers })).status).toBe(403)
    expect((await send(`${edits}/preview`, edit)).status).toBe(403)
  } finally {
    await reader.close()
  }
})
