import { describe, expect, test } from 'vitest'
import type { StatCanAnswer } from './answer-statcan.ts'
import { judgeByRule } from './judge-by-rule.ts'
import { aggregateStatCan } from './statcan-aggregate.ts'
import { judgeByStatCan, limitCoefficient, type StatCanInput } from './statcan.ts'
import vectors from './statcan-vectors.json' with { type: 'json' }

describe('what Statistics Canada published is what comes out', () => {
  test.each(vectors.series.map((each) => [each.id, each] as const))('%s', (_, { input, expected, coefficient }) => {
    const question = {
      baseValue: input.base_value,
      baseYear: input.base_year,
      currentValue: input.current_value,
      currentYear: input.current_year,
      direction: input.direction,
      limit: input.limit,
      target: input.target,
      targetYear: input.target_year,
    }
    const judged = judgeByRule({ rule: 'statcan', input: question })
    if (!judged.ok) throw new Error(judged.message)
    const answer = judged.answer as StatCanAnswer
    expect(answer.status).toBe(expected.status)
    expectSame(answer.progressValue, expected.progress_value)
    expectSame(answer.score, expected.score)
    const verdict = judgeByStatCan(question as StatCanInput)
    if (input.target === null) expectSame(verdict.ok ? verdict.verdict.coefficient : null, coefficient)
  })
  test('247 series', () => {
    expect(vectors.series).toHaveLength(247)
  })
})

describe('an indicator is the mean of its series', () => {
  const flat = vectors.aggregates.filter(({ flat_mean_matches }) => flat_mean_matches)
  test.each(flat.map((each) => [each.id, each] as const))('%s', (_, { series_scores, expected_score, expected_status }) => {
    const { score, status } = aggregateStatCan(
      series_scores.map((score) => ({ score, targetAchieved: expected_status === 'target_achieved' })),
    )
    expectSame(score, expected_score)
    expect(status).toBe(expected_status)
  })
  const part = (score: number | null, targetAchieved = false) => ({ score, targetAchieved })
  test.each([
    ['GIF 16-3-1', [{ parts: [part(-3.218858875485767), part(-1.7887677815409289)] }, part(-1.7485016153800061)], -2.1261574719466774],
    ['GIF 4-a-1', [{ parts: [part(4.981798173986059), part(5)] }, part(1.4505697730651663)], 3.220734430029098],
    ['GIF 9-c-1', [part(0.5456262610658811), part(5, true), { parts: [part(5, true), part(5, true)] }], 3.515208753688627],
  ] as const)('a group counts as one: %s', (_, parts, expected) => {
    expect(aggregateStatCan(parts).score).toBeCloseTo(expected, 12)
  })
  test('all series have to achieve their target: a mean of 5 is not enough', () => {
    expect(aggregateStatCan([part(5, true), part(5)]).status).toBe('substantial_progress')
    expect(aggregateStatCan([part(5, true), part(5, true), part(null)]).status).toBe('target_achieved')
  })
  test('nothing scored is not available', () => {
    expect(aggregateStatCan([part(null), { parts: [] }])).toMatchObject({ score: null, status: 'not_available' })
  })
})

describe('at the edges', () => {
  const base: StatCanInput = {
    baseValue: 20,
    baseYear: 2015,
    currentValue: 26,
    currentYear: 2020,
    direction: 1,
    limit: null,
    target: 35,
    targetYear: 2030,
  }
  test.each([
    ['a met target overrides everything', { currentValue: 36, currentYear: 2015 }, { status: 'target_achieved', score: 5 }],
    ['a target of zero stands for 0.001', { direction: -1, target: 0, currentValue: 0 }, { status: 'target_achieved' }],
    ['a base of zero stands for 0.001', { baseValue: 0, target: null, currentValue: 5 }, { status: 'substantial_progress', score: 5 }],
    ['a change of sign is not available', { baseValue: -3, target: null, currentValue: 5 }, { status: 'not_available', score: null }],
    ['one year is not available', { currentYear: 2015 }, { status: 'not_available', progressValue: null }],
    ['negative values that approach zero rise', { baseValue: -10, currentValue: -5, target: null }, { status: 'substantial_progress' }],
    [
      'falling back from a base that is the target is deterioration',
      { baseValue: 35, currentValue: 34 },
      { status: 'deterioration', score: -5, progressValue: null },
    ],
    [
      'a base at its limit that is held is substantial',
      { baseValue: 100, currentValue: 100, target: null, limit: 100 },
      { status: 'substantial_progress', score: 5 },
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(judgeByStatCan({ ...base, ...change })).toMatchObject({ ok: true, verdict: expected })
  })
  test('the coefficient is the same at equal distances below and above the limit', () => {
    expect(limitCoefficient(80, 100)).toBeCloseTo(limitCoefficient(120, 100), 12)
    expect([limitCoefficient(100, 100), limitCoefficient(0, 0), limitCoefficient(250, 100)]).toEqual([0, 1, 1])
  })
})

/** To 12 digits. */
function expectSame(value: number | null, expected: number | null) {
  expect(value?.toPrecision(12) ?? null).toBe(expected?.toPrecision(12) ?? null)
}
