import { expect, it } from 'vitest'
import { checkStore } from '../integrity/check-store.ts'
import { listRevisions } from '../revisions/find-revision-on.ts'
import { at, openTestStore } from '../testing/open-test-store.ts'
import { addCatalogueEdit, listCatalogueEdits, withdrawCatalogueEdit, type NewCatalogueEdit } from './catalogue-edits.ts'

const target: NewCatalogueEdit = {
  kind: 'target',
  code: 'NQ28-1.1',
  record: { milestones: [{ value: 35.5, textVi: 'trên 35,5%' }], baseline: null },
  effectiveFrom: '2026-11-01',
  document: '99/QĐ-TTg',
  why: 'điều chỉnh',
  by: 'Văn phòng',
}
const policy: NewCatalogueEdit = {
  kind: 'policy',
  code: 'policy',
  record: { paceYears: 6 },
  effectiveFrom: null,
  document: null,
  why: '',
  by: null,
}
const standing = { at, withdrawnAt: null, withdrawnBy: null, withdrawnWhy: null }

it('edits come back as they were made, in order, each in a revision of its own', async () => {
  const store = await openTestStore()
  expect(await listCatalogueEdits(store)).toEqual([])
  expect([await addCatalogueEdit(store, target), await addCatalogueEdit(store, policy)]).toEqual([1, 2])
  expect(await listCatalogueEdits(store)).toEqual([
    { ...target, ...standing, number: 1, revision: 2 },
    { ...policy, ...standing, number: 2, revision: 3 },
  ])
  expect((await listRevisions(store)).slice(0, 2).map(({ kind, by }) => [kind, by])).toEqual([
    ['edit', null],
    ['edit', 'Văn phòng'],
  ])
  expect((await checkStore(store)).problems).toEqual([])
})

it('an edit is withdrawn once, stays in the list with who and why, and its number is never used again', async () => {
  const store = await openTestStore()
  await addCatalogueEdit(store, target)
  expect(await withdrawCatalogueEdit(store, 1, { why: 'nhầm', by: 'Văn phòng' })).toBe(true)
  const withdrawn = { ...target, at, number: 1, revision: 2, withdrawnAt: at, withdrawnBy: 'Văn phòng', withdrawnWhy: 'nhầm' }
  expect(await listCatalogueEdits(store)).toEqual([withdrawn])
  expect(store.revision()).toBe(3)
  for (const number of [1, 2]) expect(await withdrawCatalogueEdit(store, number, { why: 'lần nữa', by: null })).toBe(false)
  expect([store.revision(), await listCatalogueEdits(store)]).toEqual([3, [withdrawn]])
  expect(await addCatalogueEdit(store, policy)).toBe(2)
  expect((await checkStore(store)).problems).toEqual([])
})
