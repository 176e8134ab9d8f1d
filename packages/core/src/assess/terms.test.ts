import { describe, expect, test } from 'vitest'
import { aMilestone, aTarget, byTerm, yearly } from '../test-objects.ts'
import { findInForce, findJudge, periodOf, termLength, termSpan } from './terms.ts'

const assembly = byTerm([
  [2007, 2011, 25.76],
  [2011, 2016, 24.4],
  [2016, 2021, 26.72],
  [2021, 2026, 30.26],
])
const party = byTerm([
  [2010, 2015, 11],
  [2015, 2020, 13.3],
  [2020, 2025, 16],
])
// Terms that follow each other without sharing a year.
const apart = byTerm([
  [2011, 2015, 20],
  [2016, 2020, 22],
])
const span = 'nhiệm kỳ 2016-2020'

describe('what a year is judged by', () => {
  test.each([
    ['a named span takes the first term that begins within it', assembly, 2020, span, 2016, 26.72],
    ['or one year before it', party, 2020, span, 2015, 13.3],
    ['a span before the first known term is counted back to, and has no value', assembly, 2005, 'nhiệm kỳ 2001-2005', 2003, null],
    ['a term that ends in its own milestone is judged by itself', assembly, 2026, 'nhiệm kỳ 2021-2026', 2021, 30.26],
    ['a year takes the term in force at its end', assembly, 2020, null, 2016, 26.72],
    ['also in the year in which a new one began', party, 2020, null, 2020, 16],
    ['also within a term', assembly, 2024, '2024', 2021, 30.26],
    ['a term that ends in a year is not in force at its end, also where the next is not known', party, 2025, null, 2025, null],
    ['a year beyond is counted on by the length of a term', assembly, 2030, null, 2026, null],
    ['a term may end with its last year', apart, 2020, null, 2016, 22],
    ['and the next then begins a year later', apart, 2030, null, 2026, null],
    ['a yearly series takes that very year', yearly({ 2019: 28 }), 2019, '2019', 2019, 28],
    ['or nothing', yearly({ 2019: 28 }), 2020, '2020', 2020, null],
    ['also where a span is named', yearly({ 2016: 27, 2019: 28 }), 2020, span, 2020, null],
    ['no values, no judge', [], 2020, span, 2020, null],
  ] as const)('%s', (_, points, year, period, time, value) => {
    const judge = findJudge(points, year, period)
    expect([judge.time, judge.observation?.value ?? null]).toEqual([time, value])
  })

  test.each([
    ['before', party.slice(0, 1)],
    ['after', party.slice(2)],
    ['on either side', [party[0]!, party[2]!]],
  ])('a term of a span that is missing is not spoken for by the one %s', (_, points) => {
    expect(findJudge(points, 2020, span)).toEqual({ time: 2015, observation: null })
  })

  test('what a year is judged by never depends on what came later', () => {
    for (let known = 2; known <= assembly.length; known++)
      for (let year = 2011; year < 2016; year++) expect(findJudge(assembly.slice(0, known), year).time).toBe(2011)
  })
})

describe('the value in force at the end of a year', () => {
  test.each([
    [party, 2014, 11],
    [party, 2015, 13.3],
    [party, 2009, null],
    [party.slice(0, 2), 2020, null],
    [[assembly[0]!, assembly[2]!], 2013, null],
    [apart, 2015, 20],
    [yearly({ 2019: 28, 2020: 29 }), 2019, 28],
  ] as const)('%#', (points, year, value) => {
    expect(findInForce(points, year)?.value ?? null).toBe(value)
  })
})

test.each([
  ['terms that share a year', assembly, 5],
  ['one term alone', assembly.slice(-1), 5],
  ['terms that do not', apart, 5],
  ['years', yearly({ 2019: 28, 2020: 29 }), 1],
])('the length of %s', (_, points, length) => {
  expect(termLength(points, points.at(-1)!)).toBe(length)
})

test('a target words the period of its milestone years, and of no other', () => {
  const target = aTarget({ milestones: [aMilestone(2020, '>', 35, span)] })
  expect([periodOf(target, 2020), periodOf(target, 2019)]).toEqual([span, null])
})

test.each([
  ['nhiệm kỳ 2016-2020', { from: 2016, to: 2020 }],
  ['Nhiệm kỳ 2016 – 2020', { from: 2016, to: 2020 }],
  ['2020', null],
  ['từ 2025 trở đi', null],
])('the span of "%s"', (text, found) => {
  expect(termSpan(text)).toEqual(found)
})
