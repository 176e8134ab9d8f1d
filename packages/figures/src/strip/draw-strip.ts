import { layOutColumn, layOutRuler, type PlacedCell } from './place-cells.ts'
import { measureCell, type Cell } from './measure-cell.ts'
import { drawTicks, rulerFoot, type StripLimits } from './draw-ticks.ts'
import { nameZone } from './name-zone.ts'
import type { StripFigure, StripGlyph, StripItem, StripZone, StripZoneName } from './strip-figure.ts'

export interface StripOptions {
  readonly width: number
  /** Side of a glyph's box. */
  readonly glyphSize: number
  readonly textSize: number
  readonly zoneNames: Readonly<Record<StripZoneName, string>>
  /** The chances that divide the statuses, as the policy in force has them. */
  readonly limits: StripLimits
}

const columnGap = 12
/** Least height of the field above the ruler, so that one glyph does not make a slit. */
const leastRows = 2

/**
 * Draws the probability strip. Every part is one glyph whose middle stands at its probability; glyphs that would
 * touch are stacked. What is met stands in a field of its own to the right of 100%, what is missed to the left of
 * 0%: there is no probability left to read. What cannot be judged is not placed at all. Boxes never overlap.
 */
export function drawStrip(items: readonly StripItem[], options: StripOptions): StripFigure {
  const { width, glyphSize, textSize, limits } = options
  const cells = (of: readonly StripItem[]) => of.map((item) => measureCell(item, glyphSize, textSize))
  const met = cells(items.filter((item) => item.status === 'met'))
  const missed = cells(items.filter((item) => item.status === 'missed'))
  const open = items.filter((item) => isOpen(item))
  const onRuler = cells(open)
  const beside = items.filter((item) => item.status !== 'met' && item.status !== 'missed' && !isOpen(item)).map((item) => item.key)

  const rowHeight = Math.max(glyphSize + textSize * 1.5, ...[...met, ...missed, ...onRuler].map((cell) => cell.height))
  const left = missed.length === 0 ? null : sizeColumn(missed, width, open.length > 0, options.zoneNames.missed, textSize)
  const right = met.length === 0 ? null : sizeColumn(met, width, open.length > 0, options.zoneNames.met, textSize)
  const rulerFrom = left === null ? 0 : left + columnGap
  const rulerTo = width - (right === null ? 0 : right + columnGap)

  const onTheRuler = open.length === 0 ? null : layOutRuler(onRuler, rulerFrom, rulerTo)
  const inLeft = left === null ? null : layOutColumn(missed, 0, left)
  const inRight = right === null ? null : layOutColumn(met, width - right, width)
  const rows = Math.max(leastRows, onTheRuler?.rows ?? 0, inLeft?.rows ?? 0, inRight?.rows ?? 0)

  const bounds: { name: StripZoneName; from: number; to: number }[] = []
  if (left !== null) bounds.push({ name: 'missed', from: 0, to: left })
  if (onTheRuler !== null) {
    const at = (p: number) => onTheRuler.x0 + p * (onTheRuler.x1 - onTheRuler.x0)
    bounds.push(
      { name: 'unlikely', from: rulerFrom, to: at(limits.unlikelyBelow) },
      { name: 'accelerate', from: at(limits.unlikelyBelow), to: at(limits.onTrackFrom) },
      { name: 'onTrack', from: at(limits.onTrackFrom), to: rulerTo },
    )
  }
  if (right !== null) bounds.push({ name: 'met', from: width - right, to: width })

  const named = bounds.map(({ name, from, to }) => ({ name, from, to, lines: nameZone(options.zoneNames[name], from, to, textSize) }))
  const head = Math.max(1, ...named.map(({ lines }) => lines.length)) * textSize * 1.5 + 6
  const floor = head + rows * rowHeight
  const zones = named.map(({ name, from, to, lines }): StripZone => ({
    name,
    box: { left: from, top: 0, right: to, bottom: floor },
    lines,
  }))
  const place = (placed: readonly PlacedCell[]): StripGlyph[] => placed.map((one) => standOn(floor - one.row * rowHeight, one))

  return {
    width,
    height: floor + (onTheRuler === null ? 2 : rulerFoot(textSize)),
    zones,
    ruler: onTheRuler === null ? null : { x1: onTheRuler.x0, x2: onTheRuler.x1, y: floor },
    ticks: onTheRuler === null ? [] : drawTicks(onTheRuler.x0, onTheRuler.x1, floor, rulerFrom, rulerTo, textSize, limits),
    glyphs: [...place(inLeft?.cells ?? []), ...place(onTheRuler?.cells ?? []), ...place(inRight?.cells ?? [])],
    beside,
  }
}

function isOpen(item: StripItem): boolean {
  return item.probability !== null && item.status !== 'met' && item.status !== 'missed' && item.status !== 'notAssessable'
}

/** How wide a field beside the ruler is: as wide as two or three of its cells, and alone as wide as its share. */
function sizeColumn(cells: readonly Cell[], width: number, besideRuler: boolean, name: string, textSize: number): number {
  const widest = Math.max(...cells.map((cell) => cell.width))
  if (!besideRuler) return (width - columnGap) / 2
  const longestWord = Math.max(...name.split(' ').map((word) => word.length * textSize * 0.8))
  const wanted = widest * Math.min(cells.length, width < 600 ? 2 : 4) + 8
  return Math.max(Math.min(wanted, width * 0.25), widest + 8, longestWord + 8)
}

/** Gives a cell whose foot stands at `foot` its two boxes: the label above, the glyph below it. */
function standOn(foot: number, { cell, middle }: PlacedCell): StripGlyph {
  const glyphFoot = foot - 2
  return {
    key: cell.key,
    label: cell.label,
    status: cell.status,
    glyph: { left: middle - cell.glyphSize / 2, right: middle + cell.glyphSize / 2, top: glyphFoot - cell.glyphSize, bottom: glyphFoot },
    text: {
      left: middle - cell.textWidth / 2,
      right: middle + cell.textWidth / 2,
      top: foot - cell.height + 1,
      bottom: glyphFoot - cell.glyphSize,
    },
  }
}
