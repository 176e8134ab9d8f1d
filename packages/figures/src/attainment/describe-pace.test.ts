import type { AssessmentRow } from '@moc/core'
import { expect, test } from 'vitest'
import { point, row } from './attainment-cases.ts'
import { describePace } from './describe-pace.ts'

const at35: Partial<AssessmentRow> = {
  direction: 'higher',
  goal: { comparator: '>', value: 35, fromPath: false, verification: 'verified' },
  points: [point(2024, 35)],
}

test.each<[string, Partial<AssessmentRow>, string]>([
  ['four times too slow', {}, 'Phải nhanh gấp 4 lần năm năm qua.'],
  ['one and a half times', { paceSoFar: -0.26 }, 'Phải nhanh gấp 1,5 lần năm năm qua.'],
  ['more than ten times', { paceSoFar: -0.03 }, 'Phải nhanh gấp hơn 10 lần năm năm qua.'],
  ['enough, and likely', { paceSoFar: -0.4, status: 'onTrack' }, 'Giữ được nhịp của năm năm qua là đủ.'],
  ['the wrong way', { paceSoFar: 0.2 }, 'Năm năm qua đi ngược hướng: phải đổi chiều.'],
  ['no movement', { paceSoFar: 0 }, 'Năm năm qua gần như không đổi.'],
  ['old data are not the last five years', { paceSoFarFrom: 2009, paceSoFarTo: 2014 }, 'Phải nhanh gấp 4 lần giai đoạn 2009–2014.'],
  ['a fiftieth of what is needed is still a pace', { paceSoFar: -0.008 }, 'Phải nhanh gấp hơn 10 lần năm năm qua.'],
  ['less is none', { paceSoFar: -0.0079 }, 'Năm năm qua gần như không đổi.'],
  [
    'standing on the number that is to be gone beyond',
    { ...at35, status: 'accelerate', paceNeeded: 0, paceSoFar: 1 },
    'Giá trị mới nhất đúng bằng con số của mục tiêu, mà bằng thì chưa đạt: còn phải tiến thêm.',
  ],
  [
    'after a lapse',
    { goal: { comparator: 'maintain', value: 100, fromPath: false, verification: 'verified' }, paceNeeded: 0, paceSoFar: 1 },
    'Giá trị mới nhất ở mức phải giữ, nhưng đã có năm để hụt, mà hụt thì không bù lại được.',
  ],
  ['the value of the year is known', { paceNeeded: null }, 'Giá trị của năm mục tiêu đã có, không còn nhịp cần có.'],
  [
    'no goal for the year',
    { goal: null, paceNeeded: null, status: 'notAssessable' },
    'Chỉ tiêu không nêu mức cho năm này, không tính nhịp cần có.',
  ],
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

test.each<AssessmentRow['status']>(['onTrack', 'accelerate', 'unlikely', 'movingAway'])(
  'a target that is %s is never said to be met, nor its year to have passed',
  (status) => {
    for (const paceNeeded of [null, 0, 0.5])
      for (const paceSoFar of [null, 0, 0.5]) {
        const said = describePace(row({ ...at35, status, paceNeeded, paceSoFar }), 'en')
        expect(said).not.toMatch(/^Met|has passed/)
      }
  },
)
