import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import type { Grid, GridCell } from '../grid/grid.ts'
import { loadShipped } from '../testing/shipped.ts'
import { understandFile } from './understand-file.ts'
import { understandGrid } from './understand-table.ts'

const { codebook } = loadShipped()
const today = '2026-11-21'
const read = (text: string, answers: Record<string, string> = {}) =>
  understandFile('test.csv', new TextEncoder().encode(text), codebook, today, { answers })
const tableOf = (text: string, answers: Record<string, string> = {}) => {
  const { table } = read(text, answers)
  if (!table) throw new Error('no table')
  return table
}
const gridOf = (rows: readonly (readonly string[])[]): Grid => ({
  sheet: null,
  merged: [],
  hiddenColumns: [],
  rows: rows.flatMap((cells, at) =>
    cells.some((text) => text.trim() !== '') ? [{ line: at + 1, cells: cells.map((text) => ({ text })) }] : [],
  ),
})
const understand = (rows: readonly (readonly string[])[], answers: Record<string, string> = {}) =>
  understandGrid(gridOf(rows), codebook, { answers, today })

describe('nothing is lost, and nothing throws', () => {
  const word = fc.constantFrom(
    '',
    '',
    'Hà Tĩnh',
    'Hưng Yên',
    'CẢ NƯỚC',
    'Đồng bằng sông Hồng',
    'Tổng số',
    'Nữ',
    'Nam',
    'Trong đó:',
    'Chia ra',
    '2021',
    '2022',
    'Sơ bộ 2023',
    '20.19',
    '1',
    '2',
    'A',
    'B',
    '3=2/1',
    '113,1',
    '1.234',
    '105.6',
    '-',
    '…',
    '=1+1',
    '@x',
    '12%',
    '14/30',
    'Nguồn: GSO',
    'Người lập biểu',
    '(Tiếp theo)',
    'Đơn vị tính: %',
    'Tỷ số giới tính khi sinh',
    'STT',
    'I',
    'a)',
    'Địa phương',
    'Ghi chú',
    '(*) chú thích',
    'Ngày 1 tháng 2 năm 2024',
    '\u202eabc',
    'dòng một\ndòng hai',
  )
  const sheet = fc.array(
    fc.array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) }), {
      maxLength: 7,
    }),
    { maxLength: 14 },
  )

  test('every row that is not blank is a row or ignored, once', () => {
    fc.assert(
      fc.property(sheet, (rows) => {
        const { table } = understand(rows)
        const lines = gridOf(rows).rows.map(({ line }) => line)
        const seen = new Set([...table.rows.map(({ line }) => line), ...table.ignored.map(({ line }) => line)])
        expect([...seen].toSorted((a, b) => a - b)).toEqual(lines)
        const kept = table.rows.filter(({ role }) => role === 'data').map(({ line }) => line)
        expect(table.ignored.filter(({ line }) => kept.includes(line))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('a table of values that is written and read gives the same values', () => {
    const places = ['Hà Tĩnh', 'Hưng Yên', 'Sơn La', 'Nghệ An', 'Cà Mau', 'Hà Nội']
    const value = fc.integer({ min: 801, max: 1499 }).filter((tenths) => tenths % 10 !== 0)
    const table = fc.record({
      years: fc.uniqueArray(fc.integer({ min: 2005, max: 2024 }), { minLength: 1, maxLength: 6 }),
      rows: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 6 }),
      seed: fc.array(value, { minLength: 36, maxLength: 36 }),
      comma: fc.boolean(),
      numbered: fc.boolean(),
      titled: fc.boolean(),
    })
    fc.assert(
      fc.property(table, ({ years, rows, seed, comma, numbered, titled }) => {
        const at = (row: number, column: number) => seed[row * 6 + column]! / 10
        const write = (number: number) => (comma ? String(number).replace('.', ',') : String(number))
        const written = [
          titled ? ['18. Tỷ số giới tính khi sinh phân theo địa phương'] : ['Tỷ số giới tính khi sinh'],
          ['Địa phương', ...years.map(String)],
          ...(numbered ? [['A', ...years.map((_, index) => String(index + 1))]] : []),
          ...rows.map((name, row) => [name, ...years.map((_, column) => write(at(row, column)))]),
        ]
        const read = understand(written)
        expect(read.table.questions).toEqual([])
        expect(read.rows.map(({ observation }) => observation.value)).toEqual(
          rows.flatMap((_, row) => years.map((__, column) => at(row, column))),
        )
        expect(read.rows.map(({ observation }) => observation.period.from)).toEqual(
          rows.flatMap(() => years.map((year) => `${year}-01-01`)),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('next year’s file of the same form has the same shape', () => {
    const form = (years: readonly string[]) =>
      understand([
        ['Biểu 18. Tỷ số giới tính khi sinh năm ' + years.at(-1)],
        ['Địa phương', ...years],
        ['Hà Tĩnh', ...years.map(() => '111,1')],
      ]).table.shape
    expect(form(['2021', '2022', 'Sơ bộ 2023'])).toBe(form(['2021', '2022', '2023', 'Sơ bộ 2024']))
    expect(form(['2021'])).not.toBe(understand([['Tổng tỷ suất sinh'], ['Địa phương', '2021'], ['Hà Tĩnh', '2,1']]).table.shape)
  })
})

describe('what the file cannot decide is asked once, and an answer settles it', () => {
  const cases: readonly (readonly [string, string, string, Record<string, string>, readonly number[]])[] = [
    [
      '1.234 as Vietnamese',
      'number-format',
      'Dân số trung bình;\nĐịa phương;2023\nHà Tĩnh;1.323\nNghệ An;900\n',
      { 'number-format': 'vi' },
      [1323, 900],
    ],
    [
      '1.234 as English',
      'number-format',
      'Dân số trung bình;\nĐịa phương;2023\nHà Tĩnh;1.323\nNghệ An;900\n',
      { 'number-format': 'en' },
      [1.323, 900],
    ],
    ['a dash as none', 'dash-meaning', 'Dân số trung bình;;\nĐịa phương;2022;2023\nHà Tĩnh;-;3,5\n', { 'dash-meaning': 'missing' }, [3.5]],
    [
      'a year that a spreadsheet took for a number',
      'year-as-number',
      'Tỷ số giới tính khi sinh;;\nĐịa phương;20.19;20.20\nHà Tĩnh;113,1;112,6\n',
      { 'year-as-number': 'year' },
      [113.1, 112.6],
    ],
    [
      'a name that is only near',
      'place-fuzzy',
      'Tỷ số giới tính khi sinh;\nĐịa phương;2021\nLạng Sơ;113,1\n',
      { 'place-fuzzy:langso': '20' },
      [113.1],
    ],
    [
      'a near name that is left out',
      'place-fuzzy',
      'Tỷ số giới tính khi sinh;\nĐịa phương;2021\nLạng Sơ;113,1\nHà Tĩnh;112,5\n',
      { 'place-fuzzy:langso': 'skip' },
      [112.5],
    ],
    [
      'a title that no indicator bears',
      'indicator-missing',
      'Tỷ lệ lao động qua đào tạo;\nĐịa phương;2021\nHà Tĩnh;13,1\n',
      { 'indicator-missing': 'women_share_new_jobs' },
      [13.1],
    ],
    [
      'no period',
      'period-missing',
      'Tỷ số giới tính khi sinh;\nĐịa phương;Giá trị\nHà Tĩnh;113,1\n',
      { 'period-missing': '2023' },
      [113.1],
    ],
    [
      'no place',
      'place-missing',
      'Tỷ số giới tính khi sinh;\nNăm;Tổng số\n2021;113,1\n2022;112,4\n',
      { 'place-missing': '42' },
      [113.1, 112.4],
    ],
    [
      'a column that is not understood',
      'column-meaning',
      'Tỷ số giới tính khi sinh;;\nĐịa phương;2021 Tổng số;2021 Đất liền\nHà Tĩnh;113,1;112\n',
      { 'column-meaning:datlien': 'ignore' },
      [113.1],
    ],
  ]

  test.each(cases)('%s', (_, code, text, answers, values) => {
    expect(tableOf(text).questions.map((question) => question.code)).toContain(code)
    const answered = read(text, answers)
    expect(answered.questions).toEqual([])
    expect(answered.rows.map(({ observation }) => observation.value)).toEqual(values)
  })

  test('a name that two units bore in the years of the table is asked about, whoever bears it today', () => {
    const text = 'Tỷ số giới tính khi sinh;;\nĐịa phương;2023;2024\nHà Tĩnh;111,9;111,8\nKì Anh;110,4;110,1\n'
    expect(tableOf(text)).toMatchObject({ issues: [], questions: [{ id: 'place-ambiguous:kianh', cells: 1, text: 'Kì Anh' }] })
    expect(
      tableOf(text)
        .questions[0]?.choices.map(({ value }) => value)
        .toSorted(),
    ).toEqual(['447', '449', 'skip'])
    expect(read(text, { 'place-ambiguous:kianh': '449' }).rows.map(({ observation }) => observation.place)).toEqual([
      '42',
      '42',
      '449',
      '449',
    ])
  })

  test('an answer that is no choice is an issue, and the question stands', () => {
    const { table } = read('Dân số trung bình;;\nĐịa phương;2022;2023\nHà Tĩnh;-;3,5\n', { 'dash-meaning': 'perhaps' })
    expect(table?.questions.map(({ id }) => id)).toEqual(['dash-meaning'])
    expect(table?.issues).toMatchObject([{ code: 'answer-unknown', severity: 'error' }])
  })

  test('zero is proposed for a dash in tables of the statistics office, missing in forms of units', () => {
    const proposed = (text: string) => tableOf(text).questions.find(({ code }) => code === 'dash-meaning')?.proposed
    expect(
      proposed(
        '"Tỷ số giới tính khi sinh phân theo địa phương chia theo Tỉnh, thành phố và Năm"\n\n"Tỉnh, thành phố";"2022"\n"Hà Tĩnh";-\n"Sơn La";113,5\n',
      ),
    ).toBe('zero')
    expect(proposed('Tỷ số giới tính khi sinh;\nĐịa phương;2022\nHà Tĩnh;-\nSơn La;113,5\n')).toBe('missing')
  })
})

describe('totals', () => {
  const table = (total: string) => `Dân số nữ trung bình (Nghìn người);\nĐịa phương;2023\nTổng số;${total}\nHà Tĩnh;100,5\nNghệ An;200,5\n`

  test('a total that its parts make is kept out without a word', () => {
    const { table: read_, rows } = read(table('301,0'))
    expect(read_?.issues).toEqual([])
    expect(read_?.ignored.map(({ why }) => why)).toEqual(['title', 'header', 'total'])
    expect(rows.map(({ observation }) => observation.value)).toEqual([100.5, 200.5])
  })

  test('one that they do not make names the difference', () => {
    expect(read(table('331,0')).issues).toMatchObject([
      { line: 3, code: 'total-differs', severity: 'warning', message: expect.stringContaining('lệch 30') },
    ])
  })

  test('a share of the whole lies between those of its parts', () => {
    const shares = (total: string) =>
      read(`Tỷ lệ nữ trong dân số (%);\nĐịa phương;2023\nTổng số;${total}\nHà Tĩnh;50,5\nNghệ An;51,5\n`).issues.map(({ code }) => code)
    expect(shares('51,0')).toEqual([])
    expect(shares('53,0')).toEqual(['total-outside-parts'])
  })

  test('a person may take the row of the nation as its value', () => {
    const text = 'Tỷ số giới tính khi sinh;\nĐịa phương;2022\nCẢ NƯỚC;112,1\nHà Tĩnh;113,5\n'
    expect(tableOf(text)).toMatchObject({ questions: [], offers: [{ id: 'total-row', code: 'total-row' }] })
    expect(read(text, { 'total-row': 'take' }).rows.map(({ observation }) => observation.place)).toEqual(['VN', '42'])
  })
})

test('all is men and women together', () => {
  const text = (men: string) =>
    `Dân số trung bình phân theo giới tính;;;\nĐơn vị tính: Nghìn người;;;\nĐịa phương;2022 Tổng số;2022 Nam;2022 Nữ\nHà Tĩnh;1.317,2;${men};663,7\n`
  expect(read(text('653,5')).issues).toEqual([])
  expect(read(text('643,5')).issues).toMatchObject([
    { line: 4, code: 'across-differs', severity: 'warning', message: expect.stringContaining('Ô B4') },
  ])
})

test.each(['2022 Nam', 'Nam 2022'])('%s beside women is men', (heading) => {
  const { rows } = read(`Dân số trung bình;;;\nĐịa phương;2022 Tổng số;${heading};Nữ 2022\nHà Tĩnh;1.317,2;653,5;663,7\n`)
  expect(rows.map(({ observation: { indicator, value } }) => [indicator, value])).toEqual([
    ['population_total', 1317.2],
    ['population_male', 653.5],
    ['population_female', 663.7],
  ])
})

test('a header with other years in the middle of a table is an error, since nothing below it is what it seems', () => {
  const { issues } = read(
    'Tỷ số giới tính khi sinh;;\nĐịa phương;2021;2022\nHà Tĩnh;113,1;112,6\n(Tiếp theo);;\nĐịa phương;2023;2024\nHà Tĩnh;111,9;111,8\n',
  )
  expect(issues).toMatchObject([{ line: 5, code: 'second-header', severity: 'error' }])
})

describe('cells', () => {
  test('a workbook shows a share as a fraction with a percent sign', () => {
    const grid: Grid = {
      sheet: 'B1',
      merged: [],
      hiddenColumns: [],
      rows: [
        { line: 1, cells: [{ text: 'Tỷ lệ nữ trong dân số' }] },
        { line: 2, cells: [{ text: 'Địa phương' }, { text: '2023', number: 2023 }] },
        { line: 3, cells: [{ text: 'Hà Tĩnh' }, { text: '50.3%', number: 0.503 }] },
      ],
    }
    const { rows, table } = understandGrid(grid, codebook, { today })
    expect(rows).toMatchObject([{ line: 3, sheet: 'B1', column: 1, raw: '50.3%', observation: { value: 50.3, place: '42' } }])
    expect(table.numberFormat).toBe('plain')
  })

  test('days and years that a workbook keeps as numbers or as texts are headings', () => {
    const grid = (first: Grid['rows'][number]['cells'][number], second: Grid['rows'][number]['cells'][number]): Grid => ({
      sheet: 'B1',
      merged: [],
      hiddenColumns: [],
      rows: [
        { line: 1, cells: [{ text: 'Tỷ số giới tính khi sinh' }] },
        { line: 2, cells: [{ text: 'Địa phương' }, first, second] },
        { line: 3, cells: [{ text: 'Hà Tĩnh' }, { text: '113,1' }, { text: '112,6' }] },
      ],
    })
    const periods = (one: Grid) =>
      understandGrid(one, codebook, { today }).rows.map(({ observation: { period } }) => [period.kind, period.to])
    expect(periods(grid({ text: 'Có đến 31/12/2020' }, { text: '31/12/2021', number: 44561 }))).toEqual([
      ['date', '2020-12-31'],
      ['date', '2021-12-31'],
    ])
    expect(periods(grid({ text: '2019.0' }, { text: '2020.0' }))).toEqual([
      ['year', '2019-12-31'],
      ['year', '2020-12-31'],
    ])
  })

  test('a heading that is merged over two rows takes the numbers beside its lower half for headings', () => {
    const cell = (text: string, merged = false): GridCell => (merged ? { text, merged } : { text })
    const number = (value: number): GridCell => ({ text: String(value), number: value })
    const grid: Grid = {
      sheet: 'Bieu 8',
      merged: [
        { firstLine: 2, lastLine: 3, firstColumn: 0, lastColumn: 0 },
        { firstLine: 2, lastLine: 2, firstColumn: 1, lastColumn: 3 },
      ],
      hiddenColumns: [],
      rows: [
        { line: 1, cells: [cell('Biểu 8. Số hộ theo quy mô, 01/4/2019')] },
        {
          line: 2,
          cells: [
            cell('Địa phương'),
            cell('Quy mô số người trong hộ'),
            cell('Quy mô số người trong hộ', true),
            cell('Quy mô số người trong hộ', true),
          ],
        },
        { line: 3, cells: [cell('Địa phương', true), cell('5-6 người'), cell('7 người'), cell('8 người trở lên')] },
        { line: 4, cells: [cell('Hà Tĩnh'), number(110), number(20), number(4)] },
        { line: 5, cells: [cell('Nghệ An'), number(210), number(40), number(8)] },
      ],
    }
    const { table } = understandGrid(grid, codebook, { today })
    expect(table.columns.map(({ header }) => header.split(' / ').at(-1))).toEqual(['Địa phương', '5-6 người', '7 người', '8 người trở lên'])
    expect(table.columns[1]?.period).toMatchObject({ kind: 'date', from: '2019-04-01', status: 'official' })
    expect(table.rows.map(({ line, role }) => `${line} ${role}`)).toEqual(['4 data', '5 data'])
  })

  test('a label that names a place is no indicator, and peoples beside places are not added to them', () => {
    const table = tableOf(
      'Dân số;\n;2019\nCả nước;100\nTày;7\nThái;6\nNùng;5\nMường;4\nDao;3\nHoa;2\nHà Nội;60\nHà Tĩnh;40\nNguồn: dữ liệu minh họa\n',
    )
    expect(table.questions.map(({ id }) => id).filter((id) => /hanoi|hatinh|canuoc/u.test(id))).toEqual([])
    expect(table.issues.filter(({ code }) => code === 'total-differs')).toEqual([])
  })

  test('an indicator that a person gives the table is not given to its composition', () => {
    const text = 'Dân số (dữ liệu minh họa)\nNăm;Tổng số\n;Nghìn người\n2021;1200\n2022;1210\n;Cơ cấu (%)\n2021;100\n2022;100\n'
    const { rows } = understandFile('test.csv', new TextEncoder().encode(text), codebook, today, {
      mapping: { version: 1, indicator: 'population_total', place: '42' },
    })
    expect(rows.map(({ line, observation }) => `${line} ${observation.value}`)).toEqual(['4 1200', '5 1210'])
  })

  test('a second column that divides every place is read as its parts', () => {
    const table = tableOf(
      'Số cơ sở y tế (dữ liệu minh họa)\nĐịa phương;;2022\nHà Nội;Tổng số;670\n;Bệnh viện;80\nNghệ An;Tổng số;520\n;Bệnh viện;50\n',
    )
    expect(table.questions.map(({ id, cells }) => `${id} ${cells}`)).toEqual(['indicator-missing 2', 'indicator-fuzzy:benhvien 2'])
    expect(table.rows.map(({ place }) => place)).toEqual(['01', '01', '40', '40'])
  })

  test('a line that is a period dates the rows below it, whatever the title says', () => {
    const text =
      'Dân số trung bình năm 2023 (dữ liệu minh họa);\nĐịa phương;Tổng số\nNăm 2023;\nHà Nội;8500\nNăm 2022;\nHà Nam;870\nNam Định;1870\n'
    expect(read(text).rows.map(({ observation: { place, period } }) => `${place} ${period.label}`)).toEqual([
      '01 2023',
      '35 2022',
      '36 2022',
    ])
  })

  test('below a line that names a residence or a sex, places stand for that part and are kept out', () => {
    const block = 'Hà Nội;8500\nHà Nam;880\n'
    const text = `Dân số trung bình năm 2023 (dữ liệu minh họa);\nĐịa phương;Tổng số\n`
    const said = read(`${text}Tổng số;\n${block}Thành thị;\n${block}Nông thôn;\n${block}Chung;\nNam Định;1870\n`)
    expect(said.table!.rows.filter(({ role }) => role === 'data').map(({ line }) => line)).toEqual([4, 5, 13])
    expect(said.table!.rows.filter(({ role }) => role === 'ofWhich').map(({ line }) => line)).toEqual([7, 8, 10, 11])
  })

  test('below a line with another measure and its unit stands that measure, whatever the title says', () => {
    const text =
      'Dân số trung bình năm 2023 (dữ liệu minh họa);\nĐịa phương;Tổng số\nDân số trung bình (nghìn người);\nHà Nội;8500\nHà Nam;880\nDiện tích (km2);\nNam Định;1668\nThái Bình;1584\n'
    const { rows, table } = read(text)
    expect(rows.map(({ line, observation }) => `${line} ${observation.indicator}`)).toEqual(['4 population_total', '5 population_total'])
    expect(table?.questions.map(({ id, cells }) => `${id} ${cells}`)).toEqual(['indicator-fuzzy:dientich 2'])
  })

  test('a line with the unit of the title and a word for counts says nothing else', () => {
    const text = 'Dân số trung bình năm 2023 (dữ liệu minh họa);\nĐịa phương;Tổng số\nTổng số (nghìn người);\nHà Nội;8500\nHà Nam;880\n'
    expect(read(text)).toMatchObject({ rows: [{ line: 4 }, { line: 5 }], table: { questions: [] } })
  })

  test('wards of one name below one quận after another are places, not its parts', () => {
    const wards = ['Quận 3', 'Quận 4', 'Quận 5'].flatMap((quan) => [`${quan};190`, 'Phường 1;15', 'Phường 2;11'])
    const table = tableOf(`Dân số trung bình (dữ liệu minh họa)\nQuận, phường;2023\n${wards.join('\n')}\n`)
    expect(new Set(table.rows.map(({ role }) => role))).toEqual(new Set(['data']))
    expect(table.questions.map(({ code }) => code)).not.toContain('indicator-fuzzy')
  })

  test('a unit below the table is its unit where nothing above says one', () => {
    const foot = 'Source: General Statistics Office\nContact:\nUnits: Males per 100 females\n'
    expect(tableOf(`Sex ratio at birth by region\n;2022\nRed River Delta;112.0\nSouth East;110.3\n${foot}`)).toMatchObject({
      unit: 'Males per 100 females',
      ignored: [{ why: 'title' }, { why: 'header' }, { why: 'note' }, { why: 'note' }, { why: 'unit' }],
    })
  })

  test('a column that counts terms whose years stand beside it names no indicator', () => {
    const table = tableOf(
      'Số lượng và tỷ lệ nữ đại biểu Quốc hội các khóa;;;\nKhóa;Nhiệm kỳ;Tổng số;Trong đó: Nữ;Tỷ lệ nữ (%)\nKhóa XIV;2016-2021;494;132;26,72\nKhóa XV;2021-2026;499;151;30,26\n',
    )
    expect(table.questions.map(({ id }) => id)).toEqual(['place-missing'])
    expect(table.columns.map(({ role }) => role)).toEqual(['number', 'period', 'denominator', 'numerator', 'value'])
  })

  test('a column of addresses is where values come from', () => {
    const table = tableOf('Năm;Địa phương;Dân số trung bình;link\n2021;Hà Tĩnh;1300;https://a.vn/1\n2022;Hà Tĩnh;1310;https://a.vn/2\n')
    expect(table.columns.map(({ role }) => role)).toEqual(['period', 'place', 'value', 'source'])
  })

  test('a people that is called as a total is spelled without diacritics is no total', () => {
    const roles = (text: string) => tableOf(`Dân số;\nDân tộc;2019\n${text};3\nTày;1\nThái;2\n`).rows.map(({ role }) => role)
    expect(roles('Cống')).toEqual(['data', 'data', 'data'])
    expect(roles('Cong')).toEqual(['total', 'data', 'data'])
    expect(roles('CỘNG')).toEqual(['total', 'data', 'data'])
  })

  test('a header alone is no table of numbers', () => {
    expect(read('Địa phương;2021;2022\n').issues).toMatchObject([{ code: 'no-table', severity: 'error' }])
  })

  test('a title that counts women is no share of them', () => {
    const { issues } = read('Số nữ đại biểu HĐND cấp tỉnh;\nĐơn vị;2021-2026\nHà Tĩnh;15\n', {
      'indicator-missing': 'women_peoples_council_province',
    })
    expect(issues.map(({ code }) => code)).toEqual(['unit-differs'])
  })

  test('a column that says how final each value is counts', () => {
    const { rows, table } = read('Chỉ tiêu;Địa phương;Năm;Giá trị;Tình trạng\nTỷ số giới tính khi sinh;Hà Tĩnh;2022;111,9;Sơ bộ\n')
    expect(rows.map(({ observation: { status } }) => status)).toEqual(['preliminary'])
    expect(table?.rows[0]?.cells[3]).toMatchObject({ value: 111.9, status: 'preliminary' })
  })

  test('a cell that begins like a formula stays text, and is told', () => {
    const { rows, issues } = read('Tỷ số giới tính khi sinh;;\nĐịa phương;2021;2022\nHà Tĩnh;=1+1;112,5\n')
    expect(rows).toHaveLength(1)
    expect(issues).toMatchObject([{ line: 3, code: 'number-unreadable', severity: 'error', message: expect.stringContaining('Ô B3') }])
  })

  test('persons are converted to the thousands that the indicator is kept in, and told', () => {
    const { rows, issues } = read('Dân số trung bình;\nĐơn vị tính: Người;\nĐịa phương;2022\nHà Tĩnh;1317200\n')
    expect(rows.map(({ observation }) => observation.value)).toEqual([1317.2])
    expect(issues.map(({ code }) => code)).toEqual(['unit-converted'])
  })
})
