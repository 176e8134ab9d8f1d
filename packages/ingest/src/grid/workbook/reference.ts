import type { MergedArea } from '../grid.ts'

/** The column of a reference such as `AB12`, the first being 0; -1 where it is none of Excel's 16,384. */
export function readColumn(reference: string): number {
  let column = 0
  let at = 0
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & 0xdf
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
    if (column > 16_384) return -1
  }
  return at === 0 || at === reference.length ? -1 : column - 1
}

/** The area of a reference such as `A1:C3` or `A1`; null where it is none. */
export function readArea(reference: string): MergedArea | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference)
  if (!found) return null
  const [, fromLetters = '', fromLine = '', toLetters = fromLetters, toLine = fromLine] = found
  const columns = [readColumn(`${fromLetters}1`), readColumn(`${toLetters}1`)]
  const lines = [Number(fromLine), Number(toLine)]
  if (columns.includes(-1) || lines.includes(0)) return null
  return {
    firstLine: Math.min(...lines),
    lastLine: Math.max(...lines),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  }
}
