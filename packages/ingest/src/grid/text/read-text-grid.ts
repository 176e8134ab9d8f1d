import { columnLetters, type RowIssue } from '@moc/core'
import { fileEmpty, quotesBroken } from '../../rows/messages.ts'
import { decodeText } from '../../table/decode-text.ts'
import { delimiters, detectDelimiter, type Delimiter } from '../../table/detect-delimiter.ts'
import { parseCsv, type TableRow } from '../../table/parse-csv.ts'
import type { Grid, GridCell, GridRow } from '../grid.ts'
import { issueAt } from '../issue.ts'
import { cleanText } from '../letters/clean-text.ts'
import { gridLimits } from '../limits.ts'
import { cellTooLong, encodingGuessed, letterLost, tooManyCells, tooManyColumns } from '../messages.ts'
import type { FileReading, GridHints } from '../read-grids.ts'

const mostLetterIssues = 100
const mostRemembered = 100_000

/** Reads delimited text into one grid: encoding, delimiter, cells cleaned, rows with their lines. Never throws but for the engine's own limits. */
export function readTextGrid(bytes: Uint8Array, hints: GridHints): FileReading {
  const decoded = decodeText(bytes, hints.encoding ?? null)
  if (decoded.kind === 'unreadable') return { kind: 'unreadable', issues: [issueAt(decoded.message)] }
  const { encoding, doubt } = decoded
  const { text, separator } = takeSeparator(decoded.text)
  const delimiter = hints.delimiter ?? separator ?? detectDelimiter(text)
  if (hasMoreThan(text, delimiter, gridLimits.cells)) return { kind: 'unreadable', issues: [issueAt(tooManyCells())] }

  const { rows, brokenAt } = parseCsv(text, delimiter)
  if (brokenAt !== null) return { kind: 'unreadable', issues: [issueAt(quotesBroken(), brokenAt)] }
  const wide = rows.find((row) => usedLength(row.cells) > gridLimits.columns)
  if (wide) return { kind: 'unreadable', issues: [issueAt(tooManyColumns(usedLength(wide.cells)), wide.line)] }

  const long = rows.find((row) => row.cells.some((cell) => cell.length > gridLimits.cellLength))
  if (long) {
    const column = long.cells.findIndex((cell) => cell.length > gridLimits.cellLength)
    return { kind: 'unreadable', issues: [issueAt(cellTooLong(long.cells[column]!.length), long.line, columnLetters(column))] }
  }

  const issues: RowIssue[] = doubt === null ? [] : [issueAt(encodingGuessed(encoding, doubt))]
  const grid: Grid = { sheet: null, rows: cleanRows(rows, issues), merged: [], hiddenColumns: [] }
  if (grid.rows.length === 0) return { kind: 'unreadable', issues: [issueAt(fileEmpty())] }
  return { kind: 'grids', container: 'text', encoding, delimiter, grids: [grid], hiddenSheets: [], issues }
}

/** Excel's first line `sep=;` says the delimiter; it is emptied, so that lines keep their numbers. */
function takeSeparator(text: string): { text: string; separator: Delimiter | null } {
  const found = /^"?sep=(.)"?[;,\t]*(?=\r|\n|$)/i.exec(text)
  if (!found) return { text, separator: null }
  return { text: text.slice(found[0].length), separator: delimiters.find((each) => each === found[1]) ?? null }
}

/** Whether a text splits into more cells than `most`, before anything is split. */
function hasMoreThan(text: string, delimiter: Delimiter, most: number): boolean {
  if (text.length < most) return false
  let count = 0
  for (const mark of [delimiter, '\n', '\r']) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      count += 1
      if (count > most) return true
    }
  }
  return false
}

/** Cells up to the last with text. */
function usedLength(cells: readonly string[]): number {
  let length = cells.length
  while (length > 0 && cells[length - 1]!.trim() === '') length -= 1
  return length
}

/** Equal cells are one object: long tables repeat their names. */
function cleanRows(rows: readonly TableRow[], issues: RowIssue[]): readonly GridRow[] {
  const remembered = new Map<string, GridCell>()
  const cleaned: GridRow[] = []
  for (const { line, cells } of rows) {
    const own: GridCell[] = []
    let used = 0
    for (const [column, raw] of cells.entries()) {
      let cell = remembered.get(raw)
      if (!cell) {
        cell = { text: cleanText(raw) }
        if (remembered.size < mostRemembered) remembered.set(raw, cell)
      }
      own.push(cell)
      if (cell.text !== '') used = column + 1
      if (issues.length < mostLetterIssues && cell.text.includes('\ufffd')) {
        issues.push(issueAt(letterLost(cell.text.slice(0, 60)), line, columnLetters(column)))
      }
    }
    if (used > 0) cleaned.push({ line, cells: used === own.length ? own : own.slice(0, used) })
  }
  return cleaned
}
