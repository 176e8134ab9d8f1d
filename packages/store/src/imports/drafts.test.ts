import { describe, expect, it, onTestFinished } from 'vitest'
import * as fc from 'fast-check'
import type { ImportId } from '@moc/core'
import { keepFile } from '../files/keep-file.ts'
import { checkStore } from '../integrity/check-store.ts'
import { openStore, type Store } from '../store.ts'
import { exampleError, exampleFile, exampleObservation } from '../testing/example-file.ts'
import { failureOf } from '../testing/failure-of.ts'
import { at, makeTestDirectory, openTestStore } from '../testing/open-test-store.ts'
import { readCurrentValues } from '../testing/read-current-state.ts'
import { discardImport } from './discard-import.ts'
import { addDraft, listUnfinishedDrafts, replaceStaged, updateDraft } from './drafts.ts'
import { findImport, findUnderstanding } from './find-import.ts'
import { listImportIssues } from './list-import-issues.ts'
import { previewImport } from './preview-import.ts'
import { publishImport } from './publish-import.ts'
import { stageImport } from './stage-import.ts'

const bytes = new TextEncoder().encode('Tỉnh;2024\nHà Tĩnh;33,1\n')

async function bring(store: Store): Promise<ImportId> {
  return addDraft(store, { fileName: 'a.csv', fileHash: await keepFile(store, bytes), by: 'Phòng Thống kê', at })
}

const fileOf = (values: Readonly<Record<string, number>>) =>
  exampleFile(
    'a.csv',
    Object.entries(values).map(([year, value]) => exampleObservation({ year: Number(year), value })),
  )

const staged = async (store: Store, id: ImportId) =>
  Object.fromEntries((await previewImport(store, id)).lines.map(({ period, after }) => [period, after.value]))

describe('a draft', () => {
  it('is entered as being read, with the size of its kept file and who brought it', async () => {
    const store = await openTestStore()
    const id = await bring(store)
    expect(await findImport(store, id)).toMatchObject({ state: 'reading', rows: 0, fileSize: bytes.byteLength, by: 'Phòng Thống kê' })
    expect(await findUnderstanding(store, id)).toEqual({ sheet: null, shape: null, mapping: null, answers: null })
  })

  it('keeps what is left out of a change, and loses its staged rows when it asks again', async () => {
    const store = await openTestStore()
    const id = await bring(store)
    await replaceStaged(store, id, fileOf({ 2020: 1 }), { shape: 's', answers: '{"q":"vi"}' })
    await updateDraft(store, id, { mapping: '{"version":1}' })
    expect(await staged(store, id)).toEqual({ 2020: 1 })
    await updateDraft(store, id, { state: 'asking', issues: [exampleError] })
    expect(await findImport(store, id)).toMatchObject({ state: 'asking', rows: 0, errors: 1, shape: 's' })
    expect(await findUnderstanding(store, id)).toEqual({ sheet: null, shape: 's', mapping: '{"version":1}', answers: '{"q":"vi"}' })
    expect(await checkStore(store)).toMatchObject({ ok: true, counts: { stagedRows: 0 } })
  })

  it('survives a restart in whatever state it was, with its rows, issues, answers and bytes', async () => {
    const directory = await makeTestDirectory()
    const open = () => openStore({ directory, now: () => at })
    const first = await open()
    const reading = await bring(first)
    const asking = await bring(first)
    await updateDraft(first, asking, { state: 'asking', shape: 's', answers: '{"q":"vi"}' })
    const ready = await bring(first)
    await replaceStaged(first, ready, { ...fileOf({ 2020: 1 }), issues: [{ ...exampleError, severity: 'warning' }] })
    const discarded = await bring(first)
    await discardImport(first, discarded, { at })
    const look = async (store: Store) => [
      await listUnfinishedDrafts(store),
      await findUnderstanding(store, asking),
      await listImportIssues(store, ready),
      await staged(store, ready),
    ]
    const before = await look(first)
    await first.close()
    const second = await open()
    onTestFinished(() => second.close())
    expect(await look(second)).toEqual(before)
    expect((await listUnfinishedDrafts(second)).map(({ id, state }) => [id, state])).toEqual([
      [ready, 'staged'],
      [asking, 'asking'],
      [reading, 'reading'],
    ])
    expect(await publishImport(second, ready, { at })).toMatchObject({ added: 1 })
  })

  it('is no draft any more once it is published or discarded', async () => {
    const store = await openTestStore()
    const [published, discarded] = [await stageImport(store, fileOf({ 2020: 1 }), { at }), await bring(store)]
    await publishImport(store, published, { at })
    await discardImport(store, discarded, { at })
    for (const [id, state] of [
      [published, 'published'],
      [discarded, 'discarded'],
    ] as const) {
      expect(await failureOf(replaceStaged(store, id, fileOf({ 2021: 1 })))).toEqual({ code: 'import-not-staged', import: id, state })
      expect(await failureOf(updateDraft(store, id, { state: 'asking' }))).toEqual({ code: 'import-not-staged', import: id, state })
    }
    expect(await readCurrentValues(store)).toEqual({ 'VN 2020': 1 })
    expect(await listUnfinishedDrafts(store)).toEqual([])
  })
})

describe('replaceStaged', () => {
  it('leaves what was understood last and nothing of before, however often, and shows none of it', { timeout: 60_000 }, async () => {
    const store = await openTestStore()
    const values = fc.dictionary(fc.constantFrom('2020', '2021', '2022'), fc.integer({ min: 1, max: 9 }))
    await fc.assert(
      fc.asyncProperty(fc.array(values, { minLength: 1, maxLength: 3 }), async (understood) => {
        const id = await bring(store)
        for (const each of understood) await replaceStaged(store, id, fileOf(each))
        expect(await staged(store, id)).toEqual(understood.at(-1))
        expect(await findImport(store, id)).toMatchObject({ state: 'staged', rows: Object.keys(understood.at(-1)!).length })
      }),
      { seed: 20261121, numRuns: 8 },
    )
    expect([await readCurrentValues(store), store.revision()]).toEqual([{}, 1])
    expect((await checkStore(store)).problems).toEqual([])
  })
})
