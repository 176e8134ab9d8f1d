import { describe, expect, test } from 'vitest'
import { measureEscapStatus } from './escap.ts'
import { predictByWeightedLine } from './escap-regression.ts'
import { eurostatTermBase } from './eurostat-terms.ts'
import { distanceFromEqualTime, distanceFromMiddle, distanceFromParity } from './goldilocks.ts'

describe('a weighted line', () => {
  test('through points on a line is that line, whatever the weights', () => {
    for (const weights of ['linear', 'equal', [3, 1, 2]] as const) {
      expect(predictByWeightedLine([2000, 2005, 2010], [10, 20, 30], 2030, weights)).toMatchObject({
        verdict: { predicted: expect.closeTo(70, 9) },
      })
    }
  })
  test('leans to the recent years', () => {
    const y = [10, 10, 10, 10, 20]
    const at = (weights: 'linear' | 'equal') => predictByWeightedLine([2000, 2001, 2002, 2003, 2004], y, 2010, weights)
    const [linear, equal] = [at('linear'), at('equal')]
    expect(linear.ok && equal.ok && linear.verdict.predicted > equal.verdict.predicted).toBe(true)
  })
  test.each([
    ['too-few-points', [2000], [1], 'linear'],
    ['years-not-increasing', [2001, 2000], [1, 2], 'equal'],
    ['weights-unreadable', [2000, 2001], [1, 2], [1, 0]],
    ['weights-unreadable', [2000, 2001], [1, 2], [1]],
    ['not-a-number', [2000, 2001], [1, NaN], 'linear'],
  ] as const)('%s', (code, t, y, weights) => {
    expect(predictByWeightedLine(t, y, 2030, weights)).toMatchObject({ ok: false, code })
  })
})

test('parity is judged from both sides', () => {
  expect(measureEscapStatus({ baseValue: 0.8, current: 1.1, target: 1, direction: 1, parity: true })).toMatchObject({
    verdict: expect.closeTo(5, 12),
  })
})

describe('Goldilocks: best in the middle', () => {
  test('30% and 70% of seats are equally far', () => {
    expect([distanceFromMiddle(30), distanceFromMiddle(70), distanceFromMiddle(50), distanceFromMiddle(90, 100)]).toEqual([70, 70, 50, 110])
  })
  test('half and double are equally far from parity, and near is parity', () => {
    expect([0.5, 2, 0.97, 1.03, 1, 0, -1].map(distanceFromParity)).toEqual([2, 2, 1, 1, 1, null, null])
  })
  test('time has no band', () => {
    expect([distanceFromEqualTime(3, 2), distanceFromEqualTime(2, 3), distanceFromEqualTime(1, 0)]).toEqual([1.5, 1.5, null])
  })
})

describe("Eurostat's terms", () => {
  const t = Array.from({ length: 13 }, (_, i) => 2010 + i)
  test.each([
    ['short', { value: 7, year: 2017, complete: true }],
    ['long', { value: 0, year: 2010, complete: false }],
  ] as const)('%s', (term, base) => {
    expect(
      eurostatTermBase(
        t,
        t.map((year) => year - 2010),
        term,
      ),
    ).toEqual(base)
  })
  test('a series that is too short for a term has no base', () => {
    expect([
      eurostatTermBase([2020, 2022], [1, 2], 'short'),
      eurostatTermBase(t, t, 'long')?.year,
      eurostatTermBase([], [], 'long'),
    ]).toEqual([null, 2010, null])
  })
})
