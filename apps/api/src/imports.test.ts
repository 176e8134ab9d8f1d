import {
  endpoints,
  importListSchema,
  importPageSchema,
  importReceiptSchema,
  overviewSchema,
  problemSchema,
  undoReceiptSchema,
} from '@moc/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf, openTestApp, type TestApp } from './test-app.ts'

let opened: TestApp
beforeAll(async () => {
  opened = await openTestApp()
})
afterAll(() => opened.close())

const header = 'indicator,place,period,value\n'
const stage = async (body: string | Uint8Array<ArrayBuffer>) =>
  bodyOf(importPageSchema, await opened.ask('/api/v1/imports?fileName=so-lieu.csv', { method: 'POST', body }))
const post = (path: string) => opened.ask(path, { method: 'POST' })
const wage = async () => {
  const { assessments } = await bodyOf(overviewSchema, await opened.ask('/api/v1/overview'))
  return assessments.find(({ indicator }) => indicator === 'female_wage_employment')?.latest?.value
}

test('a file is staged, looked at, published and undone; only publishing and undoing change what is seen', async () => {
  const before = await wage()
  const { summary, diff } = await stage(`${header}female_wage_employment,VN,2025,52.5\n`)
  expect([summary.state, summary.fileName, diff.added, diff.changed]).toEqual(['staged', 'so-lieu.csv', 1, 0])
  expect(diff.lines[0]).toMatchObject({ change: 'added', line: 2, before: null, after: { value: 52.5 } })
  expect(await wage()).toBe(before)
  const path = `/api/v1/imports/${summary.id}`
  expect((await bodyOf(importPageSchema, await opened.ask(path))).diff).toEqual(diff)

  const receipt = await bodyOf(importReceiptSchema, await post(`${path}/publish`))
  expect(receipt).toMatchObject({ importId: summary.id, added: 1, changed: 0 })
  expect(await wage()).toBe(52.5)
  expect((await bodyOf(importPageSchema, await opened.ask(path))).summary).toMatchObject({ state: 'published', added: 1 })
  expect(await bodyOf(problemSchema, await post(`${path}/publish`))).toMatchObject({ status: 409, code: 'import-not-staged' })

  expect(await bodyOf(undoReceiptSchema, await post(`${path}/undo`))).toMatchObject({ restored: 1, kept: [] })
  expect(await wage()).toBe(before)
  expect(await bodyOf(problemSchema, await post(`${path}/undo`))).toMatchObject({ status: 409, code: 'import-not-published' })
  const { imports } = await bodyOf(importListSchema, await opened.ask('/api/v1/imports'))
  expect(imports[0]).toMatchObject({ id: summary.id, state: 'undone' })
})

test('a file with a wrong row is shown with its line, cannot be published, and can be thrown away', async () => {
  const { summary, diff } = await stage(`${header}female_wage_employment,VN,2025,52.5\nfemale_wage_employment,VN,2024,152\n`)
  expect(diff.issues).toEqual([expect.objectContaining({ line: 3, severity: 'error' })])
  const path = `/api/v1/imports/${summary.id}`
  expect(await bodyOf(problemSchema, await post(`${path}/publish`))).toMatchObject({ status: 422, code: 'import-has-errors' })
  expect(await bodyOf(endpoints.discardImport.answer, await opened.ask(path, { method: 'DELETE' }))).toEqual({ importId: summary.id })
  expect(await bodyOf(problemSchema, await post(`${path}/publish`))).toMatchObject({ code: 'import-not-staged' })
})

test.each([
  ['an empty body', new Uint8Array()],
  ['bytes that are no text', new Uint8Array([0xff, 0x00, 0x80, 0xc3, 0x28])],
  ['a text that is no table', 'hello'],
])('%s is an issue, not an accident', async (_, body) => {
  const { diff } = await stage(body)
  expect(diff.issues.some(({ severity }) => severity === 'error')).toBe(true)
})

test('an upload without a file name is an unreadable request', async () => {
  const response = await opened.ask('/api/v1/imports', { method: 'POST', body: header })
  expect(await bodyOf(problemSchema, response)).toMatchObject({ status: 400, code: 'request-unreadable', facts: { where: 'fileName' } })
})
