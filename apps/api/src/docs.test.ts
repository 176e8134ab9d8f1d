import { readFile } from 'node:fs/promises'
import { endpoints } from '@moc/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openapiDocument } from './openapi-document.ts'
import { listProblems } from './problems.ts'
import { openTestApp, type TestApp } from './test-app.ts'
import { version } from './version.ts'

let opened: TestApp
beforeAll(async () => {
  opened = await openTestApp()
})
afterAll(() => opened.close())

test('docs/openapi.json is what the server promises (renew it: npm run write:openapi)', async () => {
  const committed: unknown = JSON.parse(await readFile(new URL('../../../docs/openapi.json', import.meta.url), 'utf8'))
  expect(committed).toEqual(JSON.parse(JSON.stringify(openapiDocument(opened.app, version))))
})

test('the document names every endpoint of the contract, with its answer and the form of a problem', async () => {
  const document = (await (await opened.ask('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, { responses: object }>>
  }
  for (const { method, path } of Object.values(endpoints)) {
    expect(Object.keys(document.paths[path]?.[method]?.responses ?? {})).toEqual(['200', 'default'])
  }
})

test.each(['vi', 'en'])('the page (%s) shows every endpoint and problem, runs nothing and asks no other host', async (language) => {
  const response = await opened.ask(`/api/docs?lang=${language}`)
  const page = await response.text()
  for (const { path } of Object.values(endpoints)) expect(page).toContain(path)
  for (const { code } of listProblems()) expect(page).toContain(`id="problem-${code}"`)
  expect(page).not.toMatch(/<script|https?:\/\/|@import|<link/)
  expect(page).not.toContain('[object Object]')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
})
