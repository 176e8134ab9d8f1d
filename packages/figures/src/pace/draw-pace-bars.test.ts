import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawPaceBars } from './draw-pace-bars.ts'

test('what is needed fills the width while less was done', () => {
  expect(drawPaceBars(-0.4, -0.1)).toEqual({ zero: 0, needed: { from: 0, length: 1 }, soFar: { from: 0, length: 0.25 } })
})

test('what points away from the target goes to the left', () => {
  expect(drawPaceBars(4, -4)).toEqual({ zero: 0.5, needed: { from: 0.5, length: 0.5 }, soFar: { from: 0, length: 0.5 } })
})

test.each([
  [null, 1],
  [1, null],
  [0, 1],
])('%s against %s is not drawn', (needed, soFar) => {
  expect(drawPaceBars(needed, soFar)).toBeNull()
})

test('no bar leaves its field', () => {
  const pace = fc.double({ min: -50, max: 50, noNaN: true }).filter((value) => Math.abs(value) > 1e-6)
  fc.assert(
    fc.property(pace, pace, (needed, soFar) => {
      const bars = drawPaceBars(needed, soFar)!
      for (const bar of [bars.needed, bars.soFar]) {
        expect(bar.from).toBeGreaterThanOrEqual(-1e-9)
        expect(bar.from + bar.length).toBeLessThanOrEqual(1 + 1e-9)
      }
    }),
  )
})
