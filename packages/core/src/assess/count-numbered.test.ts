import { describe, expect, test } from 'vitest'
import type { Status } from '../assessment.ts'
import { countStatuses, worstOf } from './count-numbered.ts'

describe('a numbered target is judged by its parts', () => {
  test.each([
    ['met when all parts are met', ['met', 'met'], 'met'],
    ['the worst of the parts that can be judged', ['met', 'unlikely'], 'unlikely'],
    ['also beside one that cannot', ['accelerate', 'notAssessable'], 'accelerate'],
    ['not assessable when none can be judged', ['notAssessable', 'notAssessable'], 'notAssessable'],
    ['not assessable when the others are met and one cannot be judged', ['met', 'notAssessable'], 'notAssessable'],
    ['a part alone speaks for itself', ['onTrack'], 'onTrack'],
  ] as [string, Status[], Status][])('%s', (_, parts, expected) => {
    expect(worstOf(parts)).toBe(expected)
  })
})

test('every status is counted, also where there is none', () => {
  expect(countStatuses([{ status: 'met' }, { status: 'met' }, { status: 'unlikely' }])).toEqual({
    met: 2,
    onTrack: 0,
    accelerate: 0,
    unlikely: 1,
    movingAway: 0,
    missed: 0,
    notAssessable: 0,
  })
})
