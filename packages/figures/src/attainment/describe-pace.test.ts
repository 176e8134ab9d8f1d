import type { AssessmentRow } from '@moc/core'
import { expect, test } from 'vitest'
import { row } from './attainment-cases.ts'
import { describePace } from './describe-pace.ts'

test.each<[string, Partial<AssessmentRow>, string]>([
  ['four times too slow', {}, 'Phải nhanh gấp 4 lần năm năm qua.'],
  ['one and a half times', { paceSoFar: -0.26 }, 'Phải nhanh gấp 1,5 lần năm năm qua.'],
  ['more than ten times', { paceSoFar: -0.03 }, 'Phải nhanh gấp hơn 10 lần năm năm qua.'],
  ['enough, and likely', { paceSoFar: -0.4, status: 'onTrack' }, 'Giữ được nhịp của năm năm qua là đủ.'],
  ['the wrong way', { paceSoFar: 0.2 }, 'Năm năm qua đi ngược hướng: phải đổi chiều.'],
  ['no movement', { paceSoFar: 0 }, 'Năm năm qua gần như không đổi.'],
  ['old data are not the last five years', { paceSoFarFrom: 2009, paceSoFarTo: 2014 }, 'Phải nhanh gấp 4 lần giai đoạn 2009–2014.'],
  ['one value', { paceSoFar: null }, 'Cần ít nhất hai giá trị mới tính được nhịp đã có.'],
  ['met', { status: 'met', paceNeeded: null }, 'Đã đạt: cần giữ mức này.'],
  ['met, moving away', { status: 'met', paceNeeded: null, paceSoFar: 0.2 }, 'Đã đạt, nhưng năm năm qua đi ngược hướng: cần giữ.'],
  ['the year has passed', { status: 'missed', paceNeeded: null }, 'Năm của mục tiêu đã qua, không còn nhịp cần có.'],
  [
    'yes or no',
    { goal: { comparator: '=', value: true, fromPath: false, verification: 'verified' } },
    'Mục tiêu không phải là một con số, không tính nhịp.',
  ],
])('%s', (_, more, sentence) => {
  expect(describePace(row(more), 'vi')).toBe(sentence)
})

test('enough, but not likely, is said as such', () => {
  expect(describePace(row({ paceSoFar: -0.5, status: 'unlikely' }), 'en')).toMatch(/would be enough if it held.*chance is lower/)
})
