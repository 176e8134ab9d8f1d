import { describe, expect, test } from 'vitest'
import { byTerm, yearly } from '../test-objects.ts'
import { forecastYear, observationFor, termSpan } from './terms.ts'

const assembly = byTerm([
  [2007, 2011, 25.76],
  [2011, 2016, 24.4],
  [2016, 2021, 26.72],
  [2021, 2026, 30.26],
])
const party = byTerm([
  [2015, 2020, 13.3],
  [2020, 2025, 16],
])

describe('the value that a year is judged by', () => {
  test.each([
    ['a named span takes the term that begins within it', assembly, 2020, 'nhiệm kỳ 2016-2020', 26.72],
    ['or one year before it', party, 2020, 'nhiệm kỳ 2016-2020', 13.3],
    ['a year takes the term in force at its end', assembly, 2020, '2020', 26.72],
    ['also in the year in which a new one began', party, 2020, '2020', 16],
    ['also within a term', assembly, 2024, '2024', 30.26],
  ] as const)('%s', (_, points, year, period, expected) => {
    expect(observationFor(points, year, true, period)?.value).toBe(expected)
  })
  test('a year after the last term has none', () => {
    expect(observationFor(assembly, 2027, true, null)).toBeNull()
  })
  test('a yearly series takes that very year or nothing', () => {
    expect(observationFor(yearly({ 2019: 28 }), 2019, false, '2019')?.value).toBe(28)
    expect(observationFor(yearly({ 2019: 28 }), 2020, false, '2020')).toBeNull()
  })
})

describe('the year that a forecast runs to', () => {
  test.each([
    [2030, 2026],
    [2026, 2026],
    [2031, 2031],
    [2025, 2021],
  ])('for the Assembly, %i is judged by the term from %i', (horizon, expected) => {
    expect(forecastYear(assembly.at(-1)!, horizon, true)).toBe(expected)
  })
  test('for a yearly series it is the horizon', () => {
    expect(forecastYear(yearly({ 2024: 1 })[0]!, 2030, false)).toBe(2030)
  })
})

test.each([
  ['nhiệm kỳ 2016-2020', { from: 2016, to: 2020 }],
  ['Nhiệm kỳ 2016 – 2020', { from: 2016, to: 2020 }],
  ['2020', null],
  ['từ 2025 trở đi', null],
])('the span of "%s"', (text, span) => {
  expect(termSpan(text)).toEqual(span)
})
