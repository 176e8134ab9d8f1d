import type { Box, Stroke } from './box.ts'
import type { FigureLayer, Spot } from './figure.ts'

type Locate = (time: number, value: number) => readonly [number, number]

/** How far a dot reaches from its middle, in pixels. */
export const dotReach = 4.5
/** How far the mark of a baseline reaches. */
export const markReach = 6

/** Every line that the layers draw, in pixels: what words must keep clear of. */
export function listStrokes(layers: readonly FigureLayer[], locate: Locate, plot: Box): Stroke[] {
  return layers.flatMap((layer): Stroke[] => {
    switch (layer.type) {
      case 'observed':
        return layer.segments.flatMap((spots) => joinSpots(spots, locate))
      case 'target':
        return layer.lines.flatMap((spots) => joinSpots(spots, locate))
      case 'projection':
        return joinSpots(layer.spots, locate)
      case 'event':
      case 'break': {
        const [x] = locate(layer.time, 0)
        return [{ x1: x, y1: plot.top, x2: x, y2: plot.bottom }]
      }
      case 'baseline':
      case 'path-goal':
        return []
    }
  })
}

/** Every dot and mark, in pixels. */
export function listMarkBoxes(layers: readonly FigureLayer[], locate: Locate): Box[] {
  return layers.flatMap((layer): Box[] => {
    if (layer.type === 'observed') return layer.dots.map((dot) => boxAround(dot, dotReach, locate))
    if (layer.type === 'baseline' || layer.type === 'path-goal') return [boxAround(layer, markReach, locate)]
    return []
  })
}

function joinSpots(spots: readonly Spot[], locate: Locate): Stroke[] {
  return spots.slice(1).map((spot, i) => {
    const [x1, y1] = locate(spots[i]!.time, spots[i]!.value)
    const [x2, y2] = locate(spot.time, spot.value)
    return { x1, y1, x2, y2 }
  })
}

function boxAround(spot: Spot, reach: number, locate: Locate): Box {
  const [x, y] = locate(spot.time, spot.value)
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
}
