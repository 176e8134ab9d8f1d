import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeByRule } from './judge-by-rule.ts'
import { verdictRules } from './rule-source.ts'

const good = {
  statcan: {
    baseValue: 14.5,
    baseYear: 2015,
    currentValue: 10.2,
    currentYear: 2023,
    direction: -1,
    limit: null,
    target: 7.25,
    targetYear: 2030,
  },
  destatis: { series: { 2016: 21, 2017: 20, 2018: 20, 2019: 19 }, year: 2019, target: 10, targetYear: 2030, direction: -1 },
  eurostat: { x0: 20, y0: 2015, xt: 26, yt: 2020, target: 35, targetYear: 2030, direction: 1 },
  unsd: { vb: 20, b: 2015, vt: 26, t: 2022, target2030: 35, direction: 1 },
  'escap-csi': { I0: 20, current: 26, target: 35, predicted2030: 34, direction: 1 },
  'escap-api': { I0: 20, current: 26, target: 35, predicted2030: 34, direction: 1 },
} as const

describe.each(verdictRules)('%s', (rule) => {
  test('answers what is asked in its shape', () => {
    expect(judgeByRule({ rule, input: good[rule] })).toMatchObject({ ok: true })
  })
  test.each([undefined, null, 0, 2, '1', 'up'])('no direction, no verdict: %j', (direction) => {
    expect(judgeByRule({ rule, input: { ...good[rule], direction } })).toMatchObject({ ok: false, code: 'direction-missing' })
  })
  test.each([undefined, null, 7, 'x', []])('input that is no object is unreadable: %j', (input) => {
    expect(judgeByRule({ rule, input })).toMatchObject({ ok: false, code: 'input-unreadable' })
  })
})

test('a rule that is not known is named so', () => {
  expect(judgeByRule({ rule: 'oecd', input: good.unsd })).toMatchObject({ ok: false, code: 'rule-unknown' })
  expect(judgeByRule({ rule: undefined, input: {} })).toMatchObject({ ok: false, code: 'rule-unknown' })
})

describe('what a caller may get wrong has a name', () => {
  const { statcan, destatis, eurostat, unsd } = good
  test.each([
    ['eurostat', { ...eurostat, yt: 2015 }, 'nothing-after-base'],
    ['eurostat', { ...eurostat, targetYear: 2010 }, 'target-year-not-after-base'],
    ['eurostat', { x0: 0, xt: 5, years: 5, direction: 1 }, 'growth-undefined'],
    ['eurostat', { ...eurostat, xt: undefined }, 'value-missing'],
    ['eurostat', { ...eurostat, xt: '26' }, 'not-a-number'],
    ['eurostat', { ...eurostat, xt: 1e200 }, 'not-a-number'],
    ['statcan', { ...statcan, baseValue: NaN }, 'not-a-number'],
    ['statcan', { ...statcan, targetYear: null }, 'value-missing'],
    ['statcan', { ...statcan, targetYear: 2015 }, 'target-year-not-after-base'],
    ['destatis', { ...destatis, series: { 2016: 1, 2017: 2, 2018: null, 2019: 4 } }, 'too-few-points'],
    ['destatis', { ...destatis, series: { '2016/17': 1 } }, 'year-unreadable'],
    ['destatis', { ...destatis, series: { 2016: 1, 2017: 2, 2018: 3, '02018': 3 } }, 'years-not-increasing'],
    ['destatis', { ...destatis, series: [1, 2, 3, 4] }, 'input-unreadable'],
    ['destatis', { ...destatis, targetYear: 2018 }, 'target-year-passed'],
    ['unsd', { ...unsd, vb: 0 }, 'growth-undefined'],
    ['unsd', { ...unsd, t: 2031 }, 'target-year-passed'],
    ['escap-csi', { ...good['escap-csi'], I0: 35 }, 'base-equals-target'],
    ['escap-api', { ...good['escap-api'], I0: 35 }, 'base-equals-target'],
  ] as const)('%s %j: %s', (rule, input, code) => {
    const answer = judgeByRule({ rule, input })
    expect(answer).toMatchObject({ ok: false, code })
    expect(!answer.ok && answer.message.length).toBeGreaterThan(10)
  })
  test('ten thousand years are too many', () => {
    const series = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [i, i]))
    expect(judgeByRule({ rule: 'destatis', input: { ...destatis, series } })).toMatchObject({ code: 'too-many-points' })
  })
})

describe('a target that is met is met by every rule', () => {
  test.each([
    ['statcan', { ...good.statcan, currentValue: 7 }, { status: 'target_achieved', score: 5 }],
    ['destatis', { ...good.destatis, target: 19 }, { status: 'sun' }],
    ['eurostat', { ...good.eurostat, xt: 35 }, { category: 'target met' }],
    ['unsd', { ...good.unsd, vt: 35 }, { score: 3 }],
    ['escap-csi', { ...good['escap-csi'], current: 40 }, { csi: 10 }],
    ['escap-api', { ...good['escap-api'], predicted2030: 40 }, { apiGapPct: 0, status: 'maintain' }],
  ] as const)('%s', (rule, input, answer) => {
    expect(judgeByRule({ rule, input })).toMatchObject({ ok: true, answer })
  })
})

describe('what a rule says of more than one series with one target', () => {
  const { statcan, destatis, eurostat } = good
  const met = { ...statcan, currentValue: 7 }
  test.each([
    // 30% and 70% women are equally far from the middle; 60% is half as far.
    [
      'statcan',
      { ...statcan, bestAt: 'middle', baseValue: 30, currentValue: 40, target: 50 },
      judgeByRule({ rule: 'statcan', input: { ...statcan, baseValue: 70, currentValue: 60, target: 50 } }),
    ],
    [
      'statcan',
      { ...statcan, bestAt: 'parity', baseValue: 0.5, currentValue: 0.8, target: 1 },
      judgeByRule({ rule: 'statcan', input: { ...statcan, baseValue: 2, currentValue: 1.25, target: 1 } }),
    ],
    [
      'statcan',
      { ...statcan, bestAt: 'equalTime', baseValue: 3, currentValue: 1.02, target: 1 },
      judgeByRule({ rule: 'statcan', input: { ...statcan, baseValue: 3, currentValue: 1.02, target: 1 } }),
    ],
    ['statcan', { series: [met, met] }, { ok: true, answer: { score: 5, status: 'target_achieved', scored: 2, achieved: 2 } }],
    ['statcan', { series: [] }, { ok: true, answer: { score: null, status: 'not_available', scored: 0, achieved: 0 } }],
    // The weakest end of 8–10 is 10 where lower is better, and of several targets the next year's worst symbol stands.
    ['destatis', { ...destatis, target: [8, 10] }, judgeByRule({ rule: 'destatis', input: destatis })],
    [
      'destatis',
      {
        ...destatis,
        targets: [
          { target: 19, targetYear: 2030 },
          { target: 1, targetYear: 2030 },
          { target: 1, targetYear: 2021 },
        ],
      },
      judgeByRule({ rule: 'destatis', input: { ...destatis, target: 1, targetYear: 2021 } }),
    ],
    [
      'destatis',
      {
        ...destatis,
        targets: [
          { target: 19, targetYear: 2030 },
          { target: 1, targetYear: 2030 },
        ],
      },
      { ok: true, answer: { status: 'cloud' } },
    ],
    // The short term takes the point five years back, the long one has none that lies far enough back.
    [
      'eurostat',
      { series: { 2013: 1, 2015: 20, 2020: 26 }, term: 'short', target: 35, targetYear: 2030, direction: 1 },
      judgeByRule({ rule: 'eurostat', input: eurostat }),
    ],
  ] as const)('%s %j', (rule, input, answer) => {
    expect(answer.ok).toBe(true)
    expect(judgeByRule({ rule, input })).toEqual(answer)
  })
  test('a group within the list counts as one', () => {
    const scoreOf = (series: readonly unknown[]) => {
      const judged = judgeByRule({ rule: 'statcan', input: { series } })
      return judged.ok && 'score' in judged.answer ? judged.answer.score : null
    }
    const [five, other] = [scoreOf([met])!, scoreOf([statcan])!]
    expect(scoreOf([met, [statcan, statcan]])).toBeCloseTo((five + other) / 2, 12)
    expect(scoreOf([met, statcan, statcan])).toBeCloseTo((five + 2 * other) / 3, 12)
  })
  test.each([
    ['statcan', { series: [statcan, { ...statcan, direction: null }] }, 'direction-missing'],
    ['statcan', { series: [statcan, [7]] }, 'input-unreadable'],
    ['statcan', { ...statcan, bestAt: 'toString' }, 'input-unreadable'],
    ['statcan', { ...statcan, bestAt: 'middle', direction: 1 }, 'input-unreadable'],
    ['statcan', { ...statcan, bestAt: 'parity', baseValue: 0 }, 'growth-undefined'],
    ['destatis', { ...destatis, target: [1] }, 'input-unreadable'],
    ['destatis', { ...destatis, target: [1, 'x'] }, 'not-a-number'],
    ['destatis', { ...destatis, targets: [] }, 'input-unreadable'],
    ['destatis', { ...destatis, targets: [{ targetYear: 2030 }] }, 'value-missing'],
    ['eurostat', { ...eurostat, series: { 2015: 20, 2020: 26 } }, 'input-unreadable'],
    ['eurostat', { ...eurostat, series: { 2015: 20, 2020: 26 }, term: 'long' }, 'too-few-points'],
  ] as const)('%s %j: %s', (rule, input, code) => {
    expect(judgeByRule({ rule, input })).toMatchObject({ ok: false, code })
  })
})

describe('a target of zero in the Eurostat rule is judged by the linear gap and says that this is ours', () => {
  test('half of the gap closed in a third of the time', () => {
    expect(judgeByRule({ rule: 'eurostat', input: { ...good.eurostat, direction: -1, xt: 10, target: 0 } })).toEqual({
      ok: true,
      answer: {
        cagrA: 0.5 ** (1 / 5) - 1,
        cagrR: null,
        ratioPct: (10 / 20 / (5 / 15)) * 100,
        category: 'significant progress',
        linear: true,
      },
    })
  })
})

describe('whatever comes in, a named reason or finite numbers come out', () => {
  const wild = fc.oneof(
    fc.constantFrom<unknown>(
      0,
      -0,
      1,
      -1,
      100,
      2015,
      2030,
      1e-300,
      1e300,
      -1e300,
      NaN,
      Infinity,
      -Infinity,
      null,
      undefined,
      '',
      'x',
      true,
      [],
      {},
    ),
    fc.double(),
    fc.integer({ min: 1990, max: 2040 }),
    fc.double({ min: -200, max: 200, noNaN: true }),
  )
  test.each(verdictRules)('%s', (rule) => {
    const keys = Object.keys(good[rule])
    const input = fc.tuple(
      fc.record(Object.fromEntries(keys.map((key) => [key, wild]))),
      fc.dictionary(fc.integer({ min: 2010, max: 2022 }).map(String), wild),
      fc.boolean(),
      fc.subarray(keys),
    )
    fc.assert(
      fc.property(input, ([fields, series, keepDirection, kept]) => {
        const mixed: Record<string, unknown> = { ...good[rule] }
        for (const key of kept) mixed[key] = key === 'series' ? series : fields[key]
        if (keepDirection) mixed['direction'] = 1
        const answer = judgeByRule({ rule, input: mixed })
        expect(JSON.stringify(answer)).not.toMatch(/NaN|Infinity/)
        const values = answer.ok ? Object.values(answer.answer) : [answer.code, answer.message]
        expect(values.filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})
