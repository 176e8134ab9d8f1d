import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import vectors from './before-after-vectors.json' with { type: 'json' }
import { newcombeDifference } from './newcombe.ts'
import { normalForLevel, normalTwoSided } from './normal.ts'
import { wilsonInterval } from './wilson.ts'

describe('Newcombe, Table II', () => {
  test.each(vectors.newcombe_method10.vectors.map((each) => [`${each.x1}/${each.n1} − ${each.x2}/${each.n2}`, each] as const))(
    '%s',
    (_, { x1, n1, x2, n2, diff, published, computed }) => {
      const answer = newcombeDifference(x1, n1, x2, n2)
      if (!answer.ok) throw new Error(answer.message)
      expect(farthest([answer.result.diff, answer.result.lo, answer.result.hi], [diff, computed[0]!, computed[1]!])).toBeLessThan(1e-12)
      expect(answer.result.lo).toBeCloseTo(published[0]!, 4)
      expect(answer.result.hi).toBeCloseTo(published[1]!, 4)
    },
  )
  test.each(vectors.viet_nam_parliament.map((each) => [each.label, each] as const))(
    '%s',
    (_, { x1, n1, x2, n2, diff_pp, newcombe95_pp }) => {
      const answer = newcombeDifference(x1, n1, x2, n2)
      expect(answer).toMatchObject({
        ok: true,
        result: {
          diff: expect.closeTo(diff_pp / 100, 5),
          lo: expect.closeTo(newcombe95_pp[0]! / 100, 4),
          hi: expect.closeTo(newcombe95_pp[1]! / 100, 4),
        },
      })
    },
  )
  test('turned round, the interval turns round', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b, m, n) => {
        const there = newcombeDifference(Math.min(a, m), m, Math.min(b, n), n)
        const back = newcombeDifference(Math.min(b, n), n, Math.min(a, m), m)
        if (!there.ok || !back.ok) throw new Error('refused')
        expect(farthest([there.result.lo, there.result.hi], [-back.result.hi, -back.result.lo])).toBeLessThan(1e-12)
        expect(there.result.lo).toBeLessThanOrEqual(there.result.diff + 1e-12)
        expect(there.result.hi).toBeGreaterThanOrEqual(there.result.diff - 1e-12)
      }),
    )
  })
})

describe('Wilson, Table I', () => {
  test.each(vectors.wilson.vectors.map((each) => [`${each.x} of ${each.n}`, each] as const))('%s', (_, { x, n, computed }) => {
    const answer = wilsonInterval(x, n)
    expect(farthest(answer.ok ? [answer.result.lo, answer.result.hi] : [], computed)).toBeLessThan(1e-12)
  })
  test('none ends at 0, all ends at 1, and a higher level is wider', () => {
    expect(wilsonInterval(0, 7)).toMatchObject({ result: { lo: 0 } })
    expect(wilsonInterval(7, 7)).toMatchObject({ result: { hi: 1 } })
    const [narrow, wide] = [wilsonInterval(3, 9, 0.8), wilsonInterval(3, 9, 0.99)]
    expect(narrow.ok && wide.ok && wide.result.hi > narrow.result.hi && wide.result.lo < narrow.result.lo).toBe(true)
  })
  test.each([
    ['not-a-number', NaN, 10, 0.95],
    ['count-not-whole', 2.5, 10, 0.95],
    ['count-not-whole', -1, 10, 0.95],
    ['total-not-positive', 0, 0, 0.95],
    ['count-above-total', 11, 10, 0.95],
    ['level-outside-range', 1, 10, 1],
    ['level-outside-range', 1, 10, 95],
  ] as const)('%s: %d of %d at %d', (code, x, n, level) => {
    expect(wilsonInterval(x, n, level)).toMatchObject({ ok: false, code })
  })
})

test('95% lies within 1.96, and the p-value of 0 is 1', () => {
  expect([normalForLevel(0.95), normalTwoSided(0), normalTwoSided(-1.959963984540054)]).toEqual([
    expect.closeTo(1.959963984540054, 14),
    1,
    expect.closeTo(0.05, 14),
  ])
})

/** The largest difference, relative beyond 1; Infinity where they are not as many. */
function farthest(values: readonly number[], expected: readonly number[]): number {
  return values.length === expected.length
    ? Math.max(...values.map((value, i) => Math.abs(value - expected[i]!) / Math.max(1, Math.abs(expected[i]!))))
    : Infinity
}
