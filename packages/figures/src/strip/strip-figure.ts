import type { Status } from '@moc/core'
import type { Box } from '../attainment/box.ts'

/** A target part that wants a place on the strip. */
export interface StripItem {
  /** What the reader chooses by: the code of the part. */
  readonly key: string
  /** What stands above the glyph: "5.4b". */
  readonly label: string
  readonly status: Status
  /** Null where the outcome is already known, or nothing can be said. */
  readonly probability: number | null
}

/** One glyph with its label, each in its own box. */
export interface StripGlyph {
  readonly key: string
  readonly label: string
  readonly status: Status
  readonly glyph: Box
  readonly text: Box
}

export type StripZoneName = 'unlikely' | 'accelerate' | 'onTrack' | 'met' | 'missed'

export interface StripZone {
  readonly name: StripZoneName
  readonly box: Box
  /** The zone's name in lines that fit into it, the first line's box at the top; empty where not even a word fits. */
  readonly lines: readonly { readonly text: string; readonly box: Box }[]
}

export interface StripTick {
  readonly x: number
  /** Limits of statuses are long, limits of bands short. */
  readonly major: boolean
  readonly label: { readonly text: string; readonly box: Box } | null
}

/** The probability strip: glyphs on a ruler from 0 to 100%, what is met to its right, what is missed to its left. */
export interface StripFigure {
  readonly width: number
  readonly height: number
  readonly zones: readonly StripZone[]
  /** Null where no outcome is open any more. */
  readonly ruler: { readonly x1: number; readonly x2: number; readonly y: number } | null
  readonly ticks: readonly StripTick[]
  readonly glyphs: readonly StripGlyph[]
  /** Parts that cannot be placed, in the order in which they came. */
  readonly beside: readonly string[]
}
