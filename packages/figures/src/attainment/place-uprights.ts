import { boxesTouch, strokeTouches, widenBox, type Box, type Stroke } from './box.ts'
import type { UprightLayer } from './figure.ts'
import { measureText } from './measure-text.ts'
import { lineHeight } from './place-labels.ts'

export interface PlacedUpright {
  readonly layer: UprightLayer
  readonly x: number
  /** Where the line begins: beside its own words, above the plot. */
  readonly top: number
  readonly box: Box
}

interface UprightGround {
  readonly locate: (time: number, value: number) => readonly [number, number]
  readonly plot: Box
  readonly width: number
  readonly textSize: number
  readonly lanes: number
}

/**
 * Writes the words of upright lines in the lanes above the plot, each beside its own line. In the lowest lane no
 * line runs through another's words; in a higher lane none of those that reach up to it.
 */
export function placeUprights(layers: readonly UprightLayer[], ground: UprightGround): { placed: PlacedUpright[]; unplaced: string[] } {
  const placed: PlacedUpright[] = []
  const unplaced: string[] = []
  const lines = layers.map((layer) => ground.locate(layer.time, 0)[0])
  for (const [i, layer] of layers.entries()) {
    const x = lines[i]!
    const others = lines.filter((_, j) => j !== i)
    const found = listCandidates(layer.label, x, ground).find(({ box, lane }) => {
      const wide = widenBox(box, 1)
      // The lowest lane is as low as the number at the top of the value axis.
      const inside = box.left >= (lane === 1 ? ground.plot.left : 2) && box.right <= ground.width - 2
      const crossed = lane === 1 && others.some((at) => wide.left < at && at < wide.right)
      const free = placed.every((other) => !boxesTouch(wide, other.box) && !strokeTouches(riser(other.x, other.top, ground.plot), wide))
      return inside && !crossed && free && !placed.some((other) => strokeTouches(riser(x, box.top, ground.plot), widenBox(other.box, 1)))
    })
    if (found) placed.push({ layer, x, top: found.box.top, box: found.box })
    else unplaced.push(layer.label)
  }
  return { placed, unplaced }
}

/** In the lowest lane first, right of the line before left. */
function listCandidates(label: string, x: number, { plot, textSize, lanes }: UprightGround): { box: Box; lane: number }[] {
  const height = lineHeight(textSize)
  const width = measureText(label, textSize)
  return Array.from({ length: lanes }, (_, i) => i + 1).flatMap((lane) => {
    const bottom = plot.top - (lane - 1) * (height + 2) - 2
    return [x + 5, x - 5 - width].map((left) => ({ lane, box: { left, right: left + width, top: bottom - height, bottom } }))
  })
}

function riser(x: number, top: number, plot: Box): Stroke {
  return { x1: x, x2: x, y1: top, y2: plot.top }
}
