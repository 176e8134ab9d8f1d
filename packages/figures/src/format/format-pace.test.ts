import { expect, test } from 'vitest'
import { formatPace } from './format-pace.ts'

test.each([
  ['both with the same decimals', { paceNeeded: -0.4, paceSoFar: -0.0471, status: 'unlikely' }, '−0,40', '−0,05'],
  ['what rises has a plus', { paceNeeded: 4.04, paceSoFar: 1.2, status: 'unlikely' }, '+4,0', '+1,2'],
  ['a target that is met says hold, never 0,0', { paceNeeded: 0, paceSoFar: 1.9, status: 'met' }, 'giữ', '+1,9'],
  ['one that is not met never says hold', { paceNeeded: 0, paceSoFar: -0.5, status: 'accelerate' }, null, '−0,5'],
  ['nor one that is not judged', { paceNeeded: 0, paceSoFar: null, status: 'notAssessable' }, null, null],
  ['what cannot be said stays unsaid', { paceNeeded: null, paceSoFar: 0.5, status: 'missed' }, null, '+0,5'],
] as const)('%s', (_, row, needed, soFar) => {
  const pace = formatPace(row, 'vi')
  expect([pace.needed, pace.soFar]).toEqual([needed, soFar])
})
