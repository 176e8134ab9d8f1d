import type { Status } from '@moc/core'
import { measureText } from '../attainment/measure-text.ts'
import type { StripItem } from './strip-figure.ts'

/** The room that one glyph and its label take, with the air around them. */
export interface Cell {
  readonly key: string
  readonly label: string
  readonly status: Status
  readonly probability: number
  readonly glyphSize: number
  readonly textWidth: number
  readonly width: number
  readonly height: number
}

const air = 3

/** Measures the room of one item. What has no probability keeps 0: its place is not on the ruler. */
export function measureCell(item: StripItem, glyphSize: number, textSize: number): Cell {
  const textWidth = measureText(item.label, textSize)
  return {
    key: item.key,
    label: item.label,
    status: item.status,
    probability: item.probability ?? 0,
    glyphSize,
    textWidth,
    width: Math.max(textWidth, glyphSize) + 2 * air,
    height: glyphSize + textSize * 1.3 + 2 + air,
  }
}
