import { describe, expect, test } from 'vitest'
import { loadShipped } from '../testing/shipped.ts'
import { understandFile } from '../understand/understand-file.ts'

const { codebook } = loadShipped()
const check = (text: string) => understandFile('test.csv', new TextEncoder().encode(text), codebook, '2026-11-21')
const header = 'indicator,place,period,value,numerator,denominator,status,source,note'
const issuesOf = (...lines: string[]) => check([header, ...lines].join('\n')).issues.map(({ line, column, code }) => [line, column, code])

describe('a well-formed file becomes observations', () => {
  test('every column is kept', () => {
    const file = check(`${header}\nwomen_national_assembly,VN,Khóa XV (2021-2026),30.26,151,499,official,Công báo,"=1+1, để nguyên"\n`)
    expect(file.issues).toEqual([])
    expect(file.rows).toEqual([
      {
        line: 2,
        sheet: null,
        column: 3,
        raw: '30.26',
        observation: {
          indicator: 'women_national_assembly',
          place: 'VN',
          period: { kind: 'term', from: '2021-01-01', to: '2026-12-31', label: 'Khóa XV (2021-2026)' },
          series: 'main',
          value: 30.26,
          numerator: 151,
          denominator: 499,
          status: 'official',
          verification: 'unverified',
          source: 'Công báo',
          note: '=1+1, để nguyên',
          vintage: null,
        },
      },
    ])
  })

  test.each([
    ['English', 'indicator,place,period,value'],
    ['Vietnamese codes', 'chi_tieu,dia_ban,ky,gia_tri'],
    ['Vietnamese words', ' Chỉ tiêu ,Địa bàn,KỲ,Giá trị'],
    ['without diacritics', 'Chi tieu,Dia ban,Ky,Gia tri'],
  ])('the header may be in %s', (_, head) => {
    expect(check(`${head}\nwomen_share_new_jobs,Tỉnh Hà Tĩnh,2024,48.5\n`)).toMatchObject({
      issues: [],
      rows: [{ observation: { place: '42', value: 48.5, status: 'official' } }],
    })
  })

  test('a Vietnamese file from Excel: semicolons, decimal commas, names, a preliminary year', () => {
    const text = '\ufeffChỉ tiêu;Địa bàn;Kỳ;Giá trị;Nguồn\r\nTỷ số giới tính khi sinh;TP.HCM;Sơ bộ 2024;106,8;"Cục Thống kê; 2025"\r\n'
    expect(check(text)).toMatchObject({
      issues: [],
      rows: [
        {
          line: 2,
          raw: '106,8',
          observation: { indicator: 'sex_ratio_at_birth', place: '79', value: 106.8, status: 'preliminary', source: 'Cục Thống kê; 2025' },
        },
      ],
    })
  })

  test('a code is the place of its time', () => {
    const file = check(`${header}\nwomen_share_na_candidates,52,2016-2021,,3,10,,,\nwomen_share_na_candidates,52,2026-2031,,11,28,,,\n`)
    expect(file.rows.map(({ observation }) => observation.place)).toEqual(['52', '52@2025-07-01'])
  })

  test('a value that is absent is computed from its counts', () => {
    const [row] = check(`${header}\nwomen_national_assembly,VN,2021-2026,,151,499,,,\n`).rows
    expect(row?.observation.value).toBeCloseTo(30.2605, 4)
    expect(row?.raw).toBe('151/499')
  })

  test('yes and no', () => {
    const lines = ['gender_content_in_curriculum,VN,2024,có,,,,,', 'gender_content_in_curriculum,VN,2025,không đạt,,,,,']
    expect(check([header, ...lines].join('\n')).rows.map(({ observation }) => observation.value)).toEqual([1, 0])
  })

  test('the columns that an export adds are read back', () => {
    const text = 'indicator,place,period,value,series,verification,vintage\nsex_ratio_at_birth,42,2014,113,press,verified,2015\n'
    expect(check(text).rows[0]?.observation).toMatchObject({ series: 'press', verification: 'verified', vintage: '2015' })
  })
})

describe('a row that is wrong is refused with its line and column', () => {
  test.each([
    ['indicator', ',VN,2024,30,,,,,', 'Chưa ghi chỉ số.'],
    ['place', 'women_share_new_jobs,,2024,30,,,,,', 'Chưa ghi địa bàn.'],
    ['period', 'women_share_new_jobs,VN,,30,,,,,', 'Chưa ghi kỳ.'],
  ])('an empty %s is said to be missing, not unknown', (column, line, sentence) => {
    const { issues } = check([header, line].join('\n'))
    expect(issues.find((issue) => issue.column === column)?.message).toContain(sentence)
  })

  test.each([
    ['no such indicator', 'women_asembly,VN,2024,30,,,,,', 'indicator', 'indicator-unknown'],
    ['no such place', 'women_share_new_jobs,Lạng Sơ,2024,30,,,,,', 'place', 'place-unknown'],
    ['a place that is gone', 'women_share_new_jobs,Bình Phước,2025,30,,,,,', 'place', 'place-not-standing'],
    ['no period', 'women_share_new_jobs,VN,,30,,,,,', 'period', 'period-missing'],
    ['an unreadable period', 'women_share_new_jobs,VN,đầu kỳ,30,,,,,', 'period', 'period-unreadable'],
    ['a year where a term is meant', 'women_national_assembly,VN,2021,30,,,,,', 'period', 'term-expected'],
    ['the future', 'women_share_new_jobs,VN,2027,30,,,,,', 'period', 'period-in-future'],
    ['a share above 100', 'women_share_new_jobs,VN,2024,130,,,,,', 'value', 'share-out-of-range'],
    ['a negative share', 'women_share_new_jobs,VN,2024,-3,,,,,', 'value', 'share-out-of-range'],
    ['a sex ratio as a fraction', 'sex_ratio_at_birth,VN,2024,1.12,,,,,', 'value', 'sex-ratio-out-of-range'],
    ['half a household', 'households_meeting_8_criteria,VN,2024,10.5,,,,,', 'value', 'count-not-whole'],
    ['a formula', 'women_share_new_jobs,VN,2024,=A1,,,,,', 'value', 'number-unreadable'],
    ['not a number', 'women_share_new_jobs,VN,2024,NaN,,,,,', 'value', 'number-unreadable'],
    ['infinity', 'women_share_new_jobs,VN,2024,Infinity,,,,,', 'value', 'number-unreadable'],
    ['an empty value', 'women_share_new_jobs,VN,2024,,,,,,', 'value', 'value-missing'],
    ['a dash', 'women_share_new_jobs,VN,2024,-,,,,,', 'value', 'value-missing'],
    ['dots', 'women_share_new_jobs,VN,2024,…,,,,,', 'value', 'value-missing'],
    ['swapped counts', 'women_share_new_jobs,VN,2024,,499,151,,,', 'value', 'numerator-above-denominator'],
    ['nothing to divide by', 'women_share_new_jobs,VN,2024,,0,0,,,', 'value', 'denominator-not-positive'],
    ['a value that its counts deny', 'women_national_assembly,VN,2021-2026,31,151,499,,,', 'value', 'value-differs-from-counts'],
    ['a status nobody knows', 'women_share_new_jobs,VN,2024,30,,,tạm,,', 'status', 'status-unknown'],
    ['a status against the period', 'women_share_new_jobs,VN,Sơ bộ 2024,30,,,official,,', 'status', 'status-contradicts-period'],
    ['neither yes nor no', 'gender_content_in_curriculum,VN,2024,50,,,,,', 'value', 'yes-no-expected'],
    ['a comma too many', 'women_share_new_jobs,VN,2024,30,,,,,,x', null, 'cells-beyond-header'],
  ])('%s', (_, line, column, code) => {
    expect(issuesOf('women_share_new_jobs,VN,2023,48.25,,,,,', line)).toEqual([[3, column, code]])
  })

  test('the sound rows are still read, so that everything is seen at once', () => {
    const file = check(`${header}\nwomen_share_new_jobs,VN,2023,48,,,,,\nwomen_share_new_jobs,VN,2024,480,,,,,\n`)
    expect(file.rows.map(({ line }) => line)).toEqual([2])
  })

  test('a name that several places bear lists their codes with their names', () => {
    const [issue] = check([header, 'women_share_new_jobs,Kỳ Anh,2024,30,,,,,'].join('\n')).issues
    expect(issue).toMatchObject({ code: 'place-ambiguous' })
    expect(issue?.message).toContain('"447 (Huyện Kỳ Anh)", "449 (Thị xã Kỳ Anh)"')
  })

  test('the line is right after a quoted line break', () => {
    expect(issuesOf('women_share_new_jobs,VN,2023,48.25,,,,,"two\nlines"', 'nope,VN,2024,48,,,,,')).toEqual([
      [4, 'indicator', 'indicator-unknown'],
    ])
  })

  test('one count without the other is a warning', () => {
    expect(issuesOf('women_share_new_jobs,VN,2023,48.25,10,,,,')).toEqual([[2, 'numerator', 'count-incomplete']])
  })
})

describe('the number format is decided for the table', () => {
  test('1.234 alone is asked about, on every such line', () => {
    expect(issuesOf('population_total,42,2023,1.234,,,,,', 'population_total,42,2024,1.240,,,,,')).toEqual([
      [2, 'value', 'number-ambiguous'],
      [3, 'value', 'number-ambiguous'],
    ])
  })

  test('another cell of the table settles it', () => {
    const file = check(`${header}\npopulation_total,42,2023,1.234,,,,,\npopulation_total,42,2024,"1.240,5",,,,,\n`)
    expect(file.rows.map(({ observation }) => observation.value)).toEqual([1234, 1240.5])
  })

  test('a table that writes both ways is refused, with both lines', () => {
    const file = check(`${header}\npopulation_total,42,2023,"1234,5",,,,,\npopulation_total,42,2024,1240.5,,,,,\n`)
    expect(file.rows).toEqual([])
    expect(file.issues).toMatchObject([{ line: 3, code: 'number-format-mixed' }])
    expect(file.issues[0]?.message).toContain('dòng 2')
  })
})

describe('the same value twice', () => {
  const line = 'women_share_new_jobs,42,2024,48.25,,,,,'

  test('said the same way is a warning and counts once', () => {
    const file = check([header, line, 'women_share_new_jobs,Hà Tĩnh,2024,48.25,,,,,'].join('\n'))
    expect(file.issues).toMatchObject([{ line: 3, code: 'row-repeated', severity: 'warning' }])
    expect(file.rows).toHaveLength(1)
  })

  test('said differently is an error that names the other line', () => {
    const file = check([header, line, 'women_share_new_jobs,Hà Tĩnh,2024,48.5,,,,,'].join('\n'))
    expect(file.issues).toMatchObject([{ line: 3, code: 'row-contradicted', severity: 'error' }])
    expect(file.issues[0]?.message).toContain('dòng 2')
  })
})

describe('the header', () => {
  test('a column that is not read is a warning', () => {
    const file = check('indicator,place,period,value,người lập\nwomen_share_new_jobs,VN,2024,48.5,A\n')
    expect(file.issues).toMatchObject([{ line: 1, column: 'người lập', code: 'column-ignored', severity: 'warning' }])
    expect(check('indicator,place,period,value,Lỗi\nwomen_share_new_jobs,VN,2024,48.5,Dòng 2: …\n').issues).toEqual([])
    expect(file.rows).toHaveLength(1)
  })
})
