import { describe, expect, it } from 'vitest'
import type { CheckedFile, Observation } from '@moc/core'
import { checkStore } from '../integrity/check-store.ts'
import { openTestStore, at } from '../testing/open-test-store.ts'
import { exampleError, exampleFile, exampleObservation } from '../testing/example-file.ts'
import { failureOf } from '../testing/failure-of.ts'
import { readCurrentState, readCurrentValues } from '../testing/read-current-state.ts'
import { listImports } from './find-import.ts'
import { publishImport } from './publish-import.ts'
import { publishShippedValues } from './publish-shipped-values.ts'
import { stageImport } from './stage-import.ts'
import { undoImport } from './undo-import.ts'
import type { Store } from '../store.ts'

const shipped = (name: string, observations: Observation[]): CheckedFile => exampleFile(name, observations, { kind: 'catalogue' })
const value = (year: number, v: number): Observation => exampleObservation({ year, value: v })

async function upload(store: Store, observations: Observation[]): Promise<string> {
  const id = await stageImport(store, exampleFile('upload.csv', observations), { at })
  await publishImport(store, id, { at })
  return id
}

describe('publishShippedValues', () => {
  it('makes one import a file, all in one revision', async () => {
    const store = await openTestStore()
    const receipt = await publishShippedValues(
      store,
      [shipped('a.csv', [value(2020, 1)]), shipped('b.csv', [value(2021, 2), value(2022, 3)])],
      { at },
    )
    expect(receipt).toEqual({
      revision: 2,
      skipped: 0,
      files: [
        { importId: 'N0001', fileName: 'a.csv', added: 1, changed: 0, removed: 0, unchanged: 0, kept: 0 },
        { importId: 'N0002', fileName: 'b.csv', added: 2, changed: 0, removed: 0, unchanged: 0, kept: 0 },
      ],
    })
    expect(await listImports(store)).toMatchObject([{ id: 'N0002', kind: 'catalogue', state: 'published', added: 2 }, { id: 'N0001' }])
    expect((await checkStore(store)).problems).toEqual([])
  })

  it('publishing the same files again changes nothing', async () => {
    const store = await openTestStore()
    const files = [shipped('a.csv', [value(2020, 1)])]
    await publishShippedValues(store, files, { at })
    const before = await readCurrentState(store)
    expect(await publishShippedValues(store, files, { at })).toEqual({ revision: 2, files: [], skipped: 1 })
    expect(await readCurrentState(store)).toEqual(before)
  })

  it('a store that was upgraded shows what a new store shows', async () => {
    const old = [shipped('a.csv', [value(2020, 1), value(2021, 1), value(2022, 1)]), shipped('b.csv', [value(2023, 1)])]
    // 2021 is changed, 2022 is dropped, 2023 moves from one file to another
    const next = [shipped('a.csv', [value(2020, 1), value(2021, 2), value(2023, 1)]), shipped('b.csv', [value(2024, 1)])]
    for (const files of [next, next.toReversed()]) {
      const upgraded = await openTestStore()
      await publishShippedValues(upgraded, old, { at })
      const receipt = await publishShippedValues(upgraded, files, { at })
      expect(receipt.files.find((file) => file.fileName === 'a.csv')).toMatchObject({
        added: 1,
        changed: 1,
        removed: 1,
        unchanged: 1,
        kept: 0,
      })
      const fresh = await openTestStore()
      await publishShippedValues(fresh, files, { at })
      expect(await readCurrentValues(upgraded)).toEqual(await readCurrentValues(fresh))
      expect((await checkStore(upgraded)).problems).toEqual([])
    }
  })

  it('never replaces a value that a person uploaded; the shipped one waits beneath it', async () => {
    const store = await openTestStore()
    await publishShippedValues(store, [shipped('a.csv', [value(2020, 1), value(2021, 1)])], { at })
    const id = await upload(store, [value(2020, 50)])
    const receipt = await publishShippedValues(store, [shipped('a.csv', [value(2020, 2), value(2021, 2)])], { at })
    expect(receipt.files).toMatchObject([{ changed: 2, kept: 1 }])
    expect(await readCurrentValues(store)).toEqual({ 'VN 2020': 50, 'VN 2021': 2 })
    await undoImport(store, id, { at })
    expect(await readCurrentValues(store)).toEqual({ 'VN 2020': 2, 'VN 2021': 2 })
    expect((await checkStore(store)).problems).toEqual([])
  })

  it('undoing a newer version brings the former one back, and says what it left alone', async () => {
    const store = await openTestStore()
    await publishShippedValues(store, [shipped('a.csv', [value(2020, 1), value(2021, 1), value(2022, 1)])], { at })
    const before = await readCurrentValues(store)
    const own = await upload(store, [value(2020, 50)])
    const { files } = await publishShippedValues(store, [shipped('a.csv', [value(2020, 2), value(2021, 2)])], { at })
    const { restored, kept } = await undoImport(store, files[0]!.importId, { at })
    expect(await readCurrentValues(store)).toEqual({ ...before, 'VN 2020': 50 })
    expect(restored).toBe(2)
    expect(kept).toMatchObject([{ period: '2020', why: `Đang dùng giá trị của tệp “upload.csv” (${own}), nên giữ nguyên.` }])
    expect((await checkStore(store)).problems).toEqual([])
  })

  it('a shipped file that a person has undone stays undone at the next start', async () => {
    const store = await openTestStore()
    const files = [shipped('a.csv', [value(2020, 1)])]
    await publishShippedValues(store, files, { at })
    await undoImport(store, 'N0001', { at })
    expect(await publishShippedValues(store, files, { at })).toMatchObject({ skipped: 1 })
    expect(await readCurrentValues(store)).toEqual({})
  })

  it('a file with an error and a value given twice are refused with file and line, and nothing is stored', async () => {
    const store = await openTestStore()
    const good = shipped('a.csv', [value(2020, 1)])
    const refused: [CheckedFile[], object][] = [
      [[good, { ...shipped('b.csv', []), issues: [exampleError] }], { file: 'b.csv', line: 3 }],
      [[good, shipped('b.csv', [value(2020, 1)])], { file: 'b.csv', line: 2 }],
      [[shipped('a.csv', [value(2020, 1), value(2020, 2)])], { file: 'a.csv', line: 3 }],
    ]
    for (const [files, facts] of refused) {
      expect(await failureOf(publishShippedValues(store, files, { at }))).toMatchObject({ code: 'catalogue-refused', ...facts })
    }
    expect([await readCurrentValues(store), await listImports(store), store.revision()]).toEqual([{}, [], 1])
  })
})
