import { measureText } from '../attainment/measure-text.ts'
import type { StripZone } from './strip-figure.ts'

const inset = 6

/** Breaks a zone's name into the lines that fit between its sides; gives none where a single word is too wide. */
export function nameZone(name: string, from: number, to: number, textSize: number): StripZone['lines'] {
  const room = to - from - 2 * inset
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && measureText(`${last} ${word}`, textSize) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.some((line) => measureText(line, textSize) > room)) return []
  return lines.map((text, i) => {
    const top = 4 + i * textSize * 1.4
    return { text, box: { left: from + inset, right: from + inset + measureText(text, textSize), top, bottom: top + textSize * 1.4 } }
  })
}
