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
import { publishShippedValues } from './publish-shipped-values.ts'
import { redoImport } from './redo-import.ts'
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
    expect(await undoImport(store, b, { at })).toEqual({ importId: b, revision: 4, restored: 2, kept: [], keptTotal: 0 })
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

  describe('of a value that another file says as well', () => {
    const sentence = (name: string, id: ImportId) => ({
      period: '2020',
      why: `Tệp “${name}” (${id}) cũng ghi đúng giá trị này, nên giữ nguyên.`,
      whyEn: `The file “${name}” (${id}) says the same, so the value stays.`,
    })

    it('keeps it, names that file, and leads to its cell from then on', async () => {
      const store = await openTestStore()
      await publish(store, 'a.csv', [x(1)])
      const b = await publish(store, 'b.csv', [y(3), x(2)])
      const c = await publish(store, 'c.csv', [exampleObservation({ ...x(2), vintage: '2024-05' })])
      const before = await readCurrentState(store)
      const { restored, kept, keptTotal } = await undoImport(store, b, { at })
      expect([restored, kept, keptTotal]).toMatchObject([1, [sentence('c.csv', c)], 1])
      const version = (await listObservationHistory(store, observationKey(x(2)))).at(-1)
      expect(version).toMatchObject({ observation: { value: 2, vintage: '2024-05' }, origin: { importId: c, line: 2, revision: 4 } })
      expect(version).toMatchObject({ replaced: { observation: { value: 2 }, importId: b } })
      expect((await checkStore(store)).problems).toEqual([])
      expect(await redoImport(store, b, { at })).toMatchObject({ restored: 1, kept: [sentence('c.csv', c)] })
      expect(await readCurrentState(store)).toEqual(before)
    })

    it('names the first ten thousand and counts them all', async () => {
      const store = await openTestStore()
      const many = Array.from({ length: 10_001 }, (_, index) => exampleObservation({ series: `s${index}` }))
      const a = await publish(store, 'a.csv', many)
      await publish(store, 'b.csv', many)
      const { restored, kept, keptTotal } = await undoImport(store, a, { at })
      expect([restored, kept.length, keptTotal]).toEqual([0, 10_000, 10_001])
    })

    it('takes it back when the last that says so is undone', async () => {
      const store = await openTestStore()
      await publish(store, 'a.csv', [x(1)])
      const ids = [await publish(store, 'b.csv', [x(2)]), await publish(store, 'c.csv', [x(2)]), await publish(store, 'd.csv', [x(2)])]
      const shown: unknown[] = []
      for (const id of ids) {
        await undoImport(store, id, { at })
        shown.push((await readCurrentValues(store))['VN 2020'])
      }
      expect(shown).toEqual([2, 2, 1])
    })

    it('says nothing of what the import had only confirmed', async () => {
      const store = await openTestStore()
      await publish(store, 'a.csv', [x(1)])
      const before = await readCurrentState(store)
      const b = await publish(store, 'b.csv', [x(1)])
      expect(await undoImport(store, b, { at })).toMatchObject({ restored: 0, kept: [] })
      expect(await readCurrentState(store)).toEqual(before)
    })

    it('names the file that brought the value back to what it was', async () => {
      const store = await openTestStore()
      await publish(store, 'a.csv', [x(1)])
      const b = await publish(store, 'b.csv', [x(2)])
      const c = await publish(store, 'c.csv', [x(1)])
      const { restored, kept } = await undoImport(store, b, { at })
      expect([restored, kept]).toMatchObject([0, [{ whyEn: `The file “c.csv” (${c}) replaced this value later, so it stays.` }]])
      expect((await undoImport(store, c, { at })).kept).toMatchObject([sentence('a.csv', 'N0001')])
    })

    it('holds for what ships: an upload that said the same keeps the value when a newer version drops it', async () => {
      const store = await openTestStore()
      const ship = (given: Observation[]) => publishShippedValues(store, [exampleFile('shipped.csv', given, { kind: 'catalogue' })], { at })
      await ship([x(1), y(1)])
      const own = await publish(store, 'own.csv', [x(1)])
      await ship([x(2)])
      const history = await listObservationHistory(store, observationKey(x(1)))
      expect(history.map(({ observation, origin }) => [observation.value, origin.importId])).toEqual([
        [1, 'N0001'],
        [1, own],
      ])
      await undoImport(store, own, { at })
      expect(await readCurrentValues(store)).toEqual({ 'VN 2020': 2 })
    })
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
