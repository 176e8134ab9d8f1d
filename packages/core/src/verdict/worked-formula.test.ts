import { describe, expect, test } from 'vitest'
import { judgeSeries, type SeriesToJudge } from './judge-series.ts'
import { verdictRules } from './rule-source.ts'
import { workEscapStatus } from './worked-escap.ts'
import { workSeries } from './worked-series.ts'
import { workStatCan } from './worked-statcan.ts'
import { workUnsd } from './worked-unsd.ts'
import type { WorkedFormula } from './worked-formula.ts'

const t = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021]
const rising = [18.2, 20, 21.3, 21.9, 23.4, 24, 25.1, 26.3]
const base = { value: 20, year: 2015 }
const to = (value: number, change: Partial<SeriesToJudge> = {}): SeriesToJudge => ({
  t,
  y: rising,
  direction: 1,
  base,
  target: { value, year: 2030 },
  ...change,
})

const cases: [string, SeriesToJudge][] = [
  ['a target near', to(27)],
  ['a target far', to(80)],
  ['a target between', to(42)],
  ['a target met', to(25)],
  ['a base that is the target, and worse', to(20, { y: rising.toReversed(), base: { value: 20, year: 2014 } })],
  ['a base past the target', to(20, { y: rising.toReversed(), base: { value: 26.3, year: 2014 } })],
  ['moving away', to(30, { y: rising.toReversed(), base: { value: 26.3, year: 2014 } })],
  ['falling to zero', to(0, { y: rising.toReversed(), direction: -1, base: { value: 26.3, year: 2014 } })],
  ['without a target', to(0, { target: null })],
  ['without a target, slowly', to(0, { target: null, y: rising.map((y) => 20 + (y - 20) / 40) })],
  ['without a target, near a limit', to(0, { target: null, limit: 30 })],
  ['without a target, above a limit', to(0, { target: null, limit: 15, direction: -1 })],
  ['without a target, at the limit', to(0, { target: null, limit: 20 })],
  ['without a target, falling', to(0, { target: null, y: rising.toReversed() })],
  ['values below zero', to(-5, { y: rising.map((y) => y - 60), base: { value: -40, year: 2015 } })],
]

describe.each(cases)('%s', (_, series) => {
  const verdicts = judgeSeries(series)
  test.each(verdictRules)('%s recomputes to the same digit', (rule) => {
    const formula = workSeries(rule, series)
    const judged = verdicts[rule]
    expect(formula === null || recomputes(formula)).toBe(true)
    const verdict = judged.ok ? judged.verdict : null
    const status =
      verdict === null || typeof verdict === 'number'
        ? verdict
        : 'category' in verdict
          ? verdict.category
          : 'status' in verdict
            ? verdict.status
            : verdict.score
    expect(formula?.outcome.status ?? 'none').toBe(status === null || status === 'not_available' ? 'none' : String(status))
  })
})

test('the Eurostat ratio of the sex ratio at birth, as a reader sees it', () => {
  const formula = workSeries('eurostat', {
    t: [2015, 2022],
    y: [112.8, 111.5],
    direction: -1,
    base: { value: 112.8, year: 2015 },
    target: { value: 109, year: 2030 },
  })!
  expect(formula.steps.map(({ name, symbols, filled, value }) => [name, symbols, filled, value])).toEqual([
    ['CAGR_a', '(y_t / y_0) ^ (1 / (t - t_0)) - 1', '(111.5 / 112.8) ^ (1 / (2022 - 2015)) - 1', -0.0016545936714966736],
    ['CAGR_T', '(y_T / y_0) ^ (1 / (t_T - t_0)) - 1', '(109 / 112.8) ^ (1 / (2030 - 2015)) - 1', -0.0022819561592781756],
    ['R', 'CAGR_a / CAGR_T * 100', '(-0.0016545936714966736) / (-0.0022819561592781756) * 100', 72.5076888427187],
  ])
  expect(formula.outcome).toEqual({ status: 'moderate progress', symbols: '60 <= R < 95', filled: '60 <= 72.5076888427187 < 95' })
})

test('parity, a share near full and a base of zero have their own lines', () => {
  const parity = workEscapStatus({ baseValue: 0.8, target: 1, direction: 1, current: 1.05, parity: true })!
  const nearFull = workUnsd({ baseValue: 98, baseYear: 2015, value: 99.4, year: 2022, direction: 1, target: 100, isShare: true })!
  const fromZero = workStatCan({
    baseValue: 0,
    baseYear: 2015,
    currentValue: 3,
    currentYear: 2020,
    direction: 1,
    limit: null,
    target: 5,
    targetYear: 2030,
  })!
  expect([parity, nearFull, fromZero].map(recomputes)).toEqual([true, true, true])
})

/** Whether every step comes to its value to the same digit, and the last condition holds. */
function recomputes({ steps, outcome }: WorkedFormula): boolean {
  expect(steps.map(({ filled }) => `${filled} = ${calculate(filled)}`)).toEqual(steps.map(({ filled, value }) => `${filled} = ${value}`))
  return calculate(outcome.filled) === true
}

/** A pocket calculator: + - * / ^, brackets, comparisons, `and`, abs, min, max, round. */
function calculate(text: string): number | boolean {
  const tokens = text.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|<=|>=|[a-z]+|[-+*/^()<>,]/g)!
  let at = 0
  const take = (...wanted: string[]) => (wanted.includes(tokens[at]!) ? tokens[at++] : undefined)
  const functions: Record<string, (x: number, y: number) => number> = {
    abs: (x) => Math.abs(x),
    min: Math.min,
    max: Math.max,
    round: (x, decimals) => Math.round(x * 10 ** decimals) / 10 ** decimals,
  }
  const atom = (): number => {
    if (take('-')) return -atom()
    if (take('(')) {
      const inside = sum()
      take(')')
      return inside
    }
    const token = tokens[at++]!
    const apply = functions[token]
    if (!apply) return Number(token)
    take('(')
    const first = sum()
    const second = take(',') ? sum() : 0
    take(')')
    return apply(first, second)
  }
  const power = (): number => {
    const left = atom()
    return take('^') ? left ** power() : left
  }
  const product = (): number => {
    let left = power()
    for (let sign = take('*', '/'); sign; sign = take('*', '/')) left = sign === '*' ? left * power() : left / power()
    return left
  }
  const sum = (): number => {
    let left = product()
    for (let sign = take('+', '-'); sign; sign = take('+', '-')) left = sign === '+' ? left + product() : left - product()
    return left
  }
  const compare = (): number | boolean => {
    let left = sum()
    let holds: boolean | undefined
    for (let sign = take('<', '<=', '>', '>='); sign; sign = take('<', '<=', '>', '>=')) {
      const right = sum()
      holds = (holds ?? true) && { '<': left < right, '<=': left <= right, '>': left > right, '>=': left >= right }[sign as '<']
      left = right
    }
    return holds ?? left
  }
  let all = compare()
  while (take('and')) all = compare() === true && all === true
  return all
}
