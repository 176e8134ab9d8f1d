import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDraft, discardImport, keepFile, listImportIssues, replaceStaged } from '@moc/store'
import { clockOn } from '../clock.ts'
import { openProgram } from '../open-program.ts'
import type { Program } from '../program.ts'
import { answerImport } from './answer-import.ts'
import { readImport } from './read-import.ts'
import { readImportTable } from './read-import-table.ts'
import { receiveFile } from './receive-file.ts'
import { stageLongFile } from './stage-long-file.ts'
import { understandImport } from './understand-import.ts'
import { prepareStore, shippedCatalogue, type PreparedStore } from '../testing/prepare-store.ts'

const today = '2026-11-21'
let program: Program
let store: PreparedStore
beforeAll(async () => {
  store = await prepareStore()
  program = await openProgram({ directory: store.directory, catalogue: shippedCatalogue, clock: clockOn(today), writable: true })
})
afterAll(async () => {
  await program.close()
  await store.remove()
})

/** Files of every size, and none is asked about. */
const any = { from: 0, askedUpTo: 0 }

const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text)

async function draft(text: string | Uint8Array): Promise<string> {
  const fileHash = await keepFile(program.store, bytesOf(text))
  return addDraft(program.store, { fileName: 'long.csv', fileHash, by: null, at: program.clock.now() })
}

/** What an import has staged, and what is said of it. */
async function listStaged(id: string) {
  const { read } = program.store
  const staged = await read.selectFrom('staged_rows').selectAll().where('import_id', '=', id).orderBy('line').execute()
  const rows = staged.map(({ import_id: _, ...row }) => row)
  const issues = await listImportIssues(program.store, id)
  const columns = ['rows', 'errors', 'warnings', 'file_hash', 'kind'] as const
  const summary = await read.selectFrom('imports').select(columns).where('id', '=', id).executeTakeFirst()
  return { rows, issues, summary }
}

/** The same of an import that is then thrown away. */
async function takeStaged(id: string) {
  const staged = await listStaged(id)
  await discardImport(program.store, id, { at: program.clock.now() })
  return staged
}

async function stageLong(text: string | Uint8Array) {
  const id = await draft(text)
  return (await stageLongFile(program, id, {}, any)) ? takeStaged(id) : 'not-this-path'
}

async function stageRowByRow(text: string | Uint8Array) {
  const id = await draft(text)
  await replaceStaged(program.store, id, await understandImport(program, id, { answers: {}, mapping: null }))
  return takeStaged(id)
}

const oftenOf = <T, U>(often: fc.Arbitrary<T>, seldom: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  fc.oneof({ weight: 12, arbitrary: often }, { weight: 1, arbitrary: seldom })
const blanks = fc.constantFrom('', '', '', '', ' ', '\u00a0', '\u3000')
const decimals = fc
  .double({ min: 0, max: 101, noNaN: true })
  .chain((value) => fc.integer({ min: 0, max: 4 }).map((digits) => value.toFixed(digits)))
const odd = fc.constantFrom(
  '',
  '-',
  '…',
  'n/a',
  '1.234',
  '1,234',
  '12,5',
  '-3',
  '101',
  '1e3',
  '0',
  '12.5%',
  '1.234.567',
  'x',
  '12 345.5',
  '.5',
  '5.',
  '007',
  '12345678901234567890',
)

const row = fc.record({
  indicator: oftenOf(
    fc.constantFrom(
      'women_share_new_jobs',
      'women_led_enterprises',
      'sex_ratio_at_birth',
      'population_female',
      'Sex ratio at birth',
      'maternal_mortality_ratio',
    ),
    fc.constantFrom('', 'không có', 'women_national_assembly', 'women_share_new_job'),
  ),
  place: oftenOf(fc.constantFrom('01', '42', 'VN', 'Hà Tĩnh', 'tinh ha tinh', '38'), fc.constantFrom('', 'Huyện không có', '99', 'Hà Tây')),
  period: oftenOf(
    fc.constantFrom('2019', '2020', 'Năm 2021', 'Sơ bộ 2024', '2018'),
    fc.constantFrom('', '2030', '2016-2021', 'Khóa XIV (2016-2021)', 'năm', 'Quý I/2024', '31/12/2020'),
  ),
  value: oftenOf(decimals, odd),
  counts: oftenOf(
    fc.constant(['', '']),
    fc.oneof(fc.tuple(fc.integer({ min: 0, max: 60 }).map(String), fc.integer({ min: 0, max: 60 }).map(String)), fc.tuple(odd, odd)),
  ),
  status: oftenOf(fc.constantFrom('', 'official', 'sơ bộ', 'Prel.'), fc.constantFrom('chắc', 'estimate')),
  verification: oftenOf(fc.constantFrom('', 'verified'), fc.constantFrom('maybe')),
  series: fc.constantFrom('', 'main', 'khac'),
  note: fc.constantFrom('', '', 'ghi chú – dài', 'a"b'),
  padding: fc.tuple(blanks, blanks),
})
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never

const shape = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n', '\r\n'),
  mark: fc.boolean(),
  ending: fc.constantFrom('', '\n', '\n\n\n'),
  header: fc.constantFrom('full', 'with a column that is not read', 'without counts'),
  clean: fc.boolean(),
})

function writeRows(
  rows: readonly Row[],
  { delimiter, newline, mark, ending, header, clean }: typeof shape extends fc.Arbitrary<infer T> ? T : never,
): string {
  const counts = header === 'without counts' ? [] : ['numerator', 'denominator']
  const more = header === 'with a column that is not read' ? ['mã riêng'] : []
  const names = ['indicator', 'place', 'period', 'value', ...counts, 'status', 'verification', 'series', 'note', 'source', ...more]
  const lines = rows.map((each) => {
    const [before, after] = clean ? ['', ''] : each.padding
    const cells = [
      each.indicator,
      each.place,
      each.period,
      `${before}${each.value}${after}`,
      ...(counts.length > 0 ? each.counts : []),
      each.status,
    ]
    return [...cells, each.verification, each.series, `${each.note}${after}`, before, ...more.map(() => 'x')]
      .map((cell) => cell.replaceAll(delimiter, ''))
      .join(delimiter)
  })
  const text = [names.join(delimiter), ...lines].join(newline) + ending.replaceAll('\n', newline)
  return `${mark ? '\ufeff' : ''}${text}`
}

describe('a long file on its fast way', () => {
  test('is staged with the same rows and the same issues as row by row', async () => {
    let fast = 0
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), shape, async (rows, written) => {
        const text = writeRows(rows, written)
        const long = await stageLong(text)
        if (long === 'not-this-path') return
        fast++
        expect(long).toEqual(await stageRowByRow(text))
      }),
      { numRuns: 60 },
    )
    expect(fast).toBeGreaterThan(50)
  }, 120_000)

  test('gives the doubles that JavaScript gives', async () => {
    const texts = fc.sample(fc.double({ min: 0, max: 100, noNaN: true }), 3000).map((value, index) => value.toFixed(1 + (index % 11)))
    const lines = texts.map((text, index) => `women_share_new_jobs,VN,2019,${text},s${index}`)
    const staged = await stageLong(['indicator,place,period,value,series', ...lines].join('\n'))
    expect(staged === 'not-this-path' ? staged : staged.rows.map((each) => each.value)).toEqual(texts.map(Number))
  })

  test.each([
    ['a file without rows', 'indicator,place,period,value\n'],
    ['a file of blank cells', 'indicator,place,period,value\n,,,\n'],
    ['a quoted cell', 'indicator,place,period,value\nwomen_share_new_jobs,VN,2019,"12"\n'],
    ['a row with too few cells', 'indicator,place,period,value\nwomen_share_new_jobs,VN,2019,12\nwomen_share_new_jobs,VN\n'],
    ['a row with too many cells', 'indicator,place,period,value\nwomen_share_new_jobs,VN,2019,12\nwomen_share_new_jobs,VN,2018,1,2\n'],
    ['a blank line between rows', 'indicator,place,period,value\nwomen_share_new_jobs,VN,2019,12\n\nwomen_share_new_jobs,VN,2018,1\n'],
    ['a header that lacks a column', 'indicator,place,value\nwomen_share_new_jobs,VN,12\n'],
    ['decomposed letters', 'indicator,place,period,value\nwomen_share_new_jobs,Hà Tĩnh,2019,12\n'.normalize('NFD')],
    ['mixed line ends', 'indicator,place,period,value\r\nwomen_share_new_jobs,VN,2019,12\nwomen_share_new_jobs,VN,2018,1\r\n'],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeffindicator,place,period,value\nwomen_share_new_jobs,VN,2019,12\n', 'utf16le'))],
    ['no bytes', ''],
  ])('%s is left to the ordinary way, and nothing is staged', async (_, text) => {
    expect(await stageLong(text)).toBe('not-this-path')
    expect(await program.store.read.selectFrom('staged_rows').selectAll().execute()).toEqual([])
  })

  test.each([
    ['are written in two ways', ['12.5', '12,5'], 'number-format-mixed'],
    ['can be read in two ways', ['1.234', '12'], 'number-ambiguous'],
  ])('whose numbers %s is left to the way that asks, unless it is too large', async (_, numbers, code) => {
    const lines = numbers.map((number, index) => `women_share_new_jobs;VN;${2018 + index};${number}`)
    const id = await draft(['indicator;place;period;value', ...lines].join('\n'))
    expect(await stageLongFile(program, id, {}, { from: 0, askedUpTo: 1000 })).toBe(false)
    expect(await listStaged(id)).toMatchObject({ rows: [], issues: [] })
    expect(await stageLongFile(program, id, {}, any)).toBe(true)
    expect((await takeStaged(id)).issues.map((issue) => issue.code)).toEqual([code])
  })

  test('that is asked about is answered and staged as any other', async () => {
    const note = 'ghi chú '.repeat(50)
    const lines = Array.from({ length: 3000 }, (_, n) => `women_share_new_jobs;VN;2019;${n === 7 ? '12,5' : '12.5'};s${n};${note}`)
    const bytes = bytesOf(['indicator;place;period;value;series;note', ...lines].join('\n'))
    expect(bytes.byteLength).toBeGreaterThan(1 << 20)
    const { summary } = await receiveFile(program, { fileName: 'long.csv', bytes })
    await program.readings.settled(summary.id)
    const asked = await readImport(program, summary.id)
    expect([asked.summary.state, asked.questions.map(({ id }) => id)]).toEqual(['asking', ['number-format']])
    await answerImport(program, summary.id, { answers: { 'number-format': 'en' } })
    await program.readings.settled(summary.id)
    expect(await readImport(program, summary.id)).toMatchObject({ summary: { state: 'staged' } })
    expect((await takeStaged(summary.id)).rows).toHaveLength(2999)
  }, 60_000)

  test('shows its beginning, whole lines of it, and does not read the rest for that', async () => {
    const lines = Array.from({ length: 5000 }, (_, n) => `women_share_new_jobs,VN,2019,${n % 100},s${n}`)
    const id = await draft(['indicator,place,period,value,series', ...lines].join('\n'))
    expect(await stageLongFile(program, id, {}, any)).toBe(true)
    const { part, total, table } = await readImportTable(program, id, { offset: 0, limit: 5001 })
    expect(part).toBe('beginning')
    expect(total).toBe(table.rows.length + table.ignored.length)
    expect(table.rows.length).toBeGreaterThan(1000)
    expect(table.rows.length).toBeLessThan(5000)
    const last = table.rows.at(-1)!
    expect(last.cells.map(({ raw }) => raw).join(',')).toBe(lines[last.line - 2])
    await takeStaged(id)
  })

  test('does not disturb another that is staged at the same time', async () => {
    const text = (series: string) =>
      [
        'indicator,place,period,value,series',
        ...Array.from({ length: 3000 }, (_, n) => `women_share_new_jobs,VN,2019,${n % 100},${series}${n}`),
      ].join('\n')
    const ids = await Promise.all(['a', 'b', 'c'].map((series) => draft(text(series))))
    expect(await Promise.all(ids.map((id) => stageLongFile(program, id, {}, any)))).toEqual([true, true, true])
    const staged = await Promise.all(ids.map(takeStaged))
    expect(staged.map(({ rows }) => [rows.length, rows[0]?.series])).toEqual([
      [3000, 'a0'],
      [3000, 'b0'],
      [3000, 'c0'],
    ])
  })

  test.each(['check', 'compare'])('that is told to stop at “%s” stages nothing, and the next one is staged', async (at) => {
    const lines = Array.from({ length: 3000 }, (_, index) => `women_share_new_jobs,VN,2019,${index % 100},s${index}`)
    const text = ['indicator,place,period,value,series', ...lines].join('\n')
    const id = await draft(text)
    const stop = new AbortController()
    const seen: string[] = []
    const stopped = stageLongFile(
      program,
      id,
      {
        signal: stop.signal,
        onProgress({ stage }) {
          seen.push(stage)
          if (stage === at) stop.abort(new Error('told to stop'))
        },
      },
      any,
    )
    await expect(stopped).rejects.toThrow('told to stop')
    expect(seen).toContain('read')
    expect(seen.at(-1)).toBe(at)
    expect(await program.store.read.selectFrom('staged_rows').selectAll().execute()).toEqual([])
    expect(await stageLong(text)).toMatchObject({ summary: { rows: 3000, errors: 0 } })
  })
})
