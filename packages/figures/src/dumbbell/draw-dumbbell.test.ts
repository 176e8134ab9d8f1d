import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseAxis } from './choose-axis.ts'
import { drawDumbbell, drawTicks } from './draw-dumbbell.ts'
import type { DumbbellLabel } from './dumbbell-figure.ts'

const value = fc.double({ min: 0, max: 100, noNaN: true }).map((level) => Math.round(level * 10) / 10)

function expectApart(labels: readonly DumbbellLabel[], width: number): void {
  const sorted = labels.toSorted((a, b) => a.x - b.x)
  for (const [i, label] of sorted.entries()) {
    expect(label.x - label.width / 2).toBeGreaterThanOrEqual(-0.01)
    expect(label.x + label.width / 2).toBeLessThanOrEqual(width + 0.01)
    const next = sorted[i + 1]
    if (next) expect(next.x - next.width / 2).toBeGreaterThan(label.x + label.width / 2)
  }
}

describe('the ruler', () => {
  test.each([
    ['shares of parliament, of pupils and of teachers', [27.3, 26.7, 35, 48.5, 77.8], true, 20, 80],
    ['a share near its end stays a share', [97, 99.8], true, 96.5, 100],
    ['values that are all the same', [30, 30], true, 29.5, 30.5],
    ['the sex ratio at birth', [105.6, 114.4], false, 104, 116],
  ] as const)('%s', (_, values, isShare, from, to) => {
    expect(chooseAxis(values, isShare)).toMatchObject({ from, to })
  })

  test('holds every value, between round ticks', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }), (values) => {
        const { from, to, ticks } = chooseAxis(values, false)
        expect(to).toBeGreaterThan(from)
        expect(Math.min(...values)).toBeGreaterThanOrEqual(from - Math.abs(from) * 1e-9)
        expect(Math.max(...values)).toBeLessThanOrEqual(to + Math.abs(to) * 1e-9)
        expect([ticks[0], ticks.at(-1)]).toEqual([from, to])
      }),
    )
  })

  test('shares never leave 0 to 100', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), (values) => {
        const { from, to } = chooseAxis(values, true)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('the dumbbell', () => {
  test('a rise goes to the right, a fall to the left, and no change has no bar', () => {
    const axis = chooseAxis([20, 40], true)
    const draw = (before: number, after: number) =>
      drawDumbbell({ before, after, target: null, axis, ends: null }, { width: 300, textSize: 11 })
    expect(draw(25, 35).after).toBeGreaterThan(draw(25, 35).before)
    expect(draw(35, 25).after).toBeLessThan(draw(35, 25).before)
    expect(draw(30, 30).bar).toBeNull()
  })

  test('labels never touch, nothing leaves the picture, and what is asked for is always written', () => {
    fc.assert(
      fc.property(value, value, value, fc.integer({ min: 60, max: 700 }), fc.boolean(), (before, after, level, width, own) => {
        const axis = chooseAxis([before, after, level], true)
        const ends = own ? { from: String(axis.from), to: String(axis.to) } : null
        const figure = drawDumbbell({ before, after, target: { level, text: `≥ ${level}` }, axis, ends }, { width, textSize: 11 })
        expectApart(figure.labels, width)
        expect(figure.labels.some(({ kind }) => kind === 'target')).toBe(true)
        for (const x of [figure.before, figure.after, figure.target!]) {
          expect(x).toBeGreaterThanOrEqual(figure.radius)
          expect(x).toBeLessThanOrEqual(width - figure.radius)
        }
        if (figure.bar) expect(figure.bar.x2).toBeGreaterThan(figure.bar.x1)
      }),
    )
  })

  test('the ticks of the header never touch and keep both ends where there is room', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 12 }), fc.integer({ min: 120, max: 700 }), (values, width) => {
        const axis = chooseAxis(values, true)
        const ticks = drawTicks(axis, (level) => `${level}%`, { width, textSize: 11 })
        expectApart(ticks, width)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
      }),
    )
  })
})
