import { describe, expect, test } from 'vitest'
import { classifyForThaiBinh, type ThaiBinhFacts } from './thai-binh.ts'

const met = (...values: number[]) => values.map((value) => ({ met: true, value }))
const facts: ThaiBinhFacts = {
  latestMeetsEndOfTerm: false,
  latestYear: 2024,
  termLastYear: 2025,
  periods: [{ met: false, value: 20 }],
  direction: 1,
  holdingProbability: null,
  status: 'accelerate',
  adjustmentProposedBy: null,
}

describe('the classes of Thái Bình', () => {
  test.each([
    ['met before the last year of the term', { latestMeetsEndOfTerm: true }, ['met-ahead-of-time']],
    ['met in the last year is not ahead of time', { latestMeetsEndOfTerm: true, latestYear: 2025 }, ['in-progress']],
    ['met three times, rising, likely to hold', { periods: met(30, 31, 32), holdingProbability: 0.8 }, ['high-and-lasting']],
    ['two periods are enough if there are no more', { periods: met(30, 30), holdingProbability: 0.9 }, ['high-and-lasting']],
    ['one is not', { periods: met(30), holdingProbability: 0.9 }, ['in-progress']],
    ['a fall is not lasting', { periods: met(33, 32, 31), holdingProbability: 0.9 }, ['in-progress']],
    ['unless falling is the wanted direction', { periods: met(33, 32, 31), holdingProbability: 0.9, direction: -1 }, ['high-and-lasting']],
    ['a lapse is not lasting', { periods: [...met(33), { met: false, value: 29 }, ...met(34)], holdingProbability: 0.9 }, ['in-progress']],
    ['nor what is not likely enough to hold', { periods: met(30, 31, 32), holdingProbability: 0.79 }, ['in-progress']],
    ['nor what has no probability', { periods: met(30, 31, 32) }, ['in-progress']],
    ['unlikely is hard to complete', { status: 'unlikely' }, ['hard-to-complete']],
    ['so is moving away', { status: 'movingAway' }, ['hard-to-complete']],
    [
      'an adjustment is opened by a person',
      { status: 'unlikely', adjustmentProposedBy: 'Hội LHPN tỉnh' },
      ['hard-to-complete', 'proposed-for-adjustment'],
    ],
    [
      'the first two come together',
      { latestMeetsEndOfTerm: true, periods: met(30, 31, 32), holdingProbability: 0.9 },
      ['met-ahead-of-time', 'high-and-lasting'],
    ],
  ] as [string, Partial<ThaiBinhFacts>, string[]][])('%s', (_, change, classes) => {
    expect(classifyForThaiBinh({ ...facts, ...change }).classes).toEqual(classes)
  })
  test('what is hard to complete needs cause and remedy', () => {
    expect(classifyForThaiBinh({ ...facts, status: 'movingAway' }).causeAndRemedyRequired).toBe(true)
    expect(classifyForThaiBinh(facts).causeAndRemedyRequired).toBe(false)
  })
})
