import { describe, expect, test } from 'vitest'
import { loadShipped } from '../testing/shipped.ts'
import { checkValue, computeFromCounts } from './check-value.ts'
import { multiplierOf } from './per-unit.ts'

const { codebook } = loadShipped()
const indicator = (code: string) => codebook.indicatorByCode.get(code)!
const codes = (code: string, value: number, numerator: number | null = null, denominator: number | null = null, decimals = 2) =>
  checkValue(indicator(code), { value, numerator, denominator, decimals }).map((message) => message.code)

describe('a value fits what it is a value of', () => {
  test.each([
    ['women_national_assembly', 30.26, []],
    ['women_national_assembly', 100, []],
    ['women_national_assembly', 100.1, ['share-out-of-range']],
    ['women_national_assembly', -1, ['share-out-of-range']],
    ['sex_ratio_at_birth', 112.1, []],
    ['sex_ratio_at_birth', 1.121, ['sex-ratio-out-of-range']],
    ['sex_ratio_at_birth', 151, ['sex-ratio-out-of-range']],
    ['households_meeting_8_criteria', 55000, []],
    ['households_meeting_8_criteria', 55000.5, ['count-not-whole']],
    ['households_meeting_8_criteria', -1, ['value-negative']],
    ['maternal_mortality_ratio', 0, ['value-zero']],
    ['gender_content_in_curriculum', 1, []],
    ['gender_content_in_curriculum', 50, ['yes-no-expected']],
    ['gender_awareness_increase', -3, []],
  ])('%s: %d → %j', (code, value, expected) => {
    expect(codes(code, value)).toEqual(expected)
  })
})

describe('a value agrees with its counts', () => {
  test.each([
    [30.26, 151, 499, 2, []],
    [59, 13, 22, 0, []], // rounded to a whole number by its source
    [30.4, 151, 499, 1, ['value-differs-from-counts']],
    [30.26, 499, 151, 2, ['numerator-above-denominator']],
    [30.26, 151, 0, 2, ['denominator-not-positive']],
    [0, -1, 10, 2, ['numerator-negative']],
  ])('%d beside %d/%d with %d decimals → %j', (value, numerator, denominator, decimals, expected) => {
    expect(codes('women_national_assembly', value, numerator, denominator, decimals)).toEqual(expected)
  })

  test('a numerator above the denominator is right for ratios', () => {
    expect(codes('sex_ratio_at_birth', 112.1, 1121, 1000, 1)).toEqual([])
  })

  test.each([
    ['women_national_assembly', 100],
    ['maternal_mortality_ratio', 100_000],
    ['adolescent_birth_rate', 1000],
    ['sex_ratio_at_birth', 100],
    ['population_sex_ratio', 100],
    ['abortion_ratio', 100],
    ['unpaid_care_ratio', 1],
    ['population_total', null],
    ['total_fertility_rate', null],
  ])('%s is numerator ÷ denominator × %s', (code, multiplier) => {
    expect(multiplierOf(indicator(code))).toBe(multiplier)
  })

  test('a share is computed from its counts', () => {
    expect(computeFromCounts(indicator('women_national_assembly'), 151, 499)).toBeCloseTo(30.2605, 4)
  })
})
