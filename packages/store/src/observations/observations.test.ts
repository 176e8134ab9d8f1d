import { describe, expect, it } from 'vitest'
import { inOrderOfTime, observationKey, termPeriod, yearPeriod, type Observation } from '@moc/core'
import { publishImport } from '../imports/publish-import.ts'
import { stageImport } from '../imports/stage-import.ts'
import { undoImport } from '../imports/undo-import.ts'
import type { Store } from '../store.ts'
import { exampleFile, exampleObservation } from '../testing/example-file.ts'
import { at, openTestStore } from '../testing/open-test-store.ts'
import { findOrigin } from './find-origin.ts'
import { listCoverage } from './list-coverage.ts'
import { listObservationHistory } from './list-observation-history.ts'
import { listSeries, type SeriesSelection } from './list-series.ts'

async function openStoreWith(observations: Observation[]): Promise<Store> {
  const store = await openTestStore()
  await publishImport(store, await stageImport(store, exampleFile('a.csv', observations), { at }), { at })
  return store
}

describe('listSeries', () => {
  it('gives back every fact of every value, in order of time', async () => {
    const points = [
      exampleObservation({ year: 2021, value: 30.26, numerator: 151, denominator: 499, note: 'khóa XV', vintage: '2021' }),
      exampleObservation({ period: termPeriod(2016, 2021), value: 26.72, status: 'estimate', verification: 'unverified', source: null }),
      exampleObservation({ period: yearPeriod(2016, 'Sơ bộ 2016'), value: 26.8 }),
    ]
    const [series, ...others] = await listSeries(await openStoreWith(points))
    expect(others).toEqual([])
    expect(series).toMatchObject({ indicator: 'women-assembly', place: 'VN', series: 'main' })
    expect(series!.points).toEqual(inOrderOfTime(points))
  })

  it('keeps places, indicators and parallel sources apart', async () => {
    const store = await openStoreWith([
      exampleObservation(),
      exampleObservation({ place: '52' }),
      exampleObservation({ series: 'ilo' }),
      exampleObservation({ indicator: 'births-ratio' }),
    ])
    expect((await listSeries(store)).map((s) => [s.indicator, s.place, s.series])).toEqual([
      ['births-ratio', 'VN', 'main'],
      ['women-assembly', '52', 'main'],
      ['women-assembly', 'VN', 'ilo'],
      ['women-assembly', 'VN', 'main'],
    ])
  })

  it('brings the breaks of the indicator everywhere and at the place', async () => {
    const store = await openStoreWith([
      exampleObservation(),
      exampleObservation({ place: '52' }),
      exampleObservation({ indicator: 'births-ratio' }),
    ])
    expect((await listSeries(store)).map((s) => s.breaks.map((b) => b.year))).toEqual([[], [2011, 2016], [2011]])
  })

  it('lists what is selected; a list that is left out restricts nothing, an empty one selects nothing', async () => {
    const store = await openStoreWith([exampleObservation({ place: '52' }), exampleObservation({ indicator: 'births-ratio' })])
    const select = async (selection: SeriesSelection): Promise<string[]> =>
      (await listSeries(store, selection)).map((s) => `${s.indicator} ${s.place}`)
    expect(await select({})).toEqual(['births-ratio VN', 'women-assembly 52'])
    expect(await select({ indicators: ['births-ratio'] })).toEqual(['births-ratio VN'])
    expect(await select({ places: ['52', '99'] })).toEqual(['women-assembly 52'])
    expect(await select({ indicators: ['births-ratio'], places: ['52'] })).toEqual([])
    expect(await select({ indicators: [] })).toEqual([])
    expect(await select({ places: [] })).toEqual([])
  })
})

describe('listCoverage', () => {
  it('counts values for each indicator and source at a place, with the first and last year', async () => {
    const store = await openStoreWith(
      [2016, 2021, 2011]
        .map((year) => exampleObservation({ year }))
        .concat(exampleObservation({ place: '52' }), exampleObservation({ series: 'ilo', year: 1999 })),
    )
    expect(await listCoverage(store, 'VN')).toEqual([
      { indicator: 'women-assembly', series: 'ilo', count: 1, firstYear: 1999, lastYear: 1999 },
      { indicator: 'women-assembly', series: 'main', count: 3, firstYear: 2011, lastYear: 2021 },
    ])
    expect(await listCoverage(store, 'nowhere')).toEqual([])
  })
})

describe('listObservationHistory', () => {
  it('tells the cells that said the same, those that stand, the earliest first; of each version while it was current', async () => {
    const store = await openStoreWith([exampleObservation({ value: 1 })])
    const publish = async (name: string, value: number, sheet: string | null = null): Promise<string> => {
      const file = exampleFile(name, [exampleObservation({ value })])
      const rows = file.rows.map((row) => ({ ...row, sheet, line: 5, raw: `${value},0` }))
      const id = await stageImport(store, { ...file, rows }, { at, by: 'Sở Nội vụ' })
      await publishImport(store, id, { at })
      return id
    }
    const told = async () => {
      const history = await listObservationHistory(store, observationKey(exampleObservation()))
      return history.map(({ observation, confirmations }) => [observation.value, confirmations.map(({ importId }) => importId)])
    }
    const [b, c] = [await publish('b.csv', 1, 'Biểu 1'), await publish('c.csv', 1)]
    expect(await told()).toEqual([[1, [b, c]]])
    const d = await publish('d.csv', 2)
    await publish('e.csv', 1)
    expect(await told()).toEqual([
      [1, [b, c]],
      [2, []],
      [1, []],
    ])
    await undoImport(store, c, { at })
    expect((await told())[0]).toEqual([1, [b]])
    const [first] = await listObservationHistory(store, observationKey(exampleObservation()))
    expect(first!.confirmations).toMatchObject([
      { importId: b, fileName: 'b.csv', sheet: 'Biểu 1', line: 5, column: 3, raw: '1,0', by: 'Sở Nội vụ', revision: 3, recordedAt: at },
    ])
    await undoImport(store, d, { at })
    expect((await told()).at(-1)).toEqual([1, [b, 'N0005']])
  })
})

describe('findOrigin', () => {
  it('leads from a current value to the line of its file', async () => {
    const store = await openStoreWith([exampleObservation({ year: 2019 }), exampleObservation({ year: 2020, value: 27 })])
    expect(await findOrigin(store, observationKey(exampleObservation({ year: 2020 })))).toEqual({
      importId: 'N0001',
      kind: 'upload',
      fileName: 'a.csv',
      fileHash: expect.stringContaining('a.csv'),
      fileSize: null,
      sheet: null,
      line: 3,
      column: 3,
      raw: '27',
      broughtBy: null,
      by: null,
      recordedAt: at,
      revision: 2,
      shape: null,
      mapping: null,
      answers: null,
      reasons: null,
      replaced: null,
    })
  })

  it('tells how the cell became the number, who brought and who published it, with which reasons, and what it replaced', async () => {
    const store = await openStoreWith([exampleObservation({ value: 30 })])
    const understanding = { sheet: 'Biểu 1', shape: 's', mapping: '{"version":1}', answers: '{"number-format":"vi"}' }
    const file = exampleFile('b.xlsx', [exampleObservation({ value: 27 })])
    const id = await stageImport(store, file, { at, by: 'Sở Nội vụ', understanding })
    await publishImport(store, id, { at, by: 'Cục Thống kê', reasons: { 'copy-of-last-year': 'đã đối chiếu' } })
    expect(await findOrigin(store, observationKey(exampleObservation()))).toMatchObject({
      importId: id,
      fileName: 'b.xlsx',
      broughtBy: 'Sở Nội vụ',
      by: 'Cục Thống kê',
      shape: 's',
      mapping: { version: 1 },
      answers: { 'number-format': 'vi' },
      reasons: { 'copy-of-last-year': 'đã đối chiếu' },
      replaced: { observation: { value: 30 }, importId: 'N0001', fileName: 'a.csv' },
    })
  })

  it('finds none for a key without a value', async () => {
    const store = await openTestStore()
    expect(await findOrigin(store, 'nothing')).toBeNull()
    expect(await listObservationHistory(store, 'nothing')).toEqual([])
  })
})
