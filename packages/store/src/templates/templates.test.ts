import { expect, it } from 'vitest'
import type { Understanding } from '@moc/core'
import { replaceStaged } from '../imports/drafts.ts'
import { publishImport } from '../imports/publish-import.ts'
import { stageImport } from '../imports/stage-import.ts'
import { undoImport } from '../imports/undo-import.ts'
import type { Store } from '../store.ts'
import { exampleFile, exampleObservation } from '../testing/example-file.ts'
import { at, openTestStore } from '../testing/open-test-store.ts'
import { readCurrentValues } from '../testing/read-current-state.ts'
import { findTemplate, forgetTemplate, listTemplates, rememberTemplate } from './templates.ts'

const later = '2027-02-01T08:00:00.000Z'

async function publishUnderstood(store: Store, fileName: string, understanding: Partial<Understanding>, published = at): Promise<string> {
  const file = exampleFile(fileName, [exampleObservation({ note: fileName })])
  const id = await stageImport(store, file, { at })
  await replaceStaged(store, id, file, understanding)
  expect(await findTemplate(store, understanding.shape ?? '')).not.toMatchObject({ importId: id })
  await publishImport(store, id, { at: published })
  return id
}

it('publishing remembers how a shape was read, in place of what was remembered of it before; staging does not', async () => {
  const store = await openTestStore()
  const first = await publishUnderstood(store, 'a.csv', { shape: 's', mapping: '{"version":1}', answers: '{"q":"vi"}' })
  expect(await findTemplate(store, 's')).toEqual({
    shape: 's',
    mapping: '{"version":1}',
    answers: '{"q":"vi"}',
    fileName: 'a.csv',
    importId: first,
    updatedAt: at,
  })
  const second = await publishUnderstood(store, 'b.csv', { shape: 's', mapping: 'null', answers: '{"q":"en"}' }, later)
  expect(await listTemplates(store)).toEqual([
    { shape: 's', mapping: 'null', answers: '{"q":"en"}', fileName: 'b.csv', importId: second, updatedAt: later },
  ])
})

it('a file whose shape or mapping is not known leaves no template', async () => {
  const store = await openTestStore()
  await publishUnderstood(store, 'a.csv', {})
  await publishUnderstood(store, 'b.csv', { shape: 's' })
  await publishUnderstood(store, 'c.csv', { mapping: '{"version":1}' })
  expect(await listTemplates(store)).toEqual([])
})

it('shapes are kept apart, the last used first; one that is forgotten is gone, and what was published by it stays', async () => {
  const store = await openTestStore()
  const template = { mapping: '{}', answers: '{}', fileName: 'a.csv', importId: null }
  await rememberTemplate(store, { ...template, shape: 'old', updatedAt: at })
  const id = await publishUnderstood(store, 'b.csv', { shape: 'new', mapping: '{}' }, later)
  expect((await listTemplates(store)).map(({ shape }) => shape)).toEqual(['new', 'old'])
  await forgetTemplate(store, 'new')
  await forgetTemplate(store, 'never known')
  expect((await listTemplates(store)).map(({ shape }) => shape)).toEqual(['old'])
  expect(await findTemplate(store, 'new')).toBeNull()
  expect(await readCurrentValues(store)).toEqual({ 'VN 2020': 30 })
  await undoImport(store, id, { at: later })
  expect(await findTemplate(store, 'old')).toMatchObject({ shape: 'old' })
})
