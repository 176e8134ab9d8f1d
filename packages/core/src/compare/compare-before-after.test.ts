import { describe, expect, test } from 'vitest'
import { chooseComparison } from './choose-comparison.ts'
import { compareBeforeAfter, type BeforeAfterQuestion } from './compare-before-after.ts'
import { concludeComparison } from './conclude.ts'
import { compareWithForecast } from './forecast-based.ts'
import { tryPlaceboDates } from './placebo.ts'
import prop99 from './prop99-california.json' with { type: 'json' }
import { compareTwoRates } from './two-rates.ts'

// Women in the National Assembly of Viet Nam by the year in which the term starts.
const assembly = [
  { t: 1992, y: (73 / 395) * 100, x: 73, n: 395 },
  { t: 1997, y: (118 / 450) * 100, x: 118, n: 450 },
  { t: 2002, y: 27.31, x: null, n: null },
  { t: 2007, y: (127 / 493) * 100, x: 127, n: 493 },
  { t: 2011, y: (122 / 500) * 100, x: 122, n: 500 },
  { t: 2016, y: (132 / 494) * 100, x: 132, n: 494 },
]
const resolution11: BeforeAfterQuestion = { points: assembly, event: 2007, scale: 'pct' }
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code)

describe('the National Assembly before and after Resolution 11 (2007)', () => {
  const answer = compareBeforeAfter(resolution11)
  if (!answer.ok) throw new Error(answer.message)
  const { choice, forecast, newcombe, twoRates, segmented, conclusion } = answer.result
  test('leads with the forecast from the three terms before', () => {
    expect([choice.main, choice.before, choice.after]).toEqual(['forecast', 3, 3])
    expect(forecast?.years.map(({ year, isEventYear }) => [year, isEventYear])).toEqual([
      [2007, true],
      [2011, false],
      [2016, false],
    ])
    for (const { observed, forecast: expected, difference, lo95, hi95, tailProbability } of forecast!.years) {
      expect(difference).toBeCloseTo(observed - expected, 12)
      expect(tailProbability).toBeLessThanOrEqual(0.5)
      expect(tailProbability < 0.025).toBe(observed < lo95 || observed > hi95)
    }
  })
  test('compares two points outside the year of the event; the term of 2002 has no counts', () => {
    expect([choice.pair?.before.t, choice.pair?.after.t, newcombe, twoRates?.change]).toEqual([
      2002,
      2011,
      null,
      expect.closeTo(24.4 - 27.31, 10),
    ])
    expect(segmented).toBeNull()
  })
  test('says what may and what may not be said', () => {
    expect(codes(conclusion.may)).toEqual(['within-forecast', 'rate-fell', 'trend-unclear'])
    expect(codes(conclusion.mayNot)).toEqual([
      'no-cause',
      'no-test-of-rates',
      'few-points-before',
      'several-years-looked-at',
      'placebo-cannot-decide',
      'event-year-on-neither-side',
    ])
  })
})

test('with four terms significance at 5% is impossible, and it says so with the number', () => {
  const answer = compareBeforeAfter({ ...resolution11, points: assembly.slice(-4) })
  expect(answer.ok && answer.result.conclusion.mayNot).toContainEqual({
    code: 'significance-impossible',
    facts: { n: 4, smallestP: expect.closeTo(1 / 12, 12) },
  })
  const five = compareBeforeAfter({ ...resolution11, points: assembly.slice(-5) })
  expect(five.ok && codes(five.result.conclusion.mayNot)).not.toContain('significance-impossible')
})

describe('how to compare is chosen by the data, the weakest claim first', () => {
  const yearly = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => ({ t: from + i, y: 20 + i }))
  const reasons = (points: Parameters<typeof chooseComparison>[0], event = 2007) =>
    Object.fromEntries(chooseComparison(points, event).methods.map(({ method, whyNot }) => [method, whyNot]))
  test.each([
    [
      'two points with counts',
      [assembly[0]!, assembly[4]!],
      'newcombe',
      { newcombe: null, 'two-rates': 'counts-known', forecast: 'too-few-before', trend: 'too-few-points' },
    ],
    [
      'two rates alone',
      [
        { t: 2002, y: 27 },
        { t: 2011, y: 24 },
      ],
      'two-rates',
      { newcombe: 'counts-unknown', 'two-rates': null, forecast: 'too-few-before' },
    ],
    ['two before', yearly(2005, 2009), 'forecast', { forecast: null, trend: null, segmented: 'too-few-before' }],
    ['eight before and four after', yearly(1999, 2010), 'forecast', { segmented: null }],
    ['eight before and three after', yearly(1999, 2009), 'forecast', { segmented: 'too-few-after' }],
    ['nothing before', yearly(2007, 2012), null, { forecast: 'no-before', trend: 'no-before' }],
    ['nothing after', yearly(2000, 2006), null, { forecast: 'no-after' }],
    ['no points', [], null, { newcombe: 'no-before' }],
  ] as const)('%s', (_, points, main, expected) => {
    expect(chooseComparison(points, 2007).main).toBe(main)
    expect(reasons(points)).toMatchObject(expected)
  })
  test('values under another definition are left out with a word, on either side', () => {
    const choice = chooseComparison(yearly(2000, 2014), 2007, [
      { year: 2003, why: 'định nghĩa mới' },
      { year: 2012, why: 'sáp nhập tỉnh' },
    ])
    expect(choice.points.map(({ t }) => t)).toEqual([2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011])
    expect(choice.excluded.map(({ t, parted }) => [t, parted.why])).toEqual([
      [2000, 'định nghĩa mới'],
      [2001, 'định nghĩa mới'],
      [2002, 'định nghĩa mới'],
      [2012, 'sáp nhập tỉnh'],
      [2013, 'sáp nhập tỉnh'],
      [2014, 'sáp nhập tỉnh'],
    ])
  })
  test('a break in the year of the event leaves nothing after', () => {
    const answer = compareBeforeAfter({
      points: yearly(2000, 2014),
      event: 2007,
      scale: 'pct',
      breaks: [{ year: 2007, why: 'x' }],
    })
    expect(answer.ok && [codes(answer.result.conclusion.may), codes(answer.result.conclusion.mayNot)]).toEqual([
      ['nothing-to-compare'],
      ['other-definition-left-out'],
    ])
  })
})

describe('a long series', () => {
  const points = prop99.year.map((t, i) => ({ t, y: prop99.y[i]! }))
  const answer = compareBeforeAfter({ points, event: 1989, scale: 'pos' })
  if (!answer.ok) throw new Error(answer.message)
  const { conclusion, placebo } = answer.result
  test('gets a segmented regression, and the warning that it does not hold', () => {
    expect(codes(conclusion.may)).toEqual(expect.arrayContaining(['level-fell', 'slope-fell', 'trend-falls']))
    expect(conclusion.mayNot).toContainEqual({
      code: 'level-change-not-robust',
      facts: { levelChange: expect.closeTo(-20.06, 2), underPraisWinsten: expect.closeTo(-6.08, 2), rho: expect.closeTo(0.944, 3) },
    })
    expect(codes(conclusion.mayNot)).toContain('residuals-hang-together')
  })
  test('is tried at dates on which nothing was decided, with years before the event alone', () => {
    expect(placebo!.placebos.every(({ event, year }) => event < 1989 && year < 1989)).toBe(true)
    expect(placebo!.p).toBeCloseTo((placebo!.asLarge + 1) / (placebo!.placebos.length + 1), 12)
    expect(placebo!.p).toBeGreaterThanOrEqual(placebo!.smallestP)
  })
})

test("with twelve points a level change must stand out by Student's t (2.31 errors), not by the normal 1.96", () => {
  const noise = [0.3, -0.5, 0.4, 0.1, -0.6, 0.5, -0.2, 0.2, -0.4, 0.6, -0.3, 0.2]
  const changed = (jump: number) => {
    const points = noise.map((e, i) => ({ t: 2000 + i, y: 20 + 0.5 * i + e + (i >= 8 ? jump : 0) }))
    const answer = compareBeforeAfter({ points, event: 2008, scale: 'pos' })
    if (!answer.ok || answer.result.segmented === null) throw new Error('no segments')
    const { levelChange, neweyWest } = answer.result.segmented
    return {
      errors: levelChange / neweyWest.levelChange,
      said: codes(answer.result.conclusion.may).find((code) => code.startsWith('level')),
    }
  }
  expect(changed(0.9)).toEqual({ errors: expect.closeTo(2.21, 2), said: 'level-unclear' })
  expect(changed(1)).toEqual({ errors: expect.closeTo(2.51, 2), said: 'level-rose' })
})

describe('the forecast knows nothing of what came after', () => {
  const t = [2000, 2001, 2002, 2003, 2004, 2005]
  test('changing a later value changes nothing but its own difference', () => {
    const [one, two] = [10, 90].map((last) => compareWithForecast({ t, y: [20, 21, 22, 23, 24, last], event: 2004, scale: 'pct' }))
    if (!one!.ok || !two!.ok) throw new Error('refused')
    expect(two!.result.years.map(({ forecast }) => forecast)).toEqual(one!.result.years.map(({ forecast }) => forecast))
    expect(two!.result.years[0]).toEqual(one!.result.years[0])
  })
  test('a value that the series stood still at is not far out: its own chance counts on its side', () => {
    // Six terms of 26.1 and one more: the forecast's median is that very value.
    const still = compareWithForecast({
      t: [2000, 2001, 2002, 2003, 2004, 2005, 2006],
      y: [25, 26.1, 26.1, 26.1, 26.1, 26.1, 26.1],
      event: 2006,
      scale: 'pct',
    })
    expect(still).toMatchObject({ result: { years: [{ difference: 0, tailProbability: 0.5 }] } })
    // None before and none after: nothing happened, and the edge of the scale is not an impossible value.
    const none = compareWithForecast({ t: [2000, 2001, 2002, 2003, 2004], y: [0, 0, 0, 0, 0], event: 2004, scale: 'pct' })
    expect(none).toMatchObject({ result: { years: [{ difference: 0, tailProbability: 0.5 }] } })
  })
  test('it works from two points, and its width says how little that is', () => {
    const answer = compareWithForecast({ t: [2000, 2001, 2005], y: [20, 21, 30], event: 2003, scale: 'pct' })
    expect(answer).toMatchObject({ ok: true, result: { before: 2, evidence: 'none' } })
    if (!answer.ok) return
    const [year] = answer.result.years
    expect(year!.hi95 - year!.lo95).toBeGreaterThan(10)
  })
  test.each([
    ['too-few-before', { event: 2001 }],
    ['too-few-after', { event: 2010 }],
    ['value-outside-scale', { y: [20, 21, 22, 23, 24, 120] }],
    ['value-outside-scale', { y: [20, 21, -2, 23, 24, 20] }],
    ['not-a-number', { y: [20, 21, NaN, 23, 24, 20] }],
    ['not-a-number', { event: NaN }],
    ['years-repeated', { t: [2000, 2000, 2002, 2003, 2004, 2005] }],
  ] as const)('%s', (code, change) => {
    expect(compareWithForecast({ t, y: [20, 21, 22, 23, 24, 25], event: 2004, scale: 'pct', ...change })).toMatchObject({ ok: false, code })
  })
  test('with two points before there is no placebo date', () => {
    expect(tryPlaceboDates({ t: [2000, 2001, 2005], y: [20, 21, 30], event: 2003, scale: 'pct' })).toEqual({ ok: true, result: null })
  })
})

describe('two rates and nothing else', () => {
  test('the change, and per year', () => {
    expect(compareTwoRates({ year: 2002, value: 27.3 }, { year: 2007, value: 25.8 })).toEqual({
      ok: true,
      result: { change: expect.closeTo(-1.5, 12) as number, changePerYear: expect.closeTo(-0.3, 12) as number, years: 5 },
    })
  })
  test('the same year twice is refused', () => {
    expect(compareTwoRates({ year: 2002, value: 1 }, { year: 2002, value: 2 })).toMatchObject({ ok: false, code: 'same-year' })
  })
})

test('an interval that leaves out zero is a rise, and a census is no sample', () => {
  const answer = compareBeforeAfter({ points: [assembly[0]!, assembly[1]!], event: 1994, scale: 'pct' })
  expect(answer.ok && answer.result.conclusion).toMatchObject({
    may: [{ code: 'share-rose', facts: { from: 1992, to: 1997 } }],
    mayNot: [{ code: 'no-cause' }, { code: 'census-not-sample' }],
  })
})

test('nothing compared is nothing said', () => {
  const choice = chooseComparison([], 2007)
  expect(
    concludeComparison({ choice, newcombe: null, twoRates: null, forecast: null, placebo: null, trend: null, sen: null, segmented: null }),
  ).toEqual({
    may: [{ code: 'nothing-to-compare', facts: { before: 0, after: 0 } }],
    mayNot: [],
  })
})
