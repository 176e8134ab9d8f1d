import type { ForecastedYear, PointRow } from '@moc/core'
import { measureText } from '../attainment/measure-text.ts'
import { chooseAxis } from '../dumbbell/choose-axis.ts'
import { makeScale } from '../spark/draw-spark.ts'
import type { CourseDot, CourseFigure } from './course-figure.ts'

export interface CourseInput {
  readonly points: readonly Pick<PointRow, 'time' | 'value'>[]
  /** Years whose values are not compared. */
  readonly leftOut: readonly number[]
  readonly forecast: readonly ForecastedYear[]
  readonly eventYear: number
  /** The event, as written beside its upright. */
  readonly eventText: string
  readonly isShare: boolean
  readonly write: (level: number) => string
}

export interface CourseSize {
  readonly width: number
  readonly height: number
  readonly textSize: number
}

/** A band may widen the picture to this many times the spread of what was observed and forecast; what is wider is cut. */
const widestBand = 1.6

/**
 * Draws a series before and after an event, with the course that the years before led to. Values are joined by
 * straight lines within what may be compared; the bands start at the last value before. The value axis need not
 * start at zero.
 */
export function drawCourse(input: CourseInput, { width, height, textSize }: CourseSize): CourseFigure {
  const { points, forecast, eventYear } = input
  const leftOut = new Set(input.leftOut)
  const axis = chooseAxis(levelsShown(input), input.isShare, 4)
  const levelWidth = Math.max(...axis.ticks.map((level) => measureText(input.write(level), textSize)))
  const plot = { x1: levelWidth + 8, x2: width - 10, y1: textSize * 1.6 + 4, y2: height - textSize * 1.6 }
  const times = points.map(({ time }) => time)
  const first = Math.min(...times, eventYear - 1)
  const last = Math.max(...times, eventYear)
  const x = makeScale(first, last, plot.x1 + 6, plot.x2 - 6)
  const exact = makeScale(axis.to, axis.from, plot.y1, plot.y2)
  const y = (level: number) => Math.min(plot.y2, Math.max(plot.y1, exact(level)))
  const dots = points.map(({ time, value }): CourseDot => ({ x: x(time), y: y(value), year: time, isLeftOut: leftOut.has(time) }))
  const origin = points.findLast(({ time }) => time < eventYear && !leftOut.has(time))
  const start = origin === undefined ? [] : [flat(origin)]
  const course = forecast.length === 0 ? [] : [...start, ...forecast]
  const band = (lo: 'lo80' | 'lo95', hi: 'hi80' | 'hi95') =>
    course.length === 0
      ? ''
      : `${path([...course.map((at) => ({ x: x(at.year), y: y(at[hi]) })), ...course.toReversed().map((at) => ({ x: x(at.year), y: y(at[lo]) }))])}Z`
  const eventX = x(eventYear - 0.5)
  return {
    width,
    height,
    plot,
    line: path(dots.filter((dot) => !dot.isLeftOut)),
    dots,
    median: path(course.map((at) => ({ x: x(at.year), y: y(at.forecast) }))),
    band80: band('lo80', 'hi80'),
    band95: band('lo95', 'hi95'),
    isCut: forecast.some(({ lo95, hi95 }) => lo95 < axis.from || hi95 > axis.to),
    event: { x: eventX, label: placeEvent(input.eventText, eventX, width, textSize) },
    years: writeYears(times, eventYear, x, textSize),
    levels: axis.ticks.map((level) => ({ at: y(level), text: input.write(level) })),
  }
}

/** What the value axis has to hold: the values, the medians, and the bands as far as they do not flatten the rest. */
function levelsShown({ points, forecast }: CourseInput): number[] {
  const known = [...points.map(({ value }) => value), ...forecast.map((at) => at.forecast)]
  const low = Math.min(...known)
  const high = Math.max(...known)
  const room = ((high - low || Math.abs(high) * 0.05 || 1) * widestBand) / 2
  const bands = forecast.flatMap(({ lo80, hi80 }) => [Math.max(lo80, low - room), Math.min(hi80, high + room)])
  return [...known, ...bands]
}

function flat({ time, value }: Pick<PointRow, 'time' | 'value'>) {
  return { year: time, forecast: value, lo80: value, hi80: value, lo95: value, hi95: value }
}

/** The years under the axis: first, last and event first, then as many others as have room. */
function writeYears(times: readonly number[], eventYear: number, x: (year: number) => number, textSize: number): CourseFigure['years'] {
  const wide = measureText('2000', textSize) + 8
  const placed: { at: number; text: string }[] = []
  const ends = [Math.min(...times), Math.max(...times), eventYear]
  for (const year of new Set([...ends, ...times])) {
    const at = x(year)
    if (placed.every((other) => Math.abs(other.at - at) >= wide)) placed.push({ at, text: String(year) })
  }
  return placed.toSorted((a, b) => a.at - b.at)
}

/** The name of the event stands to the right of its upright, or to the left where there is more room. */
function placeEvent(text: string, x: number, width: number, textSize: number): CourseFigure['event']['label'] {
  const wide = measureText(text, textSize) + 6
  return x + wide <= width || x < width / 2 ? { at: x + 4, text, anchor: 'start' } : { at: x - 4, text, anchor: 'end' }
}

function path(spots: readonly { readonly x: number; readonly y: number }[]): string {
  return spots.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('')
}
