import type { Comparator, GoalValue } from '@moc/core'
import { expect, test } from 'vitest'
import { formatGoal, levelOf } from './format-goal.ts'

const cases: [Comparator | 'band', GoalValue, string | undefined, string, string][] = [
  ['>=', 75, '%', '≥ 75%', '≥ 75%'],
  ['>', 35, '%', '> 35%', '> 35%'],
  ['<=', 109, 'bé trai/100 bé gái', '≤ 109', '≤ 109'],
  ['<', 42, undefined, '< 42', '< 42'],
  ['<=', 1.4, 'lần', '≤ 1,4', '≤ 1.4'],
  ['~>=', 60, '%', 'khoảng 60%', 'about 60%'],
  ['~=', 98, '%', 'khoảng 98%', 'about 98%'],
  ['maintain', 100, '%', 'duy trì 100%', 'hold 100%'],
  ['band', 40, '%', 'mỗi giới ≥ 40%', 'each sex ≥ 40%'],
  ['range', [35, 40], '%', '35–40%', '35–40%'],
  ['=', true, 'có/không', 'có', 'yes'],
  ['=', false, undefined, 'không', 'no'],
  ['<=', '2024-06-10', undefined, '≤ 10/06/2024', '≤ 10/06/2024'],
  ['>=', 110.60000000000001, undefined, '≥ 110,6', '≥ 110.6'],
  ['>=', 33500, 'hộ/năm', '≥ 33.500', '≥ 33,500'],
]

test.each(cases)('%s %j (%s)', (comparator, value, unit, vi, en) => {
  // The comparator and its level never stand on two lines.
  expect(formatGoal({ comparator, value }, 'vi', unit).replaceAll('\u00a0', ' ')).toBe(vi)
  expect(formatGoal({ comparator, value }, 'en', unit).replaceAll('\u00a0', ' ')).toBe(en)
})

test('the comparator holds its level by an unbreakable space', () => {
  expect(formatGoal({ comparator: '<=', value: 109 }, 'vi')).toBe('≤\u00a0109')
})

test.each([
  [75, 75],
  [[35, 40], 35],
  [true, null],
  ['2024-06-10', null],
] as [GoalValue, number | null][])('%j is drawn at %s', (value, level) => {
  expect(levelOf(value)).toBe(level)
})
