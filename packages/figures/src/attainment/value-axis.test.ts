import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseValueAxis, listTicks, roundStep } from './value-axis.ts'

const band = (value: number, lo: number, hi: number) => ({ time: 2030, value, lo50: lo, hi50: hi, lo80: lo, hi80: hi })

describe('the value axis', () => {
  test.each([
    ['a sex ratio far from zero is cut and says so', [110, 115], 'positive', { from: 109, to: 116, step: 1, cut: true }],
    ['a share near zero begins at zero', [3, 32], 'share', { from: 0, to: 35, step: 5, cut: false }],
    ['a share near its top stops at 100', [92, 99.5], 'share', { from: 90, to: 100, step: 2, cut: true }],
    ['equal values get room on both sides', [50, 50], 'share', { from: 47, to: 53, step: 1, cut: true }],
    ['zero alone is drawn as zero', [0], 'count', { from: 0, step: 0.1, cut: false }],
    ['a signed value may lie below zero and is never called cut', [-2, 3], 'signed', { from: -3, to: 4, step: 1, cut: false }],
  ] as const)('%s', (_, values, scale, expected) => {
    expect(chooseValueAxis(values, [], scale)).toMatchObject(expected)
  })

  test('with no values it runs over the scale', () => {
    expect(chooseValueAxis([], [], 'share')).toMatchObject({ from: 0, to: 100 })
  })

  test('bands that open very wide do not flatten what is known', () => {
    const axis = chooseValueAxis([110, 112], [band(111, 20, 400)], 'positive')
    expect(axis.to - axis.from).toBeLessThanOrEqual(20)
  })

  test('it holds every known value, stays in its scale, and has few round steps', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 }), (values) => {
        const axis = chooseValueAxis(values, [], 'share')
        expect(axis.from).toBeLessThanOrEqual(Math.min(...values) + 1e-9)
        expect(axis.to).toBeGreaterThanOrEqual(Math.max(...values) - 1e-9)
        expect(axis.from).toBeGreaterThanOrEqual(0)
        expect(axis.to).toBeLessThanOrEqual(100)
        expect(listTicks(axis).length).toBeGreaterThanOrEqual(2)
        expect(listTicks(axis).length).toBeLessThanOrEqual(12)
      }),
    )
  })

  test('a round step is 1, 2 or 5 times a power of ten', () => {
    for (const [given, step] of [
      [0.011, 0.02],
      [0.2, 0.2],
      [0.21, 0.5],
      [3, 5],
      [51, 100],
    ] as const)
      expect(roundStep(given)).toBeCloseTo(step, 10)
  })
})
