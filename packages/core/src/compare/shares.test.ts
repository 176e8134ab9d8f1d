import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import vectors from './before-after-vectors.json' with { type: 'json' }
import { newcombeDifference } from './newcombe.ts'
import { normalForLevel, normalQuantile, normalTwoSided, normalUpperTail } from './normal.ts'
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

describe('the normal distribution', () => {
  // Upper tails by mpmath with 30 digits or Python's erfc; quantiles by Python's statistics.NormalDist.
  test.each([
    [0.1, 0.46017216272297102],
    [0.5, 0.3085375387259869],
    [1, 0.15865525393145705],
    [1.96, 0.024997895148220436],
    [2.5, 0.0062096653257761352],
    [2.99, 0.0013948872354922495],
    [3, 0.0013498980316300945],
    [3.5, 0.00023262907903552504],
    [5, 2.8665157187919391e-7],
    [8, 6.2209605742717841e-16],
    [12, 1.776482112077679e-33],
    [20, 2.7536241186062337e-89],
    [37, 5.7255712225245768e-300],
  ])('P(Z > %d) = %d', (z, tail) => {
    expect(Math.abs(normalUpperTail(z) / tail - 1)).toBeLessThan(2e-13)
    expect(normalUpperTail(-z)).toBeCloseTo(1 - tail, 15)
  })
  test.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798405],
    [1e-9, -5.9978070150076865],
    [0.001, -3.090232306167813],
    [0.025, -1.9599639845400538],
    [0.075, -1.4395314709384557],
    [0.2, -0.8416212335729142],
    [0.425, -0.1891184262727925],
    [0.5, 0.0],
    [0.6, 0.2533471031357998],
    [0.93, 1.4757910281791708],
    [0.975, 1.9599639845400536],
    [0.995, 2.5758293035489],
    [0.999999, 4.753424308817089],
  ])('quantile of %d is %d', (p, z) => {
    expect(farthest([normalQuantile(p)], [z])).toBeLessThan(1e-12)
  })
  test('95% lies within 1.96, and the p-value of 0 is 1', () => {
    expect([normalForLevel(0.95), normalTwoSided(0), normalTwoSided(-1.959963984540054)]).toEqual([
      expect.closeTo(1.959963984540054, 14),
      1,
      expect.closeTo(0.05, 14),
    ])
  })
})

/** The largest difference, relative beyond 1; Infinity where they are not as many. */
function farthest(values: readonly number[], expected: readonly number[]): number {
  return values.length === expected.length
    ? Math.max(...values.map((value, i) => Math.abs(value - expected[i]!) / Math.max(1, Math.abs(expected[i]!))))
    : Infinity
}
