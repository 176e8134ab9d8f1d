import { boxesTouch, boxHolds, strokeTouches, widenBox, type Box, type Stroke } from './box.ts'
import type { FigureLabel } from './figure.ts'
import { along, around, beside, farReach, nearReach, type LabelRoom } from './label-candidates.ts'
import { measureText } from './measure-text.ts'

export interface PlacedLabel {
  readonly label: FigureLabel
  /** The version of its words that fits. */
  readonly lines: readonly string[]
  readonly box: Box
}

export interface LabelGround {
  /** Turns a spot of the data into pixels. */
  readonly locate: (time: number, value: number) => readonly [number, number]
  readonly plot: Box
  /** Where words may stand at all: the plot and the margin on its right. */
  readonly bounds: Box
  readonly textSize: number
  readonly strokes: readonly Stroke[]
  /** Pale lines that words avoid where they can. */
  readonly grid: readonly Stroke[]
  /** Dots and marks, and words that stand already. */
  readonly boxes: readonly Box[]
}

/** Words keep this much room around them. */
const breath = 2

/**
 * Finds a free place for every label, the weightiest first. A label that finds none comes back as `unplaced` and
 * is written under the chart: labels never touch one another, a dot or a line, at any width.
 */
export function placeLabels(labels: readonly FigureLabel[], ground: LabelGround): { placed: PlacedLabel[]; unplaced: FigureLabel[] } {
  const placed: PlacedLabel[] = []
  const unplaced: FigureLabel[] = []
  const taken: Box[] = [...ground.boxes]
  for (const label of labels.toSorted((a, b) => a.rank - b.rank)) {
    const place = findPlace(label, ground, taken)
    if (place === null) unplaced.push(label)
    else {
      placed.push({ label, ...place })
      taken.push(place.box)
    }
  }
  return { placed, unplaced }
}

/** How tall one line of a label is, for its size; Ễ and Ặ included. */
export function lineHeight(textSize: number): number {
  return Math.round(textSize * 1.35)
}

/** How wide a label is: its widest line. */
export function labelWidth(lines: readonly string[], textSize: number): number {
  return Math.max(...lines.map((line) => measureText(line, textSize)))
}

interface Attempt {
  readonly lines: readonly string[]
  readonly reach: number
}

/** Says it in full and near; else shortly and near; else shortly and further away; else in full and further away. */
function listAttempts({ lines, shorter = [] }: FigureLabel): Attempt[] {
  const versions = [lines, ...shorter]
  return [
    ...versions.map((one) => ({ lines: one, reach: nearReach })),
    ...versions.toReversed().map((one) => ({ lines: one, reach: farReach })),
  ]
}

function findPlace(label: FigureLabel, ground: LabelGround, taken: readonly Box[]): Pick<PlacedLabel, 'box' | 'lines'> | null {
  const [x, y] = ground.locate(label.time, label.value)
  for (const { lines, reach } of listAttempts(label)) {
    const room: LabelRoom = {
      width: labelWidth(lines, ground.textSize),
      height: lines.length * lineHeight(ground.textSize),
      plot: ground.plot,
      margin: ground.bounds.right - ground.plot.right - 8,
    }
    const free = [...candidates(label, x, y, room, reach, ground)].filter((box) => isFree(box, ground, taken))
    const box = free.find((one) => !ground.grid.some((stroke) => strokeTouches(stroke, one))) ?? free[0]
    if (box) return { box, lines }
  }
  return null
}

function isFree(box: Box, ground: LabelGround, taken: readonly Box[]): boolean {
  const wide = widenBox(box, breath)
  return (
    boxHolds(ground.bounds, box) &&
    !taken.some((other) => boxesTouch(wide, other)) &&
    !ground.strokes.some((stroke) => strokeTouches(stroke, wide))
  )
}

function candidates(label: FigureLabel, x: number, y: number, room: LabelRoom, reach: number, ground: LabelGround): Generator<Box> {
  if (label.where === 'end') return beside(x, y, room, reach)
  if (label.where === 'along') return along(x, ground.locate(label.until ?? label.time, label.value)[0], y, room, reach)
  return around(x, y, room, reach)
}
