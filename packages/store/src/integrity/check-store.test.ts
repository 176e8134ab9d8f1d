import { describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { yearPeriod, type Observation } from '@moc/core'
import { publishImport } from '../imports/publish-import.ts'
import { stageImport } from '../imports/stage-import.ts'
import type { Store } from '../store.ts'
import { exampleFile, exampleObservation } from '../testing/example-file.ts'
import { at, openTestStore } from '../testing/open-test-store.ts'
import { checkStore, findProblems } from './check-store.ts'

async function openStoreWith(observations: Observation[]): Promise<Store> {
  const store = await openTestStore()
  await publishImport(store, await stageImport(store, exampleFile('a.csv', observations), { at }), { at })
  return store
}

/** What checking finds after the damage, which is taken back at once. */
async function problemsAfter(store: Store, damage: string): Promise<string> {
  let found: string[] = []
  const takeBack = new Error('taken back')
  const work = store.write(async ({ db }) => {
    await sql.raw(damage).execute(db)
    found = await findProblems(db)
    throw takeBack
  })
  await expect(work).rejects.toBe(takeBack)
  return found.join('\n')
}

describe('checkStore', () => {
  it('finds nothing in a store that was only used through its functions', async () => {
    const store = await openStoreWith([exampleObservation(), exampleObservation({ place: '52@2025-07-01', year: 2025 })])
    await stageImport(store, exampleFile('b.csv', [exampleObservation({ value: 1 })]), { at })
    expect(await checkStore(store)).toEqual({
      ok: true,
      revision: 2,
      counts: { imports: 2, stagedRows: 1, observations: 2, currentValues: 2, confirmations: 0, indicators: 2, places: 3, targets: 3 },
      problems: [],
    })
  })

  it('names values that do not fit the catalogue, with their number and examples', async () => {
    const store = await openStoreWith([
      exampleObservation({ indicator: 'unheard-of' }),
      exampleObservation({ place: '99' }),
      exampleObservation({ place: '52@2025-07-01', year: 2024 }),
      exampleObservation({ place: '52', period: yearPeriod(2025) }),
      exampleObservation({ value: 100.1 }),
    ])
    const { ok, problems } = await checkStore(store)
    expect(ok).toBe(false)
    expect(problems).toEqual([
      '1 giá trị thuộc chỉ tiêu không có trong danh mục, ví dụ: unheard-of|VN|year|2020-01-01|2020-12-31|main.',
      '1 giá trị tỷ lệ nằm ngoài 0–100%, ví dụ: women-assembly|VN|year|2020-01-01|2020-12-31|main = 100.1.',
      '1 giá trị ở địa bàn không có trong danh mục, ví dụ: 99 (2020).',
      '2 giá trị ở địa bàn không tồn tại vào thời kỳ của giá trị, ví dụ: 52 (2025); 52@2025-07-01 (2024).',
    ])
  })

  it('names every kind of damage to what confirms values', async () => {
    const store = await openStoreWith([exampleObservation(), exampleObservation({ year: 2021 })])
    await publishImport(store, await stageImport(store, exampleFile('b.csv', [exampleObservation()]), { at }), { at })
    const damages: [string, string][] = [
      ['delete from confirmations', 'số ô xác nhận khác với số đã ghi nhận'],
      ["update confirmations set import_id = 'N0009'", 'không thuộc lần nhập hoặc giá trị nào'],
      ['update confirmations set observation_id = 9', 'không thuộc lần nhập hoặc giá trị nào'],
      ['insert into confirmations select * from confirmations', 'được một lần nhập ghi hơn một lần'],
      ["update confirmations set import_id = 'N0001'", 'được một lần nhập ghi hơn một lần'],
      ['update observations set recorded_revision = 3', 'có trước giá trị được xác nhận'],
      ["update observations set import_id = 'N0002', id = 7 where id = 2", 'không giống bản gốc'],
    ]
    for (const [damage, problem] of damages) expect(await problemsAfter(store, damage)).toContain(problem)
    expect(await checkStore(store)).toMatchObject({ ok: true, counts: { confirmations: 1 } })
  })

  it('names every kind of damage to the tables', async () => {
    const store = await openStoreWith([exampleObservation()])
    const staged = `insert into staged_rows select import_id, line, key, indicator, place, series, period_kind, period_from, period_to,
      period_label, year, value, numerator, denominator, status, verification, source, note, vintage, raw,
      sheet, column_index from observations`
    const damages: [string, string][] = [
      ['insert into observations select * replace (2 as id) from observations', 'hơn một bản hiện hành'],
      ['update observations set superseded_revision = 2', 'không khớp với các lần nhập còn hiệu lực'],
      ['delete from imports', 'không có lần nhập nào đứng sau'],
      ['update imports set added = 2', 'khác với số đã báo'],
      [
        'insert into observations select * replace (2 as id, 7 as value, 2 as superseded_revision) from observations',
        'không giống bản gốc',
      ],
      [staged, 'vẫn còn dòng tạm'],
      ["update imports set state = 'staged'", 'thiếu dòng tạm'],
      ['update revisions set revision = 7 where revision = 2', 'bị nhảy hoặc lặp'],
      ['update observations set superseded_revision = 1', 'trước khi có hiệu lực'],
      ['delete from revisions', 'một phiên bản không được ghi nhận'],
      ["update observations set key = 'other'", 'mang khóa không khớp'],
    ]
    for (const [damage, problem] of damages) expect(await problemsAfter(store, damage)).toContain(problem)
    expect(await checkStore(store)).toMatchObject({ ok: true })
  })
})
