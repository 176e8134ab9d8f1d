import { termPeriod, type AssessmentRow } from '@moc/core'
import { expect, test } from 'vitest'
import { makePoint, makeRow } from '../test-row.ts'
import { drawHardest, lowerFirst } from './draw-hardest.ts'
import type { SentencePiece } from './sentence.ts'

const readSentence = (pieces: readonly SentencePiece[]) => pieces.map(({ text }) => text).join('')

const say = (row: AssessmentRow | null, language: 'vi' | 'en', assessable = true) =>
  readSentence(drawHardest(row, assessable, language)).replaceAll('\u00a0', ' ')
const share = { unit: '%', unitEn: '%', scale: 'share', direction: 'higher' } as const

test.each([
  [
    'slower than needed',
    makeRow({ paceNeeded: -0.5, paceSoFar: -0.1, probability: 0.03 }),
    'Khó nhất là tỷ số giới tính khi sinh: cần giảm 0,5 mỗi năm, năm năm qua giảm 0,1; khả năng đạt mốc ≤ 109 vào năm 2030: dưới 5%.',
    'Hardest is sex ratio at birth: it has to fall by 0.5 a year, the last five years brought a fall of 0.1; chance of meeting ≤ 109 in 2030: below 5%.',
  ],
  [
    'moving the other way',
    makeRow({ paceNeeded: -0.5, paceSoFar: 0.2, probability: 0.03, status: 'movingAway' }),
    'Khó nhất là tỷ số giới tính khi sinh: cần giảm 0,5 mỗi năm, năm năm qua lại tăng 0,2; khả năng đạt mốc ≤ 109 vào năm 2030: dưới 5%.',
    'Hardest is sex ratio at birth: it has to fall by 0.5 a year, the last five years brought a rise of 0.2 instead; chance of meeting ≤ 109 in 2030: below 5%.',
  ],
  [
    'a share moves by percentage points, over the years that are known',
    makeRow({
      ...share,
      name: 'Tỷ lệ nữ đại biểu Quốc hội',
      nameEn: 'Share of women among deputies',
      goal: { comparator: '>=', value: 35, fromPath: false, verification: 'verified' },
      paceNeeded: 1.2,
      paceSoFar: 0.7,
      paceSoFarFrom: 2011,
      paceSoFarTo: 2021,
      probability: 0.1,
    }),
    'Khó nhất là tỷ lệ nữ đại biểu Quốc hội: cần tăng 1,2 điểm phần trăm mỗi năm, giai đoạn 2011–2021 tăng 0,7 điểm phần trăm; khả năng đạt mốc ≥ 35% vào năm 2030: 5–20%.',
    'Hardest is share of women among deputies: it has to rise by 1.2 percentage points a year, 2011–2021 brought a rise of 0.7 percentage points; chance of meeting ≥ 35% in 2030: 5–20%.',
  ],
  [
    'no change so far',
    makeRow({ paceNeeded: -0.5, paceSoFar: 0, probability: 0.03 }),
    'Khó nhất là tỷ số giới tính khi sinh: cần giảm 0,5 mỗi năm, năm năm qua gần như không đổi; khả năng đạt mốc ≤ 109 vào năm 2030: dưới 5%.',
    'Hardest is sex ratio at birth: it has to fall by 0.5 a year, the last five years brought almost no change; chance of meeting ≤ 109 in 2030: below 5%.',
  ],
  [
    'a year that has passed is said with its value against its goal',
    makeRow({
      ...share,
      name: 'Tỷ lệ nữ đại biểu Quốc hội',
      nameEn: 'Share of women among deputies',
      horizon: 2020,
      status: 'missed',
      goal: { comparator: '>', value: 35, fromPath: false, verification: 'verified' },
      points: [makePoint(2016, 26.72, { period: termPeriod(2016, 2021) }), makePoint(2021, 30.26)],
      decidedBy: makePoint(2016, 26.72, { period: termPeriod(2016, 2021) }),
    }),
    'Xa mục tiêu năm 2020 nhất là tỷ lệ nữ đại biểu Quốc hội: 26,7% so với mục tiêu > 35%.',
    'Farthest from its 2020 target is share of women among deputies: 26.7% against a target of > 35%.',
  ],
])('%s', (_, row, vi, en) => {
  expect(say(row, 'vi')).toBe(vi)
  expect(say(row, 'en')).toBe(en)
})

test('a pace that would do is not said as if it were the cause', () => {
  const row = makeRow({ paceNeeded: -0.4, paceSoFar: -0.5, probability: 0.12 })
  expect(say(row, 'vi')).toContain('năm năm qua giảm 0,5; tuy vậy, khả năng đạt mốc ≤ 109')
  expect(say(row, 'en')).toContain('; even so, chance of meeting')
})

test('nothing flagged, and nothing known, are two different sentences', () => {
  expect(say(null, 'vi', true)).toBe('Trong các chỉ tiêu đánh giá được, chưa thấy chỉ tiêu nào khó đạt.')
  expect(say(null, 'vi', false)).toBe('Cần thêm số liệu: bảng dưới đây nêu từng chỉ tiêu thiếu gì và ai báo cáo.')
})

test.each([
  ['Tỷ lệ nữ', 'tỷ lệ nữ'],
  ['HĐND các cấp', 'HĐND các cấp'],
  ['Đại biểu', 'đại biểu'],
  ['', ''],
])('%j goes into a sentence as %j', (name, inside) => {
  expect(lowerFirst(name)).toBe(inside)
})
