import { observationKey } from '@moc/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Clock } from '../clock.ts'
import { publishImport } from '../imports/publish-import.ts'
import { receiveFile } from '../imports/receive-file.ts'
import { undoImport } from '../imports/undo-import.ts'
import { listAssessments } from '../list-assessments.ts'
import { openProgram } from '../open-program.ts'
import type { Program } from '../program.ts'
import { readIndicatorPage } from '../read-indicator-page.ts'
import { readOverview } from '../read-overview.ts'
import { prepareStore, shippedCatalogue, type PreparedStore } from '../testing/prepare-store.ts'
import { chooseSource } from './choose-source.ts'
import { readSources } from './read-sources.ts'
import { readTrail } from './read-trail.ts'

// What ships was stored by the machine's clock; what the tests do comes on a later day, which they move on.
let day = '2099-03-10'
const clock: Clock = { now: () => `${day}T03:00:00.000Z`, today: () => '2026-11-20' }

let program: Program
let store: PreparedStore
beforeAll(async () => {
  store = await prepareStore()
  program = await openProgram({ directory: store.directory, catalogue: shippedCatalogue, clock, writable: true })
})
afterAll(async () => {
  await program.close()
  await store.remove()
})

const code = 'sex_ratio_at_birth_national_total'
const year = (of: number) => ({ kind: 'year' as const, from: `${of}-01-01`, to: `${of}-12-31`, label: String(of) })
const keyOf = (of: number, series = 'main') => observationKey({ indicator: code, place: 'VN', period: year(of), series })
async function publish(fileName: string, text: string, by = 'Phòng Thống kê'): Promise<string> {
  const { summary } = await receiveFile(program, { fileName, bytes: new TextEncoder().encode(text), by })
  expect(summary.state).toBe('staged')
  await publishImport(program, summary.id, { by, reasons: { '*': 'đã đối chiếu' } })
  return summary.id
}

describe('the trail of a value', () => {
  test('a value that ships says its catalogue file and line', async () => {
    const { current, versions, unitVi, nameVi } = await readTrail(program, keyOf(2024))
    expect(nameVi).toContain('Tỷ số giới tính khi sinh')
    expect(unitVi).toContain('trai')
    expect(versions).toHaveLength(1)
    expect(current).toMatchObject({ value: 111.4, until: null, replaced: null })
    expect(current!.origin).toMatchObject({
      kind: 'catalogue',
      fileName: 'observations/sex-ratio-at-birth.csv',
      raw: '111.4',
      fileKept: false,
    })
  })

  test('an uploaded value leads to its file, its cell and its text, and to what it replaced; an undo ends it', async () => {
    const id = await publish('so-2024.csv', `indicator,place,period,value\n${code},VN,2024,"111,2"\n`)
    const { current, versions } = await readTrail(program, keyOf(2024))
    expect(versions.map(({ value }) => value)).toEqual([111.2, 111.4])
    expect(current!.origin).toMatchObject({
      importId: id,
      kind: 'upload',
      fileName: 'so-2024.csv',
      fileKept: true,
      line: 2,
      raw: '111,2',
      by: 'Phòng Thống kê',
    })
    expect(current!.origin.cell).toBe('D2')
    expect(current!.replaced).toMatchObject({ value: 111.4, fileName: 'observations/sex-ratio-at-birth.csv' })
    expect(versions[1]).toMatchObject({ untilAt: '2099-03-10T03:00:00.000Z', endedBy: id })

    day = '2099-03-11'
    await undoImport(program, id)
    const undone = await readTrail(program, keyOf(2024))
    expect(undone.versions.map(({ value }) => value)).toEqual([111.4, 111.2, 111.4])
    expect(undone.versions[1]).toMatchObject({ untilAt: '2099-03-11T03:00:00.000Z', endedBy: id })
  })

  test('a value that a second file says too tells its cell, and stays when the first is undone', async () => {
    const text = `indicator,place,period,value\n${code},VN,2025,"110,5"\n`
    const [a, b] = [await publish('lan-1.csv', text), await publish('lan-2.csv', `${text}\n`)]
    const { current } = await readTrail(program, keyOf(2025))
    expect(current).toMatchObject({ value: 110.5, origin: { importId: a } })
    expect(current!.confirmations).toMatchObject([{ importId: b, fileName: 'lan-2.csv', cell: 'D2', raw: '110,5', by: 'Phòng Thống kê' }])
    const { kept } = await undoImport(program, a)
    expect(kept).toMatchObject([{ period: '2025', why: `Tệp “lan-2.csv” (${b}) cũng ghi đúng giá trị này, nên giữ nguyên.` }])
    expect((await readTrail(program, keyOf(2025))).current).toMatchObject({ value: 110.5, origin: { importId: b }, confirmations: [] })
    await undoImport(program, b)
  })

  test('a key that never had a value is refused', async () => {
    await expect(readTrail(program, keyOf(1900))).rejects.toMatchObject({ code: 'value-unknown' })
  })
})

describe('what was known on a day', () => {
  test('is what the store held at its end: page, overview and assessments agree, and nothing leaks from one day to another', async () => {
    day = '2099-04-01'
    await publish('so-2025.csv', `indicator,place,period,value\n${code},VN,2025,110.9\n`)
    const latest = async (knownOn?: string) => (await readIndicatorPage(program, code, { knownOn })).assessments[0]?.latest?.value
    expect([await latest(), await latest('2099-04-01'), await latest('2099-03-31'), await latest()]).toEqual([110.9, 110.9, 111.4, 110.9])
    const rowOf = async (knownOn?: string) =>
      (await listAssessments(program, { strategy: 'NQ-28-2021', knownOn })).find(({ indicator }) => indicator === code)?.latest?.value
    expect([await rowOf('2099-03-31'), await rowOf()]).toEqual([111.4, 110.9])
    const { selection, assessments } = await readOverview(program, { knownOn: '2099-03-31' })
    expect(selection.knownOn).toBe('2099-03-31')
    expect(assessments.find(({ indicator }) => indicator === code)?.latest?.value).toBe(111.4)
  })

  test('a version that was published and undone is seen on the day between', async () => {
    const page = await readIndicatorPage(program, code, { knownOn: '2099-03-10' })
    expect(page.assessments[0]?.latest?.value).toBe(111.2)
  })

  test('before the store began nothing is known, and that is said, not guessed', async () => {
    const page = await readIndicatorPage(program, code, { knownOn: '1990-01-01' })
    expect([page.knownOn, page.series, page.assessments[0]?.status]).toEqual(['1990-01-01', [], 'notAssessable'])
  })

  test('a day that is none is refused', async () => {
    await expect(readOverview(program, { knownOn: '2099-02-30' })).rejects.toMatchObject({ code: 'date-unreadable' })
  })
})

describe('several sources', () => {
  const parallel = 'sex_ratio_at_birth'

  test('stand side by side by period; custom takes the main one', async () => {
    const { used, chosen, series, values } = await readSources(program, parallel, 'VN')
    expect([used, chosen]).toEqual(['main', null])
    expect(series.map((one) => one.series)).toEqual(['main', 'press'])
    const both = values.find(({ period }) => period.label === '2016')!
    expect(Object.keys(both.by).toSorted()).toEqual(['main', 'press'])
  })

  test('a choice is used from then on, here alone, and stays in the history; on an earlier day it was not yet made', async () => {
    day = '2099-05-01'
    await chooseSource(program, parallel, { series: 'press', place: 'VN', why: 'số mới hơn', by: 'Cục Thống kê' })
    const { used, chosen, history } = await readSources(program, parallel, 'VN')
    expect([used, chosen?.why, chosen?.by, history.length]).toEqual(['press', 'số mới hơn', 'Cục Thống kê', 1])
    const mainOf = async (place: string, knownOn?: string) =>
      (await readIndicatorPage(program, parallel, { place, knownOn, asOf: '2025-01-01' })).series[0]?.series
    expect([await mainOf('VN'), await mainOf('R1'), await mainOf('VN', '2099-04-30')]).toEqual(['press', 'main', 'main'])

    await chooseSource(program, parallel, { series: 'press', place: null, why: 'dùng ở mọi nơi' })
    await chooseSource(program, parallel, { series: 'main', place: 'VN', why: 'trở lại chuỗi chính' })
    expect([await mainOf('VN'), (await readSources(program, parallel, 'VN')).history.map(({ why }) => why)]).toEqual([
      'main',
      ['trở lại chuỗi chính', 'dùng ở mọi nơi', 'số mới hơn'],
    ])
  })

  test('assessments follow the choice', async () => {
    await publish('nguon-khac.csv', `indicator,place,period,value,series\n${code},VN,2024,108.0,kiem-tra\n${code},VN,2023,108.4,kiem-tra\n`)
    const statusOf = async () => (await listAssessments(program, { strategy: 'NQ-28-2021' })).find(({ indicator }) => indicator === code)!
    const before = await statusOf()
    await chooseSource(program, code, { series: 'kiem-tra', place: null, why: 'kết quả kiểm tra' })
    const after = await statusOf()
    expect([before.status === 'met', after.status, after.latest?.value]).toEqual([false, 'met', 108])
  })

  test('a place that has ended is asked for by its id, though another bears its code today', async () => {
    expect(await readSources(program, parallel, 'R1')).toMatchObject({ place: 'R1', series: [{ series: 'press' }, { series: 'main' }] })
  })

  test('a series that does not exist is refused with those that do', async () => {
    const refused = chooseSource(program, parallel, { series: 'không có', place: 'VN', why: 'thử' })
    await expect(refused).rejects.toMatchObject({ code: 'series-unknown', facts: { known: expect.stringContaining('press') as string } })
  })
})
