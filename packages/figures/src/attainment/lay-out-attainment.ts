import type { Box } from './box.ts'
import type { AttainmentFigure, FigureLabel, UprightLayer } from './figure.ts'
import { listMarkBoxes, listStrokes } from './list-strokes.ts'
import { measureText } from './measure-text.ts'
import { labelWidth, lineHeight, placeLabels, type PlacedLabel } from './place-labels.ts'
import { placeUprights, type PlacedUpright } from './place-uprights.ts'
import { chooseTimeTicks } from './time-ticks.ts'
import { listTicks } from './value-axis.ts'

export interface FigureSize {
  readonly width: number
  readonly height: number
  /** Size of all words on the chart, in pixels. */
  readonly textSize: number
}

/** A figure with a place in pixels for everything. */
export interface AttainmentLayout {
  readonly size: FigureSize
  readonly plot: Box
  readonly timeTicks: readonly number[]
  readonly valueTicks: readonly number[]
  readonly locate: (time: number, value: number) => readonly [number, number]
  readonly uprights: readonly PlacedUpright[]
  readonly labels: readonly PlacedLabel[]
  /** Words that found no free place, in order of weight: to be written under the chart. */
  readonly unplaced: readonly string[]
}

/** Below this many letters of width there is no room for words beside the plot. */
const roomyFrom = 42

/** Gives every part of the figure its place for one size; the same figure and size give the same layout. */
export function layOutAttainment(figure: AttainmentFigure, size: FigureSize, writeValue: (value: number) => string): AttainmentLayout {
  const { width, height, textSize } = size
  const valueTicks = listTicks(figure.value)
  const uprightLayers = figure.layers.filter((layer): layer is UprightLayer => layer.type === 'event' || layer.type === 'break')
  const lanes = Math.min(2, uprightLayers.length)
  const plot: Box = {
    left: Math.ceil(Math.max(...valueTicks.map((tick) => measureText(writeValue(tick), textSize)))) + 10,
    top: Math.round(textSize * 0.7) + lanes * (lineHeight(textSize) + 2),
    right: width - Math.ceil(rightMargin(figure.labels, size)),
    bottom: height - lineHeight(textSize) - 12,
  }
  const locate = scaleToPlot(figure, plot)
  const uprights = placeUprights(uprightLayers, { locate, plot, width, textSize, lanes })
  const { placed, unplaced } = placeLabels(figure.labels, {
    locate,
    plot,
    bounds: { left: plot.left + 2, top: plot.top + 1, right: width - 2, bottom: plot.bottom - 2 },
    textSize,
    strokes: listStrokes(figure.layers, locate, plot),
    grid: valueTicks.map((tick) => ({ x1: plot.left, x2: plot.right, y1: locate(0, tick)[1], y2: locate(0, tick)[1] })),
    boxes: listMarkBoxes(figure.layers, locate),
  })
  return {
    size,
    plot,
    valueTicks,
    timeTicks: chooseTimeTicks(figure.time, plot.right - plot.left, textSize),
    locate,
    uprights: uprights.placed,
    labels: placed,
    unplaced: [...unplaced.map((label) => label.lines.join(', ')), ...uprights.unplaced],
  }
}

/** Turns data into pixels; a band that runs out of the picture is stopped at its edge. */
function scaleToPlot({ time, value }: AttainmentFigure, plot: Box): AttainmentLayout['locate'] {
  const perYear = (plot.right - plot.left) / (time.to - time.from)
  const perUnit = (plot.bottom - plot.top) / (value.to - value.from)
  return (t, v) => [
    plot.left + (t - time.from) * perYear,
    plot.bottom - (Math.min(value.to, Math.max(value.from, v)) - value.from) * perUnit,
  ]
}

function rightMargin(labels: readonly FigureLabel[], { width, textSize }: FigureSize): number {
  const ends = labels.filter((label) => label.where === 'end')
  // Half of the last year stands out over the end of the axis.
  const least = measureText('2000', textSize) / 2 + 4
  if (ends.length === 0 || width < roomyFrom * textSize) return least
  const widest = Math.max(...ends.map((label) => labelWidth(label.lines, textSize)))
  return widest + 14 > width * 0.3 ? least : widest + 14
}
