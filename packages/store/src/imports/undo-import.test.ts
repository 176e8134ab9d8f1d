import { describe, expect, it } from 'vitest'
import { observationKey, type ImportId, type Observation } from '@moc/core'
import { checkStore } from '../integrity/check-store.ts'
import { listObservationHistory } from '../observations/list-observation-history.ts'
import type { Store } from '../store.ts'
import { exampleFile, exampleObservation } from '../testing/example-file.ts'
import { failureOf } from '../testing/failure-of.ts'
import { at, openTestStore } from '../testing/open-test-store.ts'
import { readCurrentState, readCurrentValues } from '../testing/read-current-state.ts'
import { findImport } from './find-import.ts'
import { publishImport } from './publish-import.ts'
import { stageImport } from './stage-import.ts'
import { undoImport } from './undo-import.ts'

async function publish(store: Store, name: string, observations: Observation[]): Promise<ImportId> {
  const id = await stageImport(store, exampleFile(name, observations), { at })
  await publishImport(store, id, { at })
  return id
}

const x = (value: number): Observation => exampleObservation({ year: 2020, value })
const y = (value: number): Observation => exampleObservation({ year: 2021, value })

describe('undoImport', () => {
  it('a value it added disappears, a value it changed returns with the origin it had', async () => {
    const store = await openTestStore()
    await publish(store, 'a.csv', [x(1)])
    const before = await readCurrentState(store)
    const b = await publish(store, 'b.csv', [x(2), y(5)])
    expect(await undoImport(store, b, { at })).toEqual({ importId: b, revision: 4, restored: 2, kept: [] })
    expect(await readCurrentState(store)).toEqual(before)
    expect(await findImport(store, b)).toMatchObject({ state: 'undone', undoneAt: at })
    expect(await checkStore(store)).toMatchObject({ ok: true, revision: 4 })
  })

  it('a value that a later import changed is kept and named', async () => {
    const store = await openTestStore()
    const a = await publish(store, 'a.csv', [x(1), y(1)])
    const b = await publish(store, 'b.csv', [x(2)])
    const { restored, kept } = await undoImport(store, a, { at })
    expect(await readCurrentValues(store)).toEqual({ 'VN 2020': 2 })
    expect(restored).toBe(1)
    expect(kept).toEqual([
      {
        indicator: 'women-assembly',
        place: 'VN',
        period: '2020',
        why: `Tệp “b.csv” (${b}) đã thay giá trị này sau đó, nên giữ nguyên.`,
        whyEn: `The file “b.csv” (${b}) replaced this value later, so it stays.`,
      },
    ])
  })

  it('when both are undone, the value goes back to before both, in either order', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const store = await openTestStore()
      await publish(store, 'base.csv', [x(1)])
      const before = await readCurrentState(store)
      const ids = [await publish(store, 'a.csv', [x(2)]), await publish(store, 'b.csv', [x(3)])]
      for (const i of order) await undoImport(store, ids[i]!, { at })
      expect(await readCurrentState(store)).toEqual(before)
      expect((await checkStore(store)).problems).toEqual([])
    }
  })

  it('undoing the later of two leaves the earlier', async () => {
    const store = await openTestStore()
    await publish(store, 'a.csv', [x(1)])
    const b = await publish(store, 'b.csv', [x(2)])
    const before = await readCurrentState(store)
    const c = await publish(store, 'c.csv', [x(3)])
    await undoImport(store, c, { at })
    expect(await readCurrentState(store)).toEqual(before)
    await undoImport(store, b, { at })
    expect(await readCurrentValues(store)).toEqual({ 'VN 2020': 1 })
  })

  it('a file can be published again after it was undone', async () => {
    const store = await openTestStore()
    const a = await publish(store, 'a.csv', [x(1)])
    await undoImport(store, a, { at })
    const again = await publish(store, 'a.csv', [x(1)])
    expect(await readCurrentValues(store)).toEqual({ 'VN 2020': 1 })
    expect(again).toBe('N0002')
  })

  it('history tells what was shown in every revision, before and after the undo', async () => {
    const store = await openTestStore()
    const a = await publish(store, 'a.csv', [x(1)])
    const b = await publish(store, 'b.csv', [x(2)])
    await undoImport(store, b, { at })
    const history = await listObservationHistory(store, observationKey(x(1)))
    expect(history.map((v) => [v.observation.value, v.origin.importId, v.origin.revision, v.since, v.until, v.endedBy])).toEqual([
      [1, a, 2, 2, 3, b],
      [2, b, 3, 3, 4, b],
      [1, a, 2, 4, null, null],
    ])
  })

  it('undoes only what is published, and once', async () => {
    const store = await openTestStore()
    const staged = await stageImport(store, exampleFile('a.csv', [x(1)]), { at })
    expect(await failureOf(undoImport(store, staged, { at }))).toEqual({ code: 'import-not-published', import: staged, state: 'staged' })
    await publishImport(store, staged, { at })
    await undoImport(store, staged, { at })
    expect(await failureOf(undoImport(store, staged, { at }))).toEqual({ code: 'import-not-published', import: staged, state: 'undone' })
    expect(await failureOf(undoImport(store, 'N0404', { at }))).toEqual({ code: 'import-unknown', import: 'N0404' })
  })
})
