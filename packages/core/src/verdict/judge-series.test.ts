import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDisagreement } from './disagreement.ts'
import { judgeSeries, type SeriesToJudge } from './judge-series.ts'
import { ruleSources } from './rule-sources.ts'
import { verdictRules } from './rule-source.ts'
import { stancesOf } from './stance.ts'
import { workSeries } from './worked-series.ts'

const sexRatio: SeriesToJudge = {
  t: [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022],
  y: [112.8, 112.2, 112.1, 114.8, 111.5, 112.06, 112, 111.56],
  direction: -1,
  base: { value: 112.8, year: 2015 },
  target: { value: 109, year: 2030 },
}

describe('one series under every rule', () => {
  const verdicts = judgeSeries(sexRatio)
  test('each gives its own verdict', () => {
    expect(verdicts).toMatchObject({
      eurostat: { ok: true, verdict: { category: 'moderate progress' } },
      statcan: { ok: true, verdict: { status: 'moderate_progress' } },
      destatis: { ok: true, verdict: { status: 'cloud' } },
      unsd: { ok: true, verdict: { score: 2 } },
      'escap-csi': { ok: true },
      'escap-api': { ok: true, verdict: { status: 'accelerate' } },
    })
  })
  test('agreement is data', () => {
    expect(findDisagreement(stancesOf(verdicts, sexRatio))).toMatchObject({ agrees: true, pairs: [], worst: 'insufficient' })
  })
})

describe('rules that disagree', () => {
  // Fast growth long ago, and a fall in the last years: the base year says on track, the last five years say away.
  const stalled: SeriesToJudge = {
    t: [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020],
    y: [10, 16, 20, 24, 27, 28, 28, 28, 27.8, 27.6, 27.5],
    direction: 1,
    base: { value: 10, year: 2010 },
    target: { value: 40, year: 2030 },
  }
  const disagreement = findDisagreement(stancesOf(judgeSeries(stalled), stalled))
  test('are named with what they say', () => {
    expect(disagreement.byStance.onTrack).toContain('eurostat')
    expect(disagreement.byStance.away).toEqual(['destatis'])
    expect(disagreement.agrees).toBe(false)
  })
  test('the pair that matters comes first, and the worst is never averaged away', () => {
    expect(disagreement.pairs[0]).toMatchObject({ opposed: true })
    expect(disagreement.worst).toBe('away')
  })
  test('a rule that does not judge neither agrees nor disagrees', () => {
    expect(
      findDisagreement([
        { rule: 'eurostat', stance: 'met' },
        { rule: 'escap-csi', stance: 'notJudged' },
      ]),
    ).toMatchObject({ agrees: true, worst: 'met' })
    expect(findDisagreement([])).toMatchObject({ agrees: true, worst: null })
  })
})

describe('score 1 of the progress chart is "away" where the series moves away', () => {
  const stanceOf = (change: Partial<SeriesToJudge>) => {
    const series: SeriesToJudge = { t: [2015, 2022], y: [8, 8], direction: -1, base: { value: 8, year: 2015 }, target: null, ...change }
    return stancesOf(judgeSeries(series), series).find(({ rule }) => rule === 'unsd')?.stance
  }
  test.each([
    // Each base had reached a target of at most 5 that 8, or −1 against −3, no longer meets.
    ['a target given up again', { base: { value: 3, year: 2015 }, target: { value: 5, year: 2030 } }, 'away'],
    ['also from a base of zero, which has no growth rate', { base: { value: 0, year: 2015 }, target: { value: 5, year: 2030 } }, 'away'],
    ['also below zero', { y: [-5, -1], base: { value: -5, year: 2015 }, target: { value: -3, year: 2030 } }, 'away'],
    [
      'without a target, a fall towards zero of what should rise is away',
      { y: [10, 8], base: { value: 10, year: 2015 }, direction: 1 },
      'away',
    ],
    ['below zero a rise towards zero of what should fall is away too', { y: [-10, -8], base: { value: -10, year: 2015 } }, 'away'],
    ['standing still is not away', {}, 'insufficient'],
  ] as [string, Partial<SeriesToJudge>, string][])('%s', (_, change, stance) => {
    expect(stanceOf(change)).toBe(stance)
  })
})

test('what is to be held every year and is not met is judged by its trend, not by where it leads', () => {
  const rising: SeriesToJudge = {
    t: [2019, 2020, 2021, 2022, 2023, 2024],
    y: [45, 45.6, 46.2, 46.8, 47.4, 48],
    direction: 1,
    base: { value: 45, year: 2019 },
    target: { value: 50, year: 2030 },
  }
  expect(judgeSeries(rising).destatis).toMatchObject({ verdict: { status: 'sun', basis: 'projection' } })
  const held = { ...rising, isHeld: true }
  expect(judgeSeries(held).destatis).toMatchObject({ verdict: { status: 'cloud', basis: 'held' } })
  expect(workSeries('destatis', held)?.outcome.status).toBe('cloud')
})

test('a series without points, or without a target, gives reasons', () => {
  const none = judgeSeries({ ...sexRatio, t: [], y: [] })
  expect(Object.values(none).map((each) => !each.ok && each.code)).toEqual(Array(6).fill('too-few-points'))
  expect(judgeSeries({ ...sexRatio, target: null })).toMatchObject({
    eurostat: { ok: true },
    statcan: { ok: true },
    'escap-csi': { code: 'value-missing' },
  })
})

test('every rule names its source, and no unverified threshold passes as official', () => {
  expect(ruleSources.map(({ rule }) => rule)).toEqual([...verdictRules])
  for (const { thresholds, thresholdsVerified, source } of ruleSources) {
    expect(thresholdsVerified).toBe(thresholds !== 'unverified')
    expect(source.length).toBeGreaterThan(10)
  }
  expect(ruleSources.find(({ rule }) => rule === 'escap-api')?.thresholdsVerified).toBe(false)
})

test('no series makes a rule throw, or answer a number that is none', () => {
  const number = fc.oneof(fc.double(), fc.double({ min: -5, max: 120, noNaN: true }), fc.constantFrom(0, 50, 100))
  const year = fc.oneof(fc.integer({ min: 2005, max: 2035 }), fc.double())
  fc.assert(
    fc.property(
      fc.array(fc.tuple(year, number), { maxLength: 15 }),
      number,
      year,
      number,
      year,
      fc.constantFrom<1 | -1>(1, -1),
      fc.boolean(),
      (points, base, baseYear, target, targetYear, direction, sorted) => {
        const used = sorted ? points.toSorted((a, b) => a[0] - b[0]) : points
        const series: SeriesToJudge = {
          t: used.map(([t]) => t),
          y: used.map(([, y]) => y),
          direction,
          base: { value: base, year: baseYear },
          target: { value: target, year: targetYear },
        }
        const verdicts = judgeSeries(series)
        for (const judged of Object.values(verdicts)) {
          if (!judged.ok) continue
          const numbers =
            typeof judged.verdict === 'number'
              ? [judged.verdict]
              : Object.values(judged.verdict).filter((value) => typeof value === 'number')
          for (const value of numbers) expect(Number.isFinite(value)).toBe(true)
        }
        findDisagreement(stancesOf(verdicts, series))
      },
    ),
    { numRuns: 3000 },
  )
})

test('a million points are judged by their last years, in no time', () => {
  const t = Float64Array.from({ length: 1_000_000 }, (_, i) => i)
  const y = t.map((year) => 20 + year / 1e6)
  const series = {
    ...sexRatio,
    t: t as unknown as number[],
    y: y as unknown as number[],
    base: { value: 20, year: 0 },
    target: { value: 22, year: 2_000_000 },
    direction: 1,
  } as const
  expect(judgeSeries(series).destatis).toMatchObject({ ok: true })
})
