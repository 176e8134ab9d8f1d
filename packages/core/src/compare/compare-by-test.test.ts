import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareByTest, comparisonTests, type ForecastComparisonAnswer } from './compare-by-test.ts'

const t = [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007]
const y = [20, 21, 21.5, 23, 22.8, 24, 27, 28]
const good = {
  wilson: { test: 'wilson', x: 4, n: 10 },
  newcombe: { test: 'newcombe', x1: 56, n1: 70, x2: 48, n2: 80 },
  'mann-kendall': { test: 'mann-kendall', y, t },
  sen: { test: 'sen', t, y },
  its: { test: 'its', t, y, event: 2004 },
  forecast: { test: 'forecast', t, y, event: 2005, scale: 'pct' },
} as const
const shapes = {
  wilson: ['lo', 'hi'],
  newcombe: ['diff', 'lo', 'hi'],
  'mann-kendall': ['s', 'z', 'p', 'method'],
  sen: ['slope', 'lo', 'hi'],
  its: ['level', 'trend', 'levelChange', 'trendChange', 'se', 'neweyWest', 'durbinWatson', 'praisWinsten'],
  forecast: ['years', 'evidence'],
} as const

describe.each(comparisonTests)('%s', (name) => {
  test('answers in its shape', () => {
    const answer = compareByTest(good[name])
    expect(answer.ok && Object.keys(answer.answer)).toEqual(shapes[name])
  })
  test('every field that is needed is asked for by name', () => {
    const needed = Object.keys(good[name]).filter((key) => key !== 'test' && !(name === 'mann-kendall' && key === 't'))
    for (const key of needed) {
      const answer = compareByTest({ ...good[name], [key]: undefined })
      expect(answer).toMatchObject({ ok: false, message: expect.stringContaining(key) })
    }
  })
})

test('years after the event, each with observed minus forecast and its tail', () => {
  const answer = compareByTest(good.forecast)
  expect(answer).toMatchObject({ ok: true, answer: { years: [{ year: 2005, observed: 24 }, { year: 2006 }, { year: 2007 }] } })
  expect(answer.ok && Object.keys((answer.answer as ForecastComparisonAnswer).years[0]!).toSorted()).toEqual([
    'difference',
    'forecast',
    'hi80',
    'hi95',
    'isEventYear',
    'lo80',
    'lo95',
    'observed',
    'tailProbability',
    'year',
  ])
})

describe('what a caller may get wrong has a name', () => {
  test.each([
    [undefined, 'input-unreadable'],
    ['wilson', 'input-unreadable'],
    [[], 'input-unreadable'],
    [{}, 'test-unknown'],
    [{ test: 'anova' }, 'test-unknown'],
    [{ ...good.wilson, n: '10' }, 'not-a-number'],
    [{ ...good.wilson, level: 'high' }, 'not-a-number'],
    [{ ...good.newcombe, x1: 71 }, 'count-above-total'],
    [{ ...good.sen, t: '2000' }, 'input-unreadable'],
    [{ ...good.sen, t: [2000] }, 'lengths-differ'],
    [{ ...good.sen, t: [null, ...t.slice(1)] }, 'not-a-number'],
    [{ ...good.sen, y: ['a', ...y.slice(1)] }, 'not-a-number'],
    [{ ...good['mann-kendall'], y: Array(1_000_000).fill(1) }, 'too-many-points'],
    [{ ...good.its, event: 1999 }, 'too-few-before'],
    [{ ...good.its, lag: 2.5 }, 'lag-unreadable'],
    [{ ...good.forecast, scale: 'percent' }, 'scale-unknown'],
    [{ ...good.forecast, y: [...y.slice(1), 130] }, 'value-outside-scale'],
    [{ ...good.forecast, event: 2000 }, 'too-few-before'],
  ])('%j: %s', (request, code) => {
    expect(compareByTest(request)).toMatchObject({ ok: false, code })
  })
})

describe('whatever comes in, a named reason or finite numbers come out', () => {
  const wild = fc.oneof(
    fc.constantFrom<unknown>(0, 1, -1, 0.95, 1e300, -1e-300, NaN, Infinity, null, undefined, '', 'x', true, {}),
    fc.double(),
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 1998, max: 2010 }),
    fc.array(fc.oneof(fc.integer({ min: 1998, max: 2010 }), fc.double({ min: 0, max: 100, noNaN: true }), fc.double(), fc.constant(null)), {
      maxLength: 9,
    }),
    fc.array(fc.oneof(fc.constant(50), fc.constant(0), fc.double({ min: 0, max: 100, noNaN: true })), { minLength: 8, maxLength: 8 }),
  )
  test.each(comparisonTests)('%s', (name) => {
    const keys = [...Object.keys(good[name]).filter((key) => key !== 'test'), 'level', 'lag']
    fc.assert(
      fc.property(fc.tuple(...keys.map(() => wild)), fc.subarray(keys), (values, changed) => {
        const request: Record<string, unknown> = { ...good[name] }
        for (const [i, key] of keys.entries()) if (changed.includes(key)) request[key] = values[i]
        const answer = compareByTest(request)
        expect(answer.ok ? everyNumber(answer.answer) : /^[a-z-]+$/.test(answer.code) && answer.message.length > 10).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

function everyNumber(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(everyNumber)
}
