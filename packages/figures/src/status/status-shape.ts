import type { Status } from '@moc/core'

/** A shape on a field of 24 × 24: a filled outline, strokes cut out of it, or a dashed ring. */
export interface StatusShape {
  /** SVG path data to fill with the status colour. */
  readonly fill?: string
  /** SVG path data to stroke over the fill in the colour of the ground, 2.6 wide. */
  readonly cut?: string
  /** SVG path data to stroke with the status colour, 2 wide, dashed. */
  readonly ring?: string
}

/** Dashes of a ring, in the units of its field. */
export const ringDash = '3.2 2.8'

/** Shapes that survive photocopying: disc with a tick, ▲, ◆, ▼, ✖, ■, dashed ring. */
export const statusShapes: Record<Status, StatusShape> = {
  met: { fill: 'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 1 1 0-21z', cut: 'M7 12.4l3.6 3.6L17.2 8.8' },
  onTrack: { fill: 'M12 2.5L22.5 21.5H1.5z' },
  accelerate: { fill: 'M12 1L23 12L12 23L1 12z' },
  unlikely: { fill: 'M1.5 2.5H22.5L12 21.5z' },
  movingAway: { fill: 'M6.2 2.5L12 8.3L17.8 2.5L21.5 6.2L15.7 12L21.5 17.8L17.8 21.5L12 15.7L6.2 21.5L2.5 17.8L8.3 12L2.5 6.2z' },
  missed: { fill: 'M3 3H21V21H3z' },
  notAssessable: { ring: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z' },
}

/** Statuses in the order in which they are always said: from met to not enough data. */
export const statusOrder: readonly Status[] = ['met', 'onTrack', 'accelerate', 'unlikely', 'movingAway', 'missed', 'notAssessable']
