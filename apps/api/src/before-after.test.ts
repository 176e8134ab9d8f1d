import { beforeAfterSchema, problemSchema } from '@moc/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf, openTestApp, type TestApp } from './test-app.ts'

let opened: TestApp
beforeAll(async () => {
  opened = await openTestApp()
})
afterAll(() => opened.close())

test.each([
  [''],
  ['?place=42'],
  ['?place=01'],
  ['?event=QD-2351-2010'],
  ['?event=CT-21-CT/TW-2018&place=42'],
  ['?event=28/NQ-CP&beforeFrom=2000&afterTo=2030'],
])('what is answered to “%s” is what the contract promises', async (query) => {
  const response = await opened.ask(`/api/v1/before-after${query}`)
  expect(response.status).toBe(200)
  const { groups, events, event } = await bodyOf(beforeAfterSchema, response)
  expect(events.map(({ code }) => code)).toContain(event.code)
  expect(groups.flatMap(({ rows }) => rows).length).toBeGreaterThan(0)
})

test.each([
  ['?event=NOPE', 404, 'event-unknown', 'No document with a known day'],
  ['?place=Atlantis', 404, 'place-unknown', 'Atlantis'],
  ['?beforeFrom=soon', 400, 'request-unreadable', 'beforeFrom'],
  ['?afterTo=99999', 400, 'request-unreadable', 'afterTo'],
])('%s is refused in words', async (query, status, code, words) => {
  const response = await opened.ask(`/api/v1/before-after${query}&lang=en`)
  expect(response.status).toBe(status)
  const problem = await bodyOf(problemSchema, response)
  expect(problem.code).toBe(code)
  expect(problem.detail).toContain(words)
})
