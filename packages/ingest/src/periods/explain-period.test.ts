import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { explainPeriod, readExcelDay, readYearAsNumber } from './explain-period.ts'
import { readPeriod } from './read-period.ts'

type Row = readonly [text: string, kind: string, from: string, to: string, status?: string]

const rows: readonly Row[] = [
  ['2023 sơ bộ', 'year', '2023-01-01', '2023-12-31', 'preliminary'],
  ['2023 - Prel.', 'year', '2023-01-01', '2023-12-31', 'preliminary'],
  ['Sơ bộ\n2023', 'year', '2023-01-01', '2023-12-31', 'preliminary'],
  ['2022 (*)', 'year', '2022-01-01', '2022-12-31', 'official'],
  ['2023e', 'year', '2023-01-01', '2023-12-31', 'estimate'],
  ['Ước TH 6 tháng đầu năm 2024', 'half', '2024-01-01', '2024-06-30', 'estimate'],
  ['Sơ bộ quý I/2024', 'quarter', '2024-01-01', '2024-03-31', 'preliminary'],
  ['Thực hiện 2023', 'year', '2023-01-01', '2023-12-31'],
  ['Cả năm 2023', 'year', '2023-01-01', '2023-12-31'],
  ['2023 (1)', 'year', '2023-01-01', '2023-12-31'],
  ['2020*', 'year', '2020-01-01', '2020-12-31', 'preliminary'],
  ['Pre. 2016', 'year', '2016-01-01', '2016-12-31', 'preliminary'],
  ['2025M09', 'months', '2025-09-01', '2025-09-30'],
  ['Năm học - School year 2023-2024', 'schoolYear', '2023-01-01', '2024-12-31'],
  ['SB 2018', 'year', '2018-01-01', '2018-12-31', 'preliminary'],
  ['2018 (SB)', 'year', '2018-01-01', '2018-12-31', 'preliminary'],
  ['So bo 2023', 'year', '2023-01-01', '2023-12-31', 'preliminary'],
  ['Uoc 6 thang dau nam 2024', 'half', '2024-01-01', '2024-06-30', 'estimate'],
  ['Quy 3 nam 2024', 'quarter', '2024-07-01', '2024-09-30'],
  ['Quý 03/2024', 'quarter', '2024-07-01', '2024-09-30'],
  ['sau thang dau nam 2024', 'half', '2024-01-01', '2024-06-30'],
  ['Nhiem ky 2020-2025', 'term', '2020-01-01', '2025-12-31'],
  ['nam hoc 2019-2020', 'schoolYear', '2019-01-01', '2020-12-31'],
  ['Co den 31/12/2020', 'date', '2020-12-31', '2020-12-31'],
  ['từ năm 2015 đến năm 2019', 'term', '2015-01-01', '2019-12-31'],
  ['2011 đến 2015', 'term', '2011-01-01', '2015-12-31'],
  ['Nhiệm kỳ từ 2021 đến 2026', 'term', '2021-01-01', '2026-12-31'],
  ['Đảng bộ nhiệm kỳ 2020-2025', 'term', '2020-01-01', '2025-12-31'],
  ['GĐ 2016-2020', 'term', '2016-01-01', '2020-12-31'],
  ['1/4/2019 0:00:00', 'date', '2019-04-01', '2019-04-01'],
  ['năm: 2019', 'year', '2019-01-01', '2019-12-31'],
  ['２０１９', 'year', '2019-01-01', '2019-12-31'],
  ['2019.0', 'year', '2019-01-01', '2019-12-31'],
  ['2.019', 'year', '2019-01-01', '2019-12-31'],
  ['2,019', 'year', '2019-01-01', '2019-12-31'],
  ['Năm 2019 (điều tra)', 'year', '2019-01-01', '2019-12-31'],
  ['2019 (TĐT)', 'year', '2019-01-01', '2019-12-31'],
  ['Year 2020', 'year', '2020-01-01', '2020-12-31'],
  ['12 tháng năm 2023', 'year', '2023-01-01', '2023-12-31'],
  ['6T/2024', 'half', '2024-01-01', '2024-06-30'],
  ['6T đầu năm 2024', 'half', '2024-01-01', '2024-06-30'],
  ['First six months of 2024', 'half', '2024-01-01', '2024-06-30'],
  ['H2 2024', 'half', '2024-07-01', '2024-12-31'],
  ['9 tháng 2024', 'months', '2024-01-01', '2024-09-30'],
  ['First nine months of 2024', 'months', '2024-01-01', '2024-09-30'],
  ['Tháng 3/2024', 'months', '2024-03-01', '2024-03-31'],
  ['T3/2024', 'months', '2024-03-01', '2024-03-31'],
  ['3/2024', 'months', '2024-03-01', '2024-03-31'],
  ['2024-06', 'months', '2024-06-01', '2024-06-30'],
  ['March 2024', 'months', '2024-03-01', '2024-03-31'],
  ['Q2 2024', 'quarter', '2024-04-01', '2024-06-30'],
  ['2024Q2', 'quarter', '2024-04-01', '2024-06-30'],
  ['Quarter I 2024', 'quarter', '2024-01-01', '2024-03-31'],
  ['2023–24', 'schoolYear', '2023-01-01', '2024-12-31'],
  ['2023/24', 'schoolYear', '2023-01-01', '2024-12-31'],
  ['School year 2019-2020', 'schoolYear', '2019-01-01', '2020-12-31'],
  ['Nhiệm kỳ 2021-2026', 'term', '2021-01-01', '2026-12-31'],
  ['HĐND khóa XVIII nhiệm kỳ 2021-2026', 'term', '2021-01-01', '2026-12-31'],
  ['2016-2021', 'term', '2016-01-01', '2021-12-31'],
  ['Khóa XV', 'term', '2021-01-01', '2026-12-31'],
  ['Quốc hội khóa XIV', 'term', '2016-01-01', '2021-12-31'],
  ['31-12-2020', 'date', '2020-12-31', '2020-12-31'],
  ['2020-12-31 00:00:00', 'date', '2020-12-31', '2020-12-31'],
  ['As of 31 December 2020', 'date', '2020-12-31', '2020-12-31'],
  ['December 31, 2020', 'date', '2020-12-31', '2020-12-31'],
  ['ngày 31 tháng 12 năm 2020', 'date', '2020-12-31', '2020-12-31'],
  ['0h ngày 1/4/2019', 'date', '2019-04-01', '2019-04-01'],
  ['Đến hết năm 2023', 'date', '2023-12-31', '2023-12-31'],
]

describe('a text is understood as a period', () => {
  test.each(rows.map(([text, kind, from, to, status = 'official']) => ({ text, expected: { kind, from, to, status } })))(
    '$text is $expected.kind from $expected.from to $expected.to, $expected.status',
    ({ text, expected }) => {
      expect(explainPeriod(text)).toMatchObject(expected)
    },
  )
})

describe('what is no period, or could be two, says so', () => {
  test.each([
    ['9 tháng', 'period-without-year'],
    ['Quý II', 'period-without-year'],
    ['Nam 2020', 'period-unreadable'], // of men, in a table by sex
    ['Kế hoạch 2024', 'period-unreadable'],
    ['2003-04', 'period-unreadable'], // April, or a school year
    ['2011-12', 'period-unreadable'],
    ['tháng năm 2024', 'period-unreadable'],
    ['Khóa XII', 'period-unreadable'], // of the Assembly, or of the Party
    ['từ 2019 đến 2020', 'period-unreadable'], // no school year, and hardly a term
    ['Quỳ 3 2024', 'period-unreadable'],
    ['20190', 'period-unreadable'],
    ['Quý 05/2024', 'period-unreadable'],
    ['12/31/2020', 'period-unreadable'],
    ['29/02/2023', 'period-unreadable'],
    ['2026-2021', 'period-backwards'],
    ['1850', 'period-out-of-range'],
    ['', 'period-missing'],
  ])('%j: %s', (text, code) => {
    expect(explainPeriod(text)).toMatchObject({ error: { code } })
  })
})

test('in a table a year that became a number, and a count of days, are no period: they are asked about', () => {
  for (const text of ['20.19', '2.019', '45292', 'Khóa XV']) expect(readPeriod(text, null).kind).toBe('unreadable')
  expect([readYearAsNumber('20.19')?.label, readYearAsNumber('3.14'), readExcelDay('45292')?.from, readExcelDay('12345')]).toEqual([
    '2019',
    null,
    '2024-01-01',
    null,
  ])
})

test('no text makes it throw, and no period ends before it starts', () => {
  const texts = fc.stringMatching(/^(?:Sơ bộ|Prel\.|Ước|Quý|tháng|T|Q|H|năm|Khóa|đến|of|May|[IVX]+|[\d/.\-–() ]){0,10}$/u)
  expect(() =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), texts), (text) => {
        const explained = explainPeriod(text)
        return 'error' in explained || explained.from <= explained.to
      }),
    ),
  ).not.toThrow()
})
