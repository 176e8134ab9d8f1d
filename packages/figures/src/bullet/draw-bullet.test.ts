import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makePoint, makeRow } from '../test-row.ts'
import type { BulletFigure } from './bullet-figure.ts'
import { drawBullet } from './draw-bullet.ts'

const options = { width: 200, language: 'vi', textSize: 11 } as const
function drawn(bullet: BulletFigure): Extract<BulletFigure, { kind: 'drawn' }> {
  if (bullet.kind !== 'drawn') throw new Error(bullet.why)
  return bullet
}

describe('the goal lies to the right', () => {
  test('where lower is better', () => {
    const bullet = drawn(drawBullet(makeRow(), options))
    const [first, last] = bullet.marks
    expect(bullet.baseline!.x).toBeLessThan(bullet.value.x)
    expect(bullet.value.x).toBeLessThan(first!.x)
    expect(first!.x).toBeLessThan(last!.x)
  })

  test('where higher is better', () => {
    const row = makeRow({
      direction: 'higher',
      latest: makePoint(2023, 46.7),
      baseline: { value: 30, year: 2020, from: 'base-year', verification: 'verified' },
      goal: { comparator: '>=', value: 75, fromPath: false, verification: 'verified' },
      milestones: [{ year: 2030, period: '2030', comparator: '>=', value: 75, verification: 'verified' }],
    })
    const bullet = drawn(drawBullet(row, options))
    expect(bullet.baseline!.x).toBeLessThan(bullet.value.x)
    expect(bullet.value.x).toBeLessThan(bullet.marks[0]!.x)
  })
})

test('a baseline better than the target stands to the right of it', () => {
  const bullet = drawn(drawBullet(makeRow({ baseline: { value: 105, year: 2020, from: 'base-year', verification: 'verified' } }), options))
  expect(bullet.baseline!.x).toBeGreaterThan(bullet.marks.at(-1)!.x)
})

test('without a baseline the value is marked and nothing is filled', () => {
  const { baseline: _, ...row } = makeRow()
  expect(drawn(drawBullet(row, options)).baseline).toBeNull()
})

test('the level on the path between two milestones is the one that is judged', () => {
  const bullet = drawn(
    drawBullet(makeRow({ horizon: 2026, goal: { comparator: '<=', value: 110.6, fromPath: true, verification: 'verified' } }), options),
  )
  expect(bullet.marks.map((mark) => [mark.year, mark.judged])).toEqual([
    [2025, false],
    [2030, false],
    [2026, true],
  ])
})

test('the value that decided a past year is the one that is drawn', () => {
  const past = makeRow({ decidedBy: makePoint(2020, 112.1) })
  const now = makeRow()
  expect(drawn(drawBullet(past, options)).value.x).not.toBe(drawn(drawBullet(now, options)).value.x)
})

test.each([
  ['no-value', makeRow({ latest: null })],
  ['no-goal', makeRow({ goal: null, milestones: [] })],
  ['no-number', makeRow({ goal: { comparator: '=', value: true, fromPath: false, verification: 'verified' }, milestones: [] })],
] as const)('says why nothing is drawn: %s', (why, row) => {
  expect(drawBullet(row, options)).toMatchObject({ kind: 'none', why })
})

test('labels never touch and nothing leaves the picture', () => {
  const level = fc.double({ min: 0, max: 200, noNaN: true }).map((value) => Math.round(value * 10) / 10)
  fc.assert(
    fc.property(
      fc.array(level, { minLength: 1, maxLength: 4 }),
      level,
      level,
      fc.constantFrom('higher' as const, 'lower' as const),
      fc.integer({ min: 90, max: 400 }),
      (levels, value, base, direction, width) => {
        const row = makeRow({
          direction,
          latest: makePoint(2024, value),
          baseline: { value: base, year: 2020, from: 'base-year', verification: 'verified' },
          goal: { comparator: '>=', value: levels.at(-1)!, fromPath: false, verification: 'verified' },
          milestones: levels.map((one, i) => ({
            year: 2025 + i,
            period: '',
            comparator: '>=' as const,
            value: one,
            verification: 'verified' as const,
          })),
        })
        const bullet = drawn(drawBullet(row, { ...options, width }))
        const labels = bullet.marks.flatMap((mark) => (mark.label ? [mark.label] : [])).toSorted((a, b) => a.x - b.x)
        for (const [i, label] of labels.entries()) {
          expect(label.x - label.width / 2).toBeGreaterThanOrEqual(-0.01)
          expect(label.x + label.width / 2).toBeLessThanOrEqual(width + 0.01)
          const next = labels[i + 1]
          if (next) expect(next.x - next.width / 2).toBeGreaterThan(label.x + label.width / 2)
        }
        expect(bullet.marks.find((mark) => mark.judged)?.label).not.toBeNull()
        for (const x of [bullet.value.x, bullet.baseline!.x, ...bullet.marks.map((mark) => mark.x)]) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(width)
        }
      },
    ),
  )
})
