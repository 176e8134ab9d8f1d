import type { SparkFigure, SparkSpot } from './spark-figure.ts'
import { isProvisional, type SparkInput } from './spark-input.ts'

export interface SparkSize {
  readonly width: number
  readonly height: number
}

/** Room for the dot at the end of the line, and for the stroke above and below. */
const padding = 4

/**
 * Draws a sparkline. The value axis holds the points, the target's levels and the median of the projection; a
 * band that is wider than that is cut at the edge, so that one uncertain forecast does not flatten the past.
 */
export function drawSpark(input: SparkInput, { width, height }: SparkSize): SparkFigure {
  const { points, projection, steps } = input
  const levels = [...points.map((point) => point.value), ...steps.map((step) => step.level), ...projection.map((spot) => spot.median)]
  const low = Math.min(...levels)
  const high = Math.max(...levels)
  const room = Math.max((high - low) * 0.12, Math.abs(high) * 1e-6, 1e-9)
  const x = makeScale(input.from, input.to, padding, width - padding)
  const y = makeScale(high + room, low - room, padding, height - padding)
  const inside = (value: number) => Math.min(height, Math.max(0, y(value)))

  const observed = points.map((point): SparkSpot => ({ x: x(point.time), y: y(point.value) }))
  const last = points.at(-1)
  const lastSpot = observed.at(-1)
  const start =
    last === undefined
      ? []
      : [{ time: last.time, median: last.value, lo50: last.value, hi50: last.value, lo80: last.value, hi80: last.value }]
  const ahead = [...start, ...projection]
  const band = (lo: 'lo50' | 'lo80', hi: 'hi50' | 'hi80') =>
    projection.length === 0
      ? ''
      : `${writePath([
          ...ahead.map((spot) => ({ x: x(spot.time), y: inside(spot[hi]) })),
          ...ahead.toReversed().map((spot) => ({ x: x(spot.time), y: inside(spot[lo]) })),
        ])}Z`

  return {
    width,
    height,
    line: observed.length > 1 ? writePath(observed) : '',
    projection: projection.length === 0 ? '' : writePath(ahead.map((spot) => ({ x: x(spot.time), y: y(spot.median) }))),
    band50: band('lo50', 'hi50'),
    band80: band('lo80', 'hi80'),
    steps: writePath(
      steps.flatMap((step) => [
        { x: x(step.from), y: y(step.level) },
        { x: x(step.to), y: y(step.level) },
      ]),
    ),
    latest: last === undefined || lastSpot === undefined ? null : { ...lastSpot, hollow: isProvisional(last) },
  }
}

/** Straight line from one stretch to another; a stretch of no length goes to the middle. */
export function makeScale(from: number, to: number, out0: number, out1: number): (value: number) => number {
  return to === from ? () => (out0 + out1) / 2 : (value) => out0 + ((value - from) / (to - from)) * (out1 - out0)
}

function writePath(spots: readonly SparkSpot[]): string {
  return spots.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
