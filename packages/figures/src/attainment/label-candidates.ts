import type { Box } from './box.ts'

/** The size of the words and where they may stand. */
export interface LabelRoom {
  readonly width: number
  readonly height: number
  readonly plot: Box
  /** The room right of the plot that is kept free for the ends of lines; zero where there is none. */
  readonly margin: number
}

const gap = 7
const step = 4
/** Words this near to what they speak of need no second look; … */
export const nearReach = 14
/** … and further than this they would seem to speak of something else. */
export const farReach = 36

/** Places beside the right end of a line: in the margin where there is one, shifted up or down as little as possible. */
export function* beside(x: number, y: number, room: LabelRoom, reach: number): Generator<Box> {
  if (room.margin >= room.width + 2) {
    const left = room.plot.right + gap + 1
    for (const shift of shifts(farReach)) yield boxAt(left, y - room.height / 2 + shift, room)
    return
  }
  const left = Math.min(x - room.width, room.plot.right - room.width - 2)
  for (let distance = 4; distance <= reach; distance += step) {
    for (let back = 0; back <= 72; back += 12) {
      yield boxAt(left - back, y - distance - room.height, room)
      yield boxAt(left - back, y + distance, room)
    }
  }
}

/** Places along a flat stretch, above it or below it, from its start to its end. */
export function* along(x1: number, x2: number, y: number, room: LabelRoom, reach: number): Generator<Box> {
  const first = x1 + 4
  const last = Math.max(first, x2 - room.width - 4)
  for (let distance = 4; distance <= reach / 2 + 4; distance += step) {
    for (let left = first; left <= last; left += 8) {
      yield boxAt(left, y - distance - room.height, room)
      yield boxAt(left, y + distance, room)
    }
    for (const left of [x2 - room.width, x1 - room.width / 2, (x1 + x2 - room.width) / 2]) {
      yield boxAt(left, y - distance - room.height, room)
      yield boxAt(left, y + distance, room)
    }
  }
}

/** Places around a spot, the nearest first: above it to the right, above, to the left, then below, then the sides. */
export function* around(x: number, y: number, room: LabelRoom, reach: number): Generator<Box> {
  for (let distance = gap; distance <= reach; distance += step) {
    for (const top of [y - distance - room.height, y + distance]) {
      for (const left of [x - 6, x - room.width / 2, x - room.width + 6, x + distance, x - distance - room.width])
        yield boxAt(left, top, room)
    }
    yield boxAt(x + distance, y - room.height / 2, room)
    yield boxAt(x - distance - room.width, y - room.height / 2, room)
  }
}

function* shifts(most: number): Generator<number> {
  yield 0
  for (let shift = 2; shift <= most; shift += 2) {
    yield -shift
    yield shift
  }
}

function boxAt(left: number, top: number, { width, height }: LabelRoom): Box {
  return { left, top, right: left + width, bottom: top + height }
}
