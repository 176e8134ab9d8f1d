import { expect, test } from 'vitest'
import { readGoal, readNumber, writeGoal } from './goal-text.ts'

test.each([
  ['62,5', 'vi', 62.5],
  ['62.5', 'vi', 62.5],
  ['1.000', 'vi', 1000],
  ['1.000', 'en', 1],
  ['1,000', 'en', 1000],
  ['1.234,5', 'vi', 1234.5],
  ['35–40', 'vi', [35, 40]],
  ['35 - 40', 'en', [35, 40]],
  ['có', 'vi', true],
  ['no', 'en', false],
  ['01/12/2026', 'vi', '2026-12-01'],
  ['hơn 60', 'vi', 'hơn 60'],
] as const)('%s in %s is %j', (text, language, goal) => {
  expect(readGoal(text, language)).toEqual(goal)
})

test.each([60, 62.5, 0.02, true, false, [35, 40] as [number, number], '2026-12-01'])('%j is read as it was written', (goal) => {
  for (const language of ['vi', 'en'] as const) expect(readGoal(writeGoal(goal, language), language)).toEqual(goal)
})

test('what is no number is none', () => {
  expect([readNumber('', 'vi'), readNumber('1.2.3', 'vi'), readNumber('sáu', 'vi')]).toEqual([null, null, null])
})
