import { describe, expect, test } from 'vitest'
import { nextDestatisTarget, weakestEnd, worstDestatis } from './destatis-several.ts'
import { judgeByDestatis, type DestatisInput } from './destatis.ts'
import vectors from './destatis-vectors.json' with { type: 'json' }
import { judgeByRule } from './judge-by-rule.ts'

describe('what the German report printed is what comes out', () => {
  const mustPass = vectors.vectors.filter(({ match }) => match)
  test.each(mustPass.map((each) => [each.id, each] as const))('%s', (_, { input, expected }) => {
    const { series, year, target, target_year: targetYear, direction } = input
    expect(judgeByRule({ rule: 'destatis', input: { series, year, target, targetYear, direction } })).toEqual({
      ok: true,
      answer: { status: expected },
    })
  })
  test('140 verdicts', () => {
    expect(mustPass).toHaveLength(140)
  })
  test('and where it does not match, our reading is the one that was recorded', () => {
    const known = vectors.vectors.filter(({ match, id }) => !match && !id.startsWith('DNS 5-1-bc'))
    for (const { input, our_reading } of known) {
      const { series, year, target, target_year: targetYear, direction } = input
      expect(judgeByRule({ rule: 'destatis', input: { series, year, target, targetYear, direction } })).toEqual({
        ok: true,
        answer: { status: our_reading },
      })
    }
  })
})

const years = [2015, 2016, 2017, 2018, 2019, 2020]
const judge = (y: number[], change: Partial<DestatisInput> = {}) =>
  judgeByDestatis({ t: years.slice(-y.length), y, direction: 1, target: 40, targetYear: 2030, ...change })

describe('the missing part of the gap decides', () => {
  test.each([
    ['more than is needed', 35, 'sun'],
    ['5% missing exactly is no longer sun', 40, 'sun_cloud'],
    ['20% missing exactly is still sun with cloud', 50, 'sun_cloud'],
    ['more is cloud', 51, 'cloud'],
  ] as const)('%s', (_, target, status) => {
    // 20 to 25 in five years: one a year, so the gap of 10 years is 10.
    const gap = { 35: 35, 40: 25 + 10 / 0.95, 50: 25 + 10 / 0.8, 51: 25 + 10 / 0.79 }[target]
    expect(judge([20, 21, 22, 23, 24, 25], { target: gap })).toMatchObject({ ok: true, verdict: { status } })
  })
  test.each([[[25, 25, 25, 25, 25, 25]], [[25, 24, 23, 22, 21, 20]]])('no movement, or the wrong one, is thunderstorm: %j', (y) => {
    expect(judge(y)).toMatchObject({ verdict: { status: 'thunderstorm' } })
  })
})

describe('a target that is met, or is to be held', () => {
  test.each([
    ['met and not falling', [40, 41, 41, 42, 42, 43], false, 'sun'],
    ['met and falling', [45, 44, 43, 42, 42, 41], false, 'sun_cloud'],
    ['to be held, not met, not moving away', [30, 30, 30, 30, 30, 30], true, 'cloud'],
    ['to be held, not met, moving away', [39, 38, 37, 36, 35, 34], true, 'thunderstorm'],
  ] as const)('%s', (_, y, everyYear, status) => {
    expect(judge([...y], { everyYear })).toMatchObject({ verdict: { status, basis: 'held' } })
  })
})

describe('a direction alone', () => {
  test.each([
    ['mean and last right', [1, 2, 3, 4, 5, 6], 'sun'],
    ['mean right, last unchanged', [1, 2, 3, 4, 5, 5], 'sun_cloud'],
    ['mean wrong, last right', [6, 5, 4, 3, 2, 3], 'cloud'],
    ['both wrong', [6, 5, 4, 3, 2, 1], 'thunderstorm'],
  ] as const)('%s', (_, y, status) => {
    expect(judge([...y], { target: null })).toMatchObject({ verdict: { status, basis: 'direction' } })
  })
})

describe('where there is no verdict, there is a reason', () => {
  test.each([
    ['too-few-points', { t: [2018, 2019, 2020], y: [1, 2, 3] }],
    ['years-not-increasing', { t: [2017, 2018, 2018, 2020], y: [1, 2, 3, 4] }],
    ['not-a-number', { t: [2017, 2018, 2019, 2020], y: [1, 2, NaN, 4] }],
    ['target-year-passed', { t: [2017, 2018, 2019, 2020], y: [1, 2, 3, 4], targetYear: 2020 }],
  ] as const)('%s', (code, change) => {
    expect(judge([], change)).toMatchObject({ ok: false, code })
  })
})

test('of several targets the worst, of several years the next, of an interval the weakest end', () => {
  expect(worstDestatis(['sun', 'cloud', 'sun_cloud'])).toBe('cloud')
  expect(worstDestatis([])).toBeNull()
  const targets = [
    { value: 2, year: 2030 },
    { value: 1, year: 2025 },
  ]
  expect([
    nextDestatisTarget(targets, 2026)?.value,
    nextDestatisTarget(targets, 2020)?.value,
    nextDestatisTarget(targets, 2040)?.value,
  ]).toEqual([2, 1, 2])
  expect([weakestEnd(20, 30, 1), weakestEnd(20, 30, -1)]).toEqual([20, 30])
})
