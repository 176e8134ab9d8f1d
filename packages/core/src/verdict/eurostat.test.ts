import { describe, expect, test } from 'vitest'
import { judgeByEurostat } from './eurostat.ts'
import cases from './progress-formula-vectors.json' with { type: 'json' }

describe('with a target, against values computed from the formula', () => {
  const vectors = cases.vectors.filter(({ method }) => method === 'Eurostat with target')
  test.each(vectors.map(({ input, expected }) => [expected.category, input, expected] as const))('%s', (_, input, expected) => {
    const verdict = judgeByEurostat({
      baseValue: input.x0!,
      baseYear: input.y0!,
      value: input.xt!,
      year: input.yt!,
      direction: input.direction as 1 | -1,
      target: { value: input.target!, year: input.target_year! },
    })
    expect(verdict?.category).toBe(expected.category)
    expect(verdict?.cagrActual).toBeCloseTo(expected.cagr_a!, 12)
    expect(verdict?.cagrRequired).toBeCloseTo(expected.cagr_r!, 12)
    expect(verdict?.ratioPct).toBeCloseTo(expected.ratio_pct!, 8)
  })
})

describe('without a target', () => {
  const vectors = cases.vectors.filter(({ method }) => method.startsWith('Eurostat without target'))
  test.each(vectors.map(({ input, expected }) => [expected.category, input, expected] as const))('%s', (_, input, expected) => {
    const verdict = judgeByEurostat({
      baseValue: input.x0!,
      baseYear: 2015,
      value: input.xt!,
      year: 2015 + input.years!,
      direction: input.direction as 1 | -1,
    })
    expect(verdict?.category).toBe(expected.category)
    expect(verdict!.cagrActual! * input.direction).toBeCloseTo(expected.cagr_directed!, 12)
  })
})

describe('at the edges', () => {
  const base = { baseValue: 20, baseYear: 2015, value: 26, year: 2020, direction: 1, target: { value: 35, year: 2030 } } as const
  test.each([
    ['a target that is met is met, however slow', { ...base, value: 36 }, 'target met'],
    [
      'a zero target is judged by the linear gap, marked as ours',
      { ...base, direction: -1, value: 10, target: { value: 0, year: 2030 } },
      'significant progress',
    ],
    ['falling back from a base past the target is movement away', { ...base, baseValue: 36, value: 34 }, 'movement away'],
  ] as const)('%s', (_, input, category) => {
    expect(judgeByEurostat(input)?.category).toBe(category)
  })
  test('nothing after the base year gives no verdict', () => {
    expect(judgeByEurostat({ ...base, year: 2015 })).toBeNull()
  })
  test('the linear ratio says that it is ours', () => {
    expect(judgeByEurostat({ ...base, direction: -1, value: 10, target: { value: 0, year: 2030 } })?.linear).toBe(true)
  })
})
