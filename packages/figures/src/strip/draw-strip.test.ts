import type { Status } from '@moc/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxesTouch, type Box } from '../attainment/box.ts'
import { overviewWords } from '../words/overview.ts'
import { drawStrip } from './draw-strip.ts'
import type { StripFigure, StripItem } from './strip-figure.ts'

const draw = (items: readonly StripItem[], width: number, language: 'vi' | 'en' = 'vi') =>
  drawStrip(items, {
    width,
    glyphSize: 18,
    textSize: 12,
    zoneNames: overviewWords[language].strip.zones,
    limits: { unlikelyBelow: 0.2, onTrackFrom: 0.6 },
  })

const item = (label: string, status: Status, probability: number | null): StripItem => ({ key: label, label, status, probability })

/** Every box that carries ink: glyphs, their labels, the names of the zones, the labels of the ruler. */
function listBoxes(strip: StripFigure): Box[] {
  return [
    ...strip.glyphs.flatMap((glyph) => [glyph.glyph, glyph.text]),
    ...strip.zones.flatMap((zone) => zone.lines.map((line) => line.box)),
    ...strip.ticks.flatMap((tick) => (tick.label ? [tick.label.box] : [])),
  ]
}

const label = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('', 'a', 'b', 'c'))
  .map(([a, b, c]) => `${a}.${b}${c}`)
const open = fc.record({
  label,
  status: fc.constantFrom<Status>('onTrack', 'accelerate', 'unlikely', 'movingAway'),
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
})
const known = fc.record({ label, status: fc.constantFrom<Status>('met', 'missed', 'notAssessable'), probability: fc.constant(null) })
const items = fc.array(fc.oneof(open, known), { maxLength: 40 }).map((all) => all.map((one, i): StripItem => ({ ...one, key: String(i) })))

describe('the strip', () => {
  test('no two glyphs, labels or names touch, at any width from 320 to 1900', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 320, max: 1900 }), fc.constantFrom('vi' as const, 'en' as const), (all, width, language) => {
        const boxes = listBoxes(draw(all, width, language))
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) expect(boxesTouch(a, b), JSON.stringify([a, b])).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test('nothing leaves the picture', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 320, max: 1900 }), (all, width) => {
        const strip = draw(all, width)
        for (const box of listBoxes(strip)) {
          expect(box.left).toBeGreaterThanOrEqual(-0.5)
          expect(box.right).toBeLessThanOrEqual(width + 0.5)
          expect(box.top).toBeGreaterThanOrEqual(0)
          expect(box.bottom).toBeLessThanOrEqual(strip.height + 0.5)
        }
      }),
    )
  })

  test('a glyph stands at its probability, and in the zone of its status', () => {
    const strip = draw([item('4.1', 'unlikely', 0.1), item('2.3', 'accelerate', 0.5), item('2.1', 'onTrack', 1)], 800)
    const { x1, x2 } = strip.ruler!
    const middles = strip.glyphs.map(({ glyph }) => (glyph.left + glyph.right) / 2)
    expect(middles.map((middle) => (middle - x1) / (x2 - x1))).toEqual([expect.closeTo(0.1), expect.closeTo(0.5), expect.closeTo(1)])
    for (const { glyph, status } of strip.glyphs) {
      const zone = strip.zones.find((one) => one.name === status)!
      expect((glyph.left + glyph.right) / 2).toBeGreaterThanOrEqual(zone.box.left)
      expect((glyph.left + glyph.right) / 2).toBeLessThanOrEqual(zone.box.right)
    }
  })

  test('every item is drawn once or stands beside', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 320, max: 1900 }), (all, width) => {
        const strip = draw(all, width)
        expect([...strip.glyphs.map((glyph) => glyph.key), ...strip.beside].toSorted()).toEqual(all.map((one) => one.key).toSorted())
      }),
    )
  })

  test('what is met stands to the right of 100%, what is missed to the left of 0%', () => {
    const strip = draw([item('1.1', 'met', 0.97), item('1.2', 'missed', null), item('1.3', 'onTrack', 0.8)], 900)
    const at = (key: string) => strip.glyphs.find((glyph) => glyph.key === key)!.glyph
    expect(at('1.1').left).toBeGreaterThan(strip.ruler!.x2)
    expect(at('1.2').right).toBeLessThan(strip.ruler!.x1)
  })

  test('without an open outcome there is no ruler', () => {
    const strip = draw([item('1.1', 'met', null), item('1.2', 'missed', null)], 900)
    expect([strip.ruler, strip.ticks]).toEqual([null, []])
  })

  test('what cannot be judged is never placed', () => {
    const strip = draw([item('1.1', 'notAssessable', 0.4), item('1.2', 'notAssessable', null)], 900)
    expect([strip.glyphs, strip.beside]).toEqual([[], ['1.1', '1.2']])
  })
})
