import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxesTouch, boxHolds, strokeTouches, type Box } from './box.ts'
import type { AttainmentFigure, FigureLabel, FigureLayer, Spot } from './figure.ts'
import { layOutAttainment } from './lay-out-attainment.ts'
import { listMarkBoxes, listStrokes } from './list-strokes.ts'

const year = fc.integer({ min: 2000, max: 2030 })
const level = fc.double({ min: 100, max: 120, noNaN: true })
const spot = fc.record({ time: year, value: level })
const words = fc.constantFrom(
  '111,4 sơ bộ',
  '≤ 109 (2030)',
  'QĐ 2351/QĐ-TTg: ≤ 115 (2020)',
  'Dự báo 111,0',
  '80%: 109,0–113,0',
  'Gốc 2020: 112,1',
  'ẾẶ',
)

const inOrder = (spots: Spot[]) => spots.toSorted((a, b) => a.time - b.time)
const observed = fc.array(spot, { minLength: 1, maxLength: 20 }).map((spots): FigureLayer => ({
  type: 'observed',
  name: 'x',
  role: 'main',
  modelled: false,
  segments: [inOrder(spots)],
  dots: spots.map((one) => ({ ...one, kind: 'solid', say: '' })),
}))
const target = fc.array(spot, { minLength: 2, maxLength: 6 }).map((spots): FigureLayer => ({
  type: 'target',
  strategy: 's',
  primary: true,
  unverified: false,
  lines: [inOrder(spots)],
}))
const upright = fc.record({
  type: fc.constantFrom('event' as const, 'break' as const),
  time: year,
  label: fc.constantFrom('QĐ 2351/QĐ-TTg', 'NQ 28/NQ-CP', 'Đứt chuỗi 2021'),
})
const label = fc.record({
  where: fc.constantFrom('end' as const, 'along' as const, 'at' as const),
  time: year,
  until: year,
  value: level,
  lines: fc.array(words, { minLength: 1, maxLength: 2 }),
  tone: fc.constantFrom('main' as const, 'target' as const, 'quiet' as const),
  rank: fc.integer({ min: 0, max: 9 }),
}) satisfies fc.Arbitrary<FigureLabel>

const figure = fc
  .record({ layers: fc.tuple(observed, target, fc.array(upright, { maxLength: 3 })), labels: fc.array(label, { maxLength: 9 }) })
  .map(({ layers: [line, stairs, uprights], labels }): AttainmentFigure => ({
    kind: 'attainment',
    title: '',
    status: null,
    subtitle: '',
    unit: '',
    legend: '',
    notes: [],
    source: '',
    sourceNames: null,
    date: '',
    altText: '',
    rows: [],
    time: { from: 2000, to: 2030 },
    value: { from: 100, to: 120, step: 5, cut: true, decimals: 0 },
    layers: [line, stairs, ...uprights],
    labels,
  }))
const size = fc.record({
  width: fc.integer({ min: 260, max: 1800 }),
  height: fc.integer({ min: 220, max: 900 }),
  textSize: fc.constantFrom(11, 13, 16, 26),
})

describe('words on the chart', () => {
  test('never touch one another, a line or a dot, and never leave the picture, at any width', () => {
    fc.assert(
      fc.property(figure, size, (drawn, of) => {
        const layout = layOutAttainment(drawn, of, (value) => String(value))
        const strokes = listStrokes(drawn.layers, layout.locate, layout.plot)
        const dots = listMarkBoxes(drawn.layers, layout.locate)
        const picture: Box = { left: 0, top: 0, right: of.width, bottom: of.height }
        const boxes = [...layout.labels.map(({ box }) => box), ...layout.uprights.map(({ box }) => box)]
        for (const [i, box] of boxes.entries()) {
          expect(boxHolds(picture, box)).toBe(true)
          for (const other of boxes.slice(i + 1)) expect(boxesTouch(box, other)).toBe(false)
        }
        for (const { box } of layout.labels) {
          for (const stroke of strokes) expect(strokeTouches(stroke, box)).toBe(false)
          for (const dot of dots) expect(boxesTouch(box, dot)).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('none is lost: what finds no place is handed back to be written under the chart', () => {
    fc.assert(
      fc.property(figure, size, (drawn, of) => {
        const layout = layOutAttainment(drawn, of, (value) => String(value))
        const uprights = drawn.layers.filter((layer) => layer.type === 'event' || layer.type === 'break').length
        expect(layout.labels.length + layout.uprights.length + layout.unplaced.length).toBe(drawn.labels.length + uprights)
      }),
      { numRuns: 100 },
    )
  })

  test('the upright line of one document never runs through the name of another', () => {
    fc.assert(
      fc.property(figure, size, (drawn, of) => {
        const { uprights, plot } = layOutAttainment(drawn, of, (value) => String(value))
        for (const one of uprights) {
          for (const other of uprights)
            expect(one !== other && strokeTouches({ x1: one.x, x2: one.x, y1: one.top, y2: plot.top }, other.box)).toBe(false)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('the same figure and size give the same places', () => {
    fc.assert(
      fc.property(figure, size, (drawn, of) => {
        const places = () => layOutAttainment(drawn, of, (value) => String(value)).labels.map(({ box }) => box)
        expect(places()).toEqual(places())
      }),
      { numRuns: 30 },
    )
  })
})

describe('a stroke touches a box', () => {
  const box: Box = { left: 10, top: 10, right: 20, bottom: 20 }
  test.each([
    ['running through it', { x1: 0, y1: 0, x2: 30, y2: 30 }, true],
    ['lying inside it', { x1: 12, y1: 12, x2: 14, y2: 14 }, true],
    ['ending inside it', { x1: 0, y1: 15, x2: 12, y2: 15 }, true],
    ['passing by a corner', { x1: 0, y1: 12, x2: 12, y2: 0 }, false],
    ['along its edge', { x1: 0, y1: 10, x2: 30, y2: 10 }, false],
    ['stopping before it', { x1: 0, y1: 15, x2: 9, y2: 15 }, false],
  ] as const)('%s', (_, stroke, touches) => {
    expect(strokeTouches(stroke, box)).toBe(touches)
  })
})
