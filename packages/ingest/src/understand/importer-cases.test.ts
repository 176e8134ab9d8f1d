import { describe, expect, test } from 'vitest'
import type { Grid, GridCell } from '../grid/grid.ts'
import { loadShipped } from '../testing/shipped.ts'
import { joinHeadings } from './headings.ts'
import { findLayout } from './layout.ts'
import { isNote, isSignature } from './plan-rows.ts'
import { splitPeriod } from './split-period.ts'
import { findRegion } from './region-names.ts'
import { listReadings } from './tidy.ts'
import { understandFile } from './understand-file.ts'
import { understandGrid } from './understand-table.ts'
import { readHeadingUnit, readUnitLine } from './unit-line.ts'
import { isContinued, ofWhichLabel } from './words.ts'

const { codebook } = loadShipped()
const today = '2026-11-21'
const tableOf = (text: string) => understandFile('test.csv', new TextEncoder().encode(text), codebook, today).table!

describe('headings', () => {
  test.each([
    ['Đơn vị tính - Unit: %', '%'],
    ['ĐVT: Số nam/100 nữ - Unit: Males per 100 females', 'Số nam/100 nữ'],
    ['Đơn vị: Số bé trai/100 bé gái', 'Số bé trai/100 bé gái'],
    ['Đơn vị tính: Nghìn người - Thous. persons', 'Nghìn người'],
    ['(ĐVT: Người)', 'Người'],
    ['Unit: Thous. pers.', 'Thous. pers'],
    ['Đơn vị tính: %; Unit: %', '%'],
    ['Đơn vị báo cáo: UBND xã', null],
    ['Hà Tĩnh', null],
  ])('the unit of %j is %j', (line, unit) => {
    expect(readUnitLine(line)).toBe(unit)
  })

  test.each([
    ['Tỷ lệ nữ (%)', '%'],
    ['Area (Km2)', 'Km2'],
    ['Dân số (Nghìn người)', 'Nghìn người'],
    ['Hiện trạng sử dụng đất (Tính đến 31/12/2018)', null],
    ['Sex ratio at birth (Males births per 100 female births) (*)', 'Males births per 100 female births'],
  ])('the unit at the end of %j is %j', (heading, unit) => {
    expect(readHeadingUnit(heading)).toBe(unit)
  })

  test.each([
    ['2021', '2021-01-01', null, ''],
    ['Sơ bộ - Prel. 2018', '2018-01-01', 'preliminary', ''],
    ['Sơ bộ -\nPrel 2017', '2017-01-01', 'preliminary', ''],
    ['2011 Area (Km2)', '2011-01-01', null, 'Area (Km2)'],
    ['Crude birth rate Prel. 2016', '2016-01-01', 'preliminary', 'Crude birth rate'],
    ['Năm 2020 - Year 2020', '2020-01-01', null, ''],
    ['Nữ - Female', null, null, null],
    ['Ước TH 2024', '2024-01-01', 'estimate', ''],
    ['6 tháng đầu năm 2024', '2024-01-01', null, ''],
    ['2023-2024', '2023-01-01', null, ''],
    ['2020*', '2020-01-01', 'preliminary', ''],
    ['2018 (*)', '2018-01-01', null, ''],
    ['2019 (*) Dân số trung bình (Nghìn người)', '2019-01-01', null, 'Dân số trung bình (Nghìn người)'],
    ['Năm 2019 (ĐVT:%)', '2019-01-01', null, ''],
    ['Sơ bộ 2022 (ĐVT: %)', '2022-01-01', 'preliminary', ''],
    ['Pre. 2016', '2016-01-01', 'preliminary', ''],
  ])('%j names the period from %j', (text, from, status, rest) => {
    const found = splitPeriod(text)
    expect([found?.reading.period.from ?? null, found?.reading.status ?? null, found?.rest ?? null]).toEqual([from, status, rest])
  })

  test('bilingual stacked headings are joined per column, and merged ones speak for all below', () => {
    const cell = (text: string, merged = false): GridCell => (merged ? { text, merged } : { text })
    const grid: Grid = {
      sheet: 'Biểu 18',
      merged: [{ firstLine: 1, lastLine: 1, firstColumn: 2, lastColumn: 3 }],
      hiddenColumns: [],
      rows: [
        { line: 1, cells: [cell('Năm - Year'), cell('Tổng số\nTotal'), cell('Chia ra - Of which'), cell('Chia ra - Of which', true)] },
        { line: 2, cells: [cell('Năm - Year', true), cell('Tổng số\nTotal', true), cell('Thành thị - Urban'), cell('Nông thôn - Rural')] },
        { line: 3, cells: [cell('2015'), { text: '97.3', number: 97.3 }, { text: '94.9', number: 94.9 }, { text: '98.5', number: 98.5 }] },
      ],
    }
    const layout = findLayout(grid)
    expect(joinHeadings(layout.header, layout.columns).map((parts) => parts.join(' / '))).toEqual([
      'Năm - Year',
      'Tổng số - Total',
      'Chia ra - Of which / Thành thị - Urban',
      'Chia ra - Of which / Nông thôn - Rural',
    ])
    expect(understandGrid(grid, codebook, { today }).table.rows.map(({ line }) => line)).toEqual([3])
  })

  test('the number of a table, its names in two languages and its decree are its title', () => {
    const table = tableOf(
      '18;;\nTỷ số giới tính khi sinh;;\nSex ratio at birth;;\n(Ban hành kèm theo Thông tư số 10);;\nĐịa phương;2021;2022\nHà Tĩnh;113,1;112,6\n',
    )
    expect(table.title).toBe('18 / Tỷ số giới tính khi sinh / Sex ratio at birth')
    expect(table.ignored.map(({ line, why }) => `${line} ${why}`)).toEqual(['1 title', '2 title', '3 title', '4 title', '5 header'])
    expect(table.questions).toEqual([])
  })
})

describe('rows', () => {
  test.each(['(Tiếp theo)', '(Cont.)', '18. (Tiếp theo) - (Cont.)', 'Biểu 18 (tiếp theo)'])('%j goes on from the page before', (text) => {
    expect(isContinued(text)).toBe(true)
  })

  test.each(['Trong đó:', 'Trong đó: Nữ', 'Chia ra:', 'Of which:', 'Trong đó nữ'])('%j opens a part', (text) => {
    expect(ofWhichLabel.test(text)).toBe(true)
  })

  test.each(['(*) Số liệu sơ bộ', 'Nguồn: Tổng cục Thống kê', 'Ghi chú: không gồm huyện đảo', 'Source: GSO', 'Note: preliminary'])(
    '%j is a note',
    (text) => {
      expect(isNote(text)).toBe(true)
    },
  )

  test.each([
    'Người lập biểu',
    'Thủ trưởng đơn vị',
    'Hà Tĩnh, ngày 15 tháng 4 năm 2021',
    'KT. CHỦ TỊCH',
    'TM. BAN THƯỜNG VỤ',
    '(Ký, ghi rõ họ tên)',
  ])('%j signs', (text) => {
    expect(isSignature(text)).toBe(true)
  })

  test.each([
    ['Đồng bằng sông Hồng - Red River Delta', 'R1'],
    ['Northern midlands and mountain areas', 'R2'],
    ['North Central area and Central coastal area', 'R3'],
    ['II. Trung du và miền núi phía Bắc', 'R2'],
    ['Tây Nguyên', 'R4'],
    ['Đồng bằng sông Cửu Long', 'R6'],
    ['Trung du miền núi phía Bắc', 'R2'],
    ['Vùng Bắc Trung bộ và Duyên hải miền Trung', 'R3'],
    ['Tây Bắc', ''],
    ['Hà Tĩnh', null],
  ])('%j is the region %j', (label, region) => {
    expect(findRegion(label)).toBe(region)
  })

  test('regions among provinces are kept out; alone they are the values', () => {
    const head = 'Tỷ số giới tính khi sinh;\nĐịa phương;2022\n'
    expect(tableOf(`${head}Đồng bằng sông Hồng;112,8\nHà Nội;112,6\n`).rows.map(({ role }) => role)).toEqual(['region', 'data'])
    expect(tableOf(`${head}Đồng bằng sông Hồng;112,8\nTây Nguyên;112,6\n`).rows.map(({ role, place }) => `${role} ${place}`)).toEqual([
      'data R1',
      'data R4',
    ])
  })

  test('a part that is named "of which" is a value and adds to no total', () => {
    const table = tableOf(
      'Nội dung;ĐVT;2023\nTổng số;Người;300\nSố cán bộ xã;Người;100\nTrong đó: Nữ;Người;40\nSố cán bộ huyện;Người;200\n',
    )
    expect(table.rows.map(({ role }) => role)).toEqual(['total', 'data', 'ofWhich', 'data'])
    expect(table.issues).toEqual([])
  })

  test('groups nest by their numbers', () => {
    const table = tableOf(
      'STT;Nội dung;2023\nI;Chính trị;\n1;Nữ đại biểu Quốc hội;30,2\n1.1;Khóa mới;30,4\na);Chuyên trách;28,5\n-;Trung ương;20,5\n',
    )
    expect(table.ignored.map(({ why }) => why)).toEqual(['header', 'group'])
    const depths = table.rows.map(({ depth = 0 }) => depth)
    expect(depths).toEqual([...depths].toSorted((a, b) => a - b))
    expect(new Set(depths).size).toBe(4)
  })
})

describe('texts', () => {
  test('invisible marks, hard blanks and line breaks become one space, and both languages are read', () => {
    expect(listReadings('\u200bĐồng\u00a0bằng\n sông Hồng - Red River\u2009Delta (*)')).toEqual([
      'Đồng bằng sông Hồng - Red River Delta',
      'Đồng bằng sông Hồng',
      'Red River Delta',
      'Đồng bằng',
      'sông Hồng - Red River Delta',
    ])
  })

  test('a title line, a blank one and semicolons: the table below them is found', () => {
    const table = tableOf('STT;Chỉ tiêu;2015;2020\n1;Tổng tỷ suất sinh;2,1;2,12\n')
    expect(table).toMatchObject({ delimiter: ';', numberFormat: 'vi' })
    expect(table.columns.map(({ role }) => role)).toEqual(['number', 'indicator', 'value', 'value'])
  })
})

describe('a mapping says what a table does not', () => {
  const text = 'A;B;C\nHà Tĩnh;113,1;9\nNghệ An;112,5;9\n'
  const file = (mapping: Parameters<typeof understandFile>[4]) =>
    understandFile('test.csv', new TextEncoder().encode(text), codebook, today, mapping)

  test('indicator, period and columns', () => {
    const { rows, questions } = file({
      mapping: {
        version: 1,
        indicator: 'sex_ratio_at_birth',
        source: 'Báo cáo',
        columns: [
          { index: 1, role: 'value', period: '2022' },
          { index: 2, role: 'ignored' },
        ],
      },
    })
    expect(questions).toEqual([])
    expect(rows.map(({ observation: { place, value, source, period } }) => [place, value, source, period.label])).toEqual([
      ['42', 113.1, 'Báo cáo', '2022'],
      ['40', 112.5, 'Báo cáo', '2022'],
    ])
  })

  test('lines that are no data', () => {
    const { rows } = file({
      mapping: {
        version: 1,
        indicator: 'sex_ratio_at_birth',
        period: '2022',
        skipLines: [3],
        columns: [
          { index: 2, role: 'ignored' },
          { index: 1, role: 'value', indicator: 'sex_ratio_at_birth' },
        ],
      },
    })
    expect(rows.map(({ line }) => line)).toEqual([2])
  })
})
