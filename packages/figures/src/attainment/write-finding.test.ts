import type { AssessmentRow } from '@moc/core'
import { describe, expect, test } from 'vitest'
import { input, plain, point, row, series, term } from './attainment-cases.ts'
import { findMove, writeFinding } from './write-finding.ts'
import { createValueWriter } from './write-values.ts'

const say = (of: Parameters<typeof input>[0], language: 'vi' | 'en' = 'vi') =>
  plain(writeFinding(input(of), createValueWriter(input(of), language)))
const saying = (more: Partial<AssessmentRow>, language: 'vi' | 'en' = 'vi') => say({ assessments: [row(more)] }, language)

describe('the finding says what the assessment says', () => {
  test.each<[string, Partial<AssessmentRow>, string, string]>([
    [
      'unlikely, and slow',
      {},
      'Tỷ số giới tính khi sinh giảm chậm: khó về 109 vào năm 2030',
      'Sex ratio at birth is falling slowly: unlikely to come down to 109 by 2030',
    ],
    [
      'unlikely, standing still',
      { paceSoFar: -0.007 },
      'Tỷ số giới tính khi sinh gần như đứng yên: khó về 109 vào năm 2030',
      'Sex ratio at birth is hardly moving: unlikely to come down to 109 by 2030',
    ],
    [
      'unlikely, moving the wrong way',
      { paceSoFar: 0.2 },
      'Tỷ số giới tính khi sinh tăng: khó về 109 vào năm 2030',
      'Sex ratio at birth is rising: unlikely to come down to 109 by 2030',
    ],
    [
      'moving away',
      { status: 'movingAway', paceSoFar: 0.2 },
      'Tỷ số giới tính khi sinh tăng: đang đi xa mục tiêu ≤ 109 của năm 2030',
      'Sex ratio at birth is rising: moving away from the 2030 target of ≤ 109',
    ],
    [
      'open, and too slow',
      { status: 'accelerate', paceSoFar: -0.3 },
      'Tỷ số giới tính khi sinh giảm: cần nhanh hơn để về 109 vào năm 2030',
      'Sex ratio at birth is falling: must move faster to come down to 109 by 2030',
    ],
    [
      'open, although the pace would do',
      { status: 'accelerate', paceSoFar: -0.5 },
      'Tỷ số giới tính khi sinh giảm: chưa chắc về 109 vào năm 2030',
      'Sex ratio at birth is falling: not certain to come down to 109 by 2030',
    ],
    [
      'on track',
      { status: 'onTrack', paceSoFar: -0.5 },
      'Tỷ số giới tính khi sinh giảm: nhiều khả năng về 109 vào năm 2030',
      'Sex ratio at birth is falling: likely to come down to 109 by 2030',
    ],
    [
      'met ahead of time',
      { status: 'met' },
      'Tỷ số giới tính khi sinh: đã đạt mục tiêu ≤ 109 của năm 2030',
      'Sex ratio at birth: the 2030 target of ≤ 109 is met',
    ],
    [
      'met, to be kept',
      { status: 'met', marks: ['keep'] },
      'Tỷ số giới tính khi sinh: đã đạt mục tiêu ≤ 109 của năm 2030, cần giữ',
      'Sex ratio at birth: the 2030 target of ≤ 109 is met and must be held',
    ],
    [
      'met, the year has passed',
      { status: 'met', horizon: 2020, decidedBy: point(2020, 108.5) },
      'Tỷ số giới tính khi sinh: 108,5, đạt mục tiêu ≤ 109 của năm 2020',
      'Sex ratio at birth: 108.5, the 2020 target of ≤ 109 was met',
    ],
    [
      'missed',
      { status: 'missed', horizon: 2020, decidedBy: point(2020, 112.1) },
      'Tỷ số giới tính khi sinh: 112,1, không đạt mục tiêu ≤ 109 của năm 2020',
      'Sex ratio at birth: 112.1, the 2020 target of ≤ 109 was missed',
    ],
    [
      'no data',
      { status: 'notAssessable', reason: 'no-data', points: [], latest: null },
      'Tỷ số giới tính khi sinh: chưa có số liệu cả nước',
      'Sex ratio at birth: no national data yet',
    ],
    [
      'one value',
      { status: 'notAssessable', reason: 'too-few-points', points: [point(2019, 112)] },
      'Tỷ số giới tính khi sinh: mới có 1 giá trị, gần nhất 112 (2019), chưa đủ để đánh giá',
      'Sex ratio at birth: only 1 value so far, the latest 112 (2019); too few to judge',
    ],
    [
      'no value for the year',
      { status: 'notAssessable', reason: 'no-value-for-horizon', horizon: 2020 },
      'Tỷ số giới tính khi sinh: chưa có số liệu cho năm 2020, gần nhất 111,4 (2024)',
      'Sex ratio at birth: no value for 2020, the latest is 111.4 (2024)',
    ],
    [
      'wording not found',
      { status: 'notAssessable', reason: 'slot', goal: null, latest: null, points: [] },
      'Tỷ số giới tính khi sinh: chờ nhập: chưa tìm được lời văn của chỉ tiêu',
      'Sex ratio at birth: to be entered: the wording of the target has not been found',
    ],
  ])('%s', (_, more, vi, en) => {
    expect(saying(more)).toBe(vi)
    expect(saying(more, 'en')).toBe(en)
  })

  test.each<[NonNullable<AssessmentRow['goal']>['comparator'], NonNullable<AssessmentRow['goal']>['value'], string]>([
    ['>=', 60, 'khó lên 60 vào năm 2030'],
    ['>', 35, 'khó vượt 35 vào năm 2030'],
    ['<', 42, 'khó xuống dưới 42 vào năm 2030'],
    ['~>=', 60, 'khó lên khoảng 60 vào năm 2030'],
    ['range', [35, 40], 'khó đạt 35–40 vào năm 2030'],
    ['maintain', 100, 'khó giữ 100 vào năm 2030'],
    ['band', 40, 'khó đạt ít nhất 40 cho mỗi giới vào năm 2030'],
  ])('a goal %s %j is reached in its own words', (comparator, value, verdict) => {
    expect(saying({ goal: { comparator, value, fromPath: false, verification: 'verified' }, paceSoFar: null })).toBe(
      `Tỷ số giới tính khi sinh: ${verdict}`,
    )
  })

  test('a value just short of the goal is never written as the goal', () => {
    const points = [point(2020, 34.97)]
    expect(
      saying({
        status: 'missed',
        horizon: 2020,
        points,
        decidedBy: points[0]!,
        goal: { comparator: '>=', value: 35, fromPath: false, verification: 'verified' },
      }),
    ).toContain('34,97, không đạt mục tiêu ≥ 35')
  })
})

describe('without a target the finding says how the series stands', () => {
  test('the latest value against the first', () => {
    expect(say({ assessments: [], series: [series([point(2004, 50.5), point(2024, 50.3)])] })).toBe(
      'Tỷ số giới tính khi sinh: 50,3 (2024), giảm 0,2 so với 2004',
    )
  })
  test('against the first after the last break', () => {
    expect(
      say({
        assessments: [],
        series: [series([point(2004, 10), point(2015, 50), point(2024, 50)], { breaks: [{ year: 2010, why: 'x', whyEn: 'x' }] })],
      }),
    ).toContain('không đổi so với 2015')
  })
  test('one value alone, a term by its years, none at all', () => {
    expect(say({ assessments: [], series: [series([term(2021, 2026, 30.3)])] })).toBe('Tỷ số giới tính khi sinh: 30,3 (2021–2026)')
    expect(say({ assessments: [], series: [], place: { level: 'province', nameVi: 'Hà Tĩnh', nameEn: 'Hà Tĩnh' } })).toBe(
      'Tỷ số giới tính khi sinh: chưa có số liệu của Hà Tĩnh',
    )
  })
})

describe('how it moves', () => {
  test.each([
    [null, -0.4, null],
    [0, -0.4, 'still'],
    [-0.0079, -0.4, 'still'],
    [-0.008, -0.4, 'downSlowly'],
    [-0.1, -0.4, 'downSlowly'],
    [-0.3, -0.4, 'down'],
    [0.2, -0.4, 'up'],
    [0.1, 0.4, 'upSlowly'],
    [0.4, null, 'up'],
  ] as const)('a pace of %s where %s is needed: %s', (paceSoFar, paceNeeded, move) => {
    expect(findMove({ paceSoFar, paceNeeded })).toBe(move)
  })
})
