import { decodeText } from './decode-text.ts'
import { detectDelimiter } from './detect-delimiter.ts'
import { parseCsv } from './parse-csv.ts'

/**
 * The cells of some lines of a delimited text (the first is 1), each taken apart by itself: for texts so long that one
 * would not take them apart as a whole. A cell with a line break in it is not put together. Empty for what is no text.
 */
export function readLinesOfText(bytes: Uint8Array, lines: readonly number[]): Map<number, string[]> {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'unreadable') return new Map()
  const delimiter = detectDelimiter(decoded.text)
  const texts = decoded.text.split(/\r\n|\r|\n/)
  return new Map(
    lines.map((line) => [line, [...(parseCsv(texts[line - 1] ?? '', delimiter).rows[0]?.cells ?? [])]] satisfies [number, string[]]),
  )
}
