import { describe, expect, test } from 'vitest'
import { readComparator } from '../comparators/read-comparator.ts'
import { matchPlaces } from '../names/match-places.ts'
import { explainNumber } from '../numbers/explain-number.ts'
import { explainPeriod } from '../periods/explain-period.ts'
import { listImporterTexts } from './importer-cases.ts'
import { loadShipped } from './shipped.ts'

const { codebook } = loadShipped()

/** A table that has a row for every text of its categories: none of the cases is passed over. */
function covers(rows: readonly (readonly [string, ...unknown[]])[], ...categories: string[]) {
  test(`every text of ${categories.join(', ')} has its row`, () => {
    const texts = new Set(rows.map(([text]) => text))
    expect(listImporterTexts(...categories).filter((text) => !texts.has(text))).toEqual([])
  })
}

describe('numbers of the cases', () => {
  const rows: readonly [string, object][] = [
    ['33.123,6', { value: 33123.6 }],
    ['2.125,9', { value: 2125.9 }],
    ['1.234', { value: null, ambiguous: true }],
    ['96,1', { value: 96.1 }],
    ['96,05', { value: 96.05 }],
    ['96,07', { value: 96.07 }],
    ['113/100', { value: 113, unit: '/100', numerator: 113, denominator: 100 }],
    ['112,8 trai/100 gái', { value: 112.8, unit: 'trai/100 gái', numerator: 112.8, denominator: 100 }],
    ['52/100.000', { value: 52, unit: '/100000', numerator: 52, denominator: 100_000 }],
    ['1,8 lần', { value: 1.8, unit: 'lần' }],
    ['½', { value: 0.5 }],
    ['1 triệu', { value: 1_000_000 }],
    ['6,7 nghìn', { value: 6700 }],
    ['133 nghìn tỷ', { value: 1.33e14 }],
    ['+3,3%', { value: 3.3, unit: '%' }],
    ['(3,3)', { value: -3.3 }],
    ['-0,5', { value: -0.5 }],
    ['–0,5', { value: -0.5 }],
    ['−0,5', { value: -0.5 }],
    ['-', { value: null, missing: 'dash', ambiguous: true }],
    ['–', { value: null, missing: 'dash', ambiguous: true }],
    ['—', { value: null, missing: 'dash', ambiguous: true }],
    ['0,0', { value: 0 }],
  ]
  covers(rows, 'number', 'missing')
  test.each(rows)('%j', (text, expected) => {
    expect(explainNumber(text, null)).toEqual(expected)
  })
})

describe('periods of the cases', () => {
  const year = (of: number, status: string) => ({ kind: 'year', from: `${of}-01-01`, to: `${of}-12-31`, label: String(of), status })
  const day = (label: string, of: string) => ({ kind: 'date', from: of, to: of, label, status: 'official' })
  const school = (label: string, of: number) => ({
    kind: 'schoolYear',
    from: `${of}-01-01`,
    to: `${of + 1}-12-31`,
    label,
    status: 'official',
  })
  const rows: readonly [string, object][] = [
    ['Sơ bộ 2023', year(2023, 'preliminary')],
    ['Sơ bộ - Prel. 2018', year(2018, 'preliminary')],
    ['Sơ bộ -\nPrel 2017', year(2017, 'preliminary')],
    ['Sơ bộ Prel. 2024', year(2024, 'preliminary')],
    ['Prel. 2020', year(2020, 'preliminary')],
    ['Ước 2024', year(2024, 'estimate')],
    ['Ước tính 2024', year(2024, 'estimate')],
    ['ƯTH 2024', year(2024, 'estimate')],
    ['2020*', year(2020, 'preliminary')],
    ['2023(p)', year(2023, 'preliminary')],
    ['Total Prel. 2023', year(2023, 'preliminary')],
    ['Năm 2020', year(2020, 'official')],
    ['31/12/2020', day('31/12/2020', '2020-12-31')],
    ['Có đến 31/12/2020', day('Có đến 31/12/2020', '2020-12-31')],
    ['Tính đến 30/6/2024', day('Tính đến 30/6/2024', '2024-06-30')],
    ['6 tháng đầu năm 2024', { kind: 'half', from: '2024-01-01', to: '2024-06-30', label: '6 tháng đầu năm 2024', status: 'official' }],
    ['Quý II/2024', { kind: 'quarter', from: '2024-04-01', to: '2024-06-30', label: 'Quý II/2024', status: 'official' }],
    ['9 tháng', { error: { code: 'period-without-year', message: expect.any(String), messageEn: expect.any(String) } }],
    ['Năm học 2023-2024', school('Năm học 2023-2024', 2023)],
    ['1995 -1996', school('1995 -1996', 1995)],
    ['20.19', year(2019, 'official')],
    ['45292', day('2024-01-01', '2024-01-01')],
  ]
  covers(rows, 'year')
  test.each(rows)('%j', (text, expected) => {
    expect(explainPeriod(text)).toEqual(expected)
  })
})

describe('places of the cases', () => {
  const before = '2020-12-31'
  const after = '2026-11-20'
  const always = ['42', '42'] as const
  /** Ids before and after July 2025; a `?` has to be confirmed, `~` is only near. */
  const rows: readonly [text: string, before: string, after: string][] = [
    ...['Tỉnh Hà Tĩnh', 'tỉnh Hà Tĩnh', 'Hà Tĩnh', 'T. Hà Tĩnh', 'HÀ TĨNH', 'Ha Tinh', 'HaTinh', 'ha-tinh', 'Hatinh', 'HàTĩnh'].map(
      (text): [string, string, string] => [text, ...always],
    ),
    ...['TP. Hồ Chí Minh', 'TP Hồ Chí Minh', 'TP.HCM', 'TPHCM', 'Tp. HCM', 'Thành phố Hồ Chí Minh', 'Hồ Chí Minh city'].map(
      (text): [string, string, string] => [text, '79', '79@2025-07-01'],
    ),
    ...['Ho Chi Minh City', 'Sài Gòn', 'HCMC'].map((text): [string, string, string] => [text, '79', '79@2025-07-01']),
    ...['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'Thừa Thiên–Huế', 'TT-Huế', 'T.T. Huế'].map((text): [string, string, string] => [
      text,
      '46',
      '46',
    ]),
    ['Huế', '46? 474?', '46'],
    ['Thành phố Huế', '46? 474?', '46'],
    ...['Đắk Lắk', 'Đắc Lắc', 'Đăk Lăk', 'Dak Lak', 'Daklak', 'Đak Lak'].map((text): [string, string, string] => [
      text,
      '66',
      '66@2025-07-01',
    ]),
    ['Bắc Kạn', '06', '06? 01843@2025-07-01?'],
    ['Bắc Cạn', '06', '06?'],
    ['Kon Tum', '62', '62? 23293@2025-07-01?'],
    ['Kontum', '62', '62? 23293@2025-07-01?'],
    ['KonTum', '62', '62? 23293@2025-07-01?'],
    ['Hoà Bình', '17', '17? 04795@2025-07-01? 11533@2025-07-01? 27211@2025-07-01? 29830@2025-07-01? 31891@2025-07-01?'],
    ['Khánh Hoà', '56', '56@2025-07-01'],
    ['Khánh Hòa', '56', '56@2025-07-01'],
    ['Thanh Hoá', '38', '38'],
    ['Thanh Hóa', '38', '38'],
    ['Lạng Sơ', '20?~', '20?~'],
    ['Bắc Liêu', '95', '95? 31825@2025-07-01?'],
    ['Quàng Nam', '49', '49?'],
    ['Southeast', 'R5?', 'R5@2025-07-01?'],
    ['Hung Yen', '33', '33@2025-07-01'],
    ['Haiphong', '31', '31@2025-07-01'],
    ['Xã Tân Lập', '19462@2025-07-01? 23134@2025-07-01? 25489@2025-07-01?', '19462@2025-07-01? 23134@2025-07-01? 25489@2025-07-01?'],
    ['1', '01', '01'],
    ['01', '01', '01'],
    ['"01"', '01', '01'],
    ['1.0', '01', '01'],
    ['VN-44', '', ''],
    ['44', '44', '44@2025-07-01'],
    ['Lào Cai', '10', '15@2025-07-01'],
    ['Bắc Ninh', '27', '24@2025-07-01'],
    ['Quảng Trị', '45', '44@2025-07-01'],
    ['Gia Lai', '64', '52@2025-07-01'],
    ['Tây Ninh', '72', '80@2025-07-01'],
    ['Đồng Tháp', '87', '82@2025-07-01'],
    ['An Giang', '89', '91@2025-07-01'],
    ['Hải Phòng', '31', '31@2025-07-01'],
    ['Cần Thơ', '92', '92@2025-07-01'],
    ['Đà Nẵng', '48', '48@2025-07-01'],
    ['Lâm Đồng', '68', '68@2025-07-01'],
    ['Tỉnh Đồng Nai', '75', '75@2025-07-01'],
    ['Thành phố Đồng Nai', '75', '75@2025-07-01'],
  ]
  const told = (text: string, on: string) =>
    matchPlaces(codebook, text, { on })
      .map(({ place, how, needsConfirmation }) => `${place.id}${needsConfirmation ? '?' : ''}${how === 'fuzzy' ? '~' : ''}`)
      .join(' ')
  covers(rows, 'unit_name', 'unit_code')
  test.each(rows)('%j is %j before July 2025, %j after', (text, then, now) => {
    expect([told(text, before), told(text, after)]).toEqual([then, now])
    expect(told(text.normalize('NFD'), before)).toBe(then)
  })
})

describe('comparators of the cases', () => {
  const rows: readonly [string, string, number | null, string | null][] = [
    ['trên 35%', '>', 35, '%'],
    ['từ 35% trở lên', '>=', 35, '%'],
    ['ít nhất 27%', '>=', 27, '%'],
    ['không dưới 50%', '>=', 50, '%'],
    ['tối thiểu', '>=', null, null],
    ['dưới 30%', '<', 30, '%'],
    ['không quá 115', '<=', 115, null],
    ['không vượt quá', '<=', null, null],
    ['xuống 52', '<=', 52, null],
    ['còn 1,7 lần', '<=', 1.7, 'lần'],
    ['khoảng 60%', '~>=', 60, '%'],
    ['phấn đấu đạt', '>=', null, null],
    ['duy trì 100%', 'maintain', 100, '%'],
  ]
  covers(rows, 'comparator')
  test.each(rows)('%j is %s %s %s', (text, comparator, value, unit) => {
    expect(readComparator(text)).toEqual({ kind: 'comparator', comparator, value, unit })
  })
})
