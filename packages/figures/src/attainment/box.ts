/** A rectangle in pixels, y growing downwards. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A straight stroke in pixels. */
export interface Stroke {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Whether two boxes share more than an edge. */
export function boxesTouch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether a box lies wholly inside another. */
export function boxHolds(outer: Box, inner: Box): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
}

/** The box with room added on every side. */
export function widenBox(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by }
}

/** Whether any part of a stroke runs through the inside of a box (Liang and Barsky's clipping). */
export function strokeTouches(stroke: Stroke, box: Box): boolean {
  const dx = stroke.x2 - stroke.x1
  const dy = stroke.y2 - stroke.y1
  let enters = 0
  let leaves = 1
  for (const [along, room] of [
    [-dx, stroke.x1 - box.left],
    [dx, box.right - stroke.x1],
    [-dy, stroke.y1 - box.top],
    [dy, box.bottom - stroke.y1],
  ] as const) {
    if (along === 0) {
      if (room <= 0) return false
    } else if (along < 0) enters = Math.max(enters, room / along)
    else leaves = Math.min(leaves, room / along)
  }
  return enters < leaves
}
