import * as fc from 'fast-check'
import { compareWithForecast } from '@moc/core'
import { expect, test } from 'vitest'
import { drawCourse } from './draw-course.ts'

function courseOf(t: readonly number[], y: readonly number[], event: number) {
  const compared = compareWithForecast({ t, y, event, scale: 'pct' })
  return compared.ok ? compared.result.years : []
}

const size = { width: 420, height: 220, textSize: 11 }
const draw = (values: readonly number[], leftOut: readonly number[] = [], first = 2001) => {
  const t = values.map((_, i) => first + i)
  const forecast = courseOf(t, values, 2007)
  const points = values.map((value, i) => ({ time: first + i, value }))
  return drawCourse(
    { points, leftOut, forecast, eventYear: 2007, eventText: 'Nghị quyết 11', isShare: true, write: (level) => `${level}` },
    size,
  )
}

test('the course starts at the last value before the event', () => {
  const figure = draw([30, 31, 32, 32, 33, 34, 35, 40, 41])
  const last = figure.dots.findLast(({ year }) => year < 2007)!
  expect(figure.median.startsWith(`M${Math.round(last.x * 10) / 10} ${Math.round(last.y * 10) / 10}`)).toBe(true)
  expect(figure.event.x).toBeGreaterThan(last.x)
})

test('one value before makes no course', () => {
  const figure = draw([30, 31, 32], [], 2006)
  expect([figure.median, figure.band80, figure.band95]).toEqual(['', '', ''])
})

test('a value that is left out is not joined to the others', () => {
  const all = draw([30, 31, 32, 32, 33, 34, 35, 40])
  const without = draw([30, 31, 32, 32, 33, 34, 35, 40], [2008])
  expect(without.line.split('L').length).toBe(all.line.split('L').length - 1)
  expect(without.dots.filter(({ isLeftOut }) => isLeftOut)).toHaveLength(1)
})

test('nothing leaves the picture, and years never touch', () => {
  const share = fc.double({ min: 0, max: 100, noNaN: true })
  fc.assert(
    fc.property(fc.array(share, { minLength: 2, maxLength: 20 }), (values) => {
      const figure = draw(values, [], 2000)
      const numbers = [figure.line, figure.median, figure.band80, figure.band95]
        .flatMap((path) => path.match(/-?[\d.]+/g) ?? [])
        .map(Number)
      for (const number of numbers) {
        expect(number).toBeGreaterThanOrEqual(0)
        expect(number).toBeLessThanOrEqual(size.width)
      }
      const years = figure.years.map(({ at }) => at)
      for (const [i, at] of years.entries()) if (i > 0) expect(at - years[i - 1]!).toBeGreaterThanOrEqual(20)
    }),
  )
})
