import { measureText } from '../attainment/measure-text.ts'
import { makeScale } from '../spark/draw-spark.ts'
import type { DumbbellAxis, DumbbellFigure, DumbbellLabel } from './dumbbell-figure.ts'

/** What is drawn: two values, the level that was asked for, and how levels are written. */
export interface DumbbellInput {
  readonly before: number
  readonly after: number
  readonly target: { readonly level: number; readonly text: string } | null
  readonly axis: DumbbellAxis
  /** The ends of a ruler of its own, as they are written; null where the ruler is everybody's and stands in the header. */
  readonly ends: { readonly from: string; readonly to: string } | null
}

export interface DumbbellOptions {
  readonly width: number
  /** Size of the labels in pixels. */
  readonly textSize: number
}

const radius = 5
const edge = 8
const trackY = 12
const labelGap = 6

/**
 * Draws the way from a value before to a value after on a straight ruler; values outside it stand at its end. The
 * level that was asked for is written first, the ends of the ruler only where they touch nothing.
 */
export function drawDumbbell(input: DumbbellInput, { width, textSize }: DumbbellOptions): DumbbellFigure {
  const x = dumbbellScale(input.axis, width)
  const before = x(input.before)
  const after = x(input.after)
  const [left, right] = before <= after ? [before, after] : [after, before]
  const target = input.target === null ? null : x(input.target.level)
  const labels = placeLabels(
    [
      ...(input.target && target !== null ? [{ kind: 'target' as const, text: input.target.text, at: target }] : []),
      ...(input.ends
        ? [
            { kind: 'from' as const, text: input.ends.from, at: 0 },
            { kind: 'to' as const, text: input.ends.to, at: width },
          ]
        : []),
    ],
    width,
    textSize,
  )
  return {
    width,
    height: trackY + 10 + (labels.length > 0 ? textSize * 1.35 : 2),
    y: trackY,
    labelY: trackY + 10 + textSize,
    track: { x1: edge / 2, x2: width - edge / 2 },
    before,
    after,
    radius,
    bar: right - left > 2 * radius ? { x1: left + radius, x2: right - radius } : null,
    target,
    labels,
  }
}

/** Where a value stands on a ruler of a width; outside values stand at its ends. */
export function dumbbellScale({ from, to }: DumbbellAxis, width: number): (value: number) => number {
  const scale = makeScale(from, to, edge, width - edge)
  return (value) => scale(Math.min(to, Math.max(from, value)))
}

/** The ticks of a ruler with their words, as many as have room, the ends first. */
export function drawTicks(axis: DumbbellAxis, write: (level: number) => string, { width, textSize }: DumbbellOptions): DumbbellLabel[] {
  const x = dumbbellScale(axis, width)
  const last = axis.ticks.length - 1
  const order = axis.ticks.map((level, i) => ({ level, rank: i === 0 || i === last ? 0 : 1 })).toSorted((a, b) => a.rank - b.rank)
  return placeLabels(
    order.map(({ level }) => ({ kind: 'from' as const, text: write(level), at: x(level) })),
    width,
    textSize,
  ).toSorted((a, b) => a.x - b.x)
}

/** Writes each label in turn where it touches none that is there already. */
function placeLabels(
  wanted: readonly { readonly kind: DumbbellLabel['kind']; readonly text: string; readonly at: number }[],
  width: number,
  textSize: number,
): DumbbellLabel[] {
  const placed: DumbbellLabel[] = []
  for (const { kind, text, at } of wanted) {
    const wide = measureText(text, textSize)
    const middle = Math.min(width - wide / 2, Math.max(wide / 2, at))
    const isFree = placed.every((other) => Math.abs(other.x - middle) >= (other.width + wide) / 2 + labelGap)
    if (isFree && wide <= width) placed.push({ kind, text, x: middle, width: wide })
  }
  return placed
}
