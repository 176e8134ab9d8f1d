import { columnLetters, type RowIssue } from '@moc/core'
import type { Grid, GridCell, GridRow } from '../grid.ts'
import { issueAt } from '../issue.ts'
import { cleanText } from '../letters/clean-text.ts'
import { readContent } from '../letters/guess-writing.ts'
import type { Writing } from '../letters/read-writing.ts'
import { gridLimits } from '../limits.ts'
import { cellTooLong, formulaWithoutValue, letterLost, partsHidden, tooManyCells } from '../messages.ts'
import type { RawCell, RawSheet } from './read-sheet.ts'
import { Refusal } from './refusal.ts'

const blank: GridCell = { text: '' }
const mostLetterIssues = 100

/** Makes the grid of a sheet: texts read in the workbook's writing and cleaned, merged areas filled, rows in order; and says what is hidden or lost. */
export function finishSheet(
  name: string,
  raw: RawSheet,
  writing: Writing,
  budget: { cells: number },
): { grid: Grid; issues: readonly RowIssue[] } {
  const issues: RowIssue[] = []
  const texts = new Map<string, string>()
  const finish = (cell: RawCell, line: number, column: number): GridCell => {
    if (cell.number !== undefined) return cell
    const { inFont, ...kept } = cell
    if (kept.text.length > gridLimits.cellLength) throw new Refusal(cellTooLong(kept.text.length), line)
    let text = inFont ? cleanText(kept.text) : texts.get(kept.text)
    if (text === undefined) {
      text = cleanText(readContent(kept.text, writing))
      texts.set(kept.text, text)
    }
    if (issues.length < mostLetterIssues && text.includes('\ufffd'))
      issues.push(issueAt(letterLost(text.slice(0, 60)), line, columnLetters(column)))
    return text === kept.text ? kept : { ...kept, text }
  }

  const lines = [...raw.rows.keys()].toSorted((a, b) => a - b)
  const cellsOf = new Map<number, GridCell[]>()
  for (const line of lines) {
    cellsOf.set(
      line,
      Array.from(raw.rows.get(line)!.cells, (cell, column) => (cell ? finish(cell, line, column) : blank)),
    )
  }
  const filled = new Set(lines.filter((line) => cellsOf.get(line)!.some((cell) => cell.text !== '')))
  fillMerged(raw, lines, cellsOf, budget)

  const rows: GridRow[] = []
  for (const line of lines) {
    const cells = cellsOf.get(line)!
    let used = cells.length
    while (used > 0 && cells[used - 1]!.text === '') used -= 1
    if (filled.has(line)) {
      rows.push({
        line,
        cells: used === cells.length ? cells : cells.slice(0, used),
        ...(raw.rows.get(line)!.hidden ? { hidden: true as const } : {}),
      })
    }
  }
  const hiddenColumns = usedColumns(rows, raw.hiddenColumns)
  const hiddenLines = rows.filter((row) => row.hidden).map((row) => row.line)
  if (hiddenLines.length + hiddenColumns.length > 0) issues.unshift(issueAt(partsHidden(name, ranges(hiddenLines), hiddenColumns)))
  if (raw.uncomputed.length > 0) issues.push(issueAt(formulaWithoutValue(name, raw.uncomputed)))
  return { grid: { sheet: name, rows, merged: raw.merged, hiddenColumns: [...raw.hiddenColumns].toSorted((a, b) => a - b) }, issues }
}

/** Copies the first cell of every merged area to the others, in the rows that have any text of their own. */
function fillMerged(raw: RawSheet, lines: readonly number[], cellsOf: ReadonlyMap<number, GridCell[]>, budget: { cells: number }): void {
  for (const area of raw.merged) {
    const first = cellsOf.get(area.firstLine)?.[area.firstColumn]
    if (!first || first.text === '') continue
    const copy: GridCell = { ...first, merged: true }
    const last = Math.min(area.lastColumn, gridLimits.columns - 1)
    for (let at = firstAtLeast(lines, area.firstLine); at < lines.length && lines[at]! <= area.lastLine; at += 1) {
      const cells = cellsOf.get(lines[at]!)!
      budget.cells -= last - area.firstColumn + 1
      if (budget.cells < 0) throw new Refusal(tooManyCells())
      while (cells.length < area.firstColumn) cells.push(blank)
      for (let column = area.firstColumn; column <= last; column += 1) {
        if (lines[at] !== area.firstLine || column !== area.firstColumn) cells[column] = copy
      }
    }
  }
}

function firstAtLeast(lines: readonly number[], least: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Of hidden columns those that have a text of their own. */
function usedColumns(rows: readonly GridRow[], hidden: ReadonlySet<number>): readonly number[] {
  if (hidden.size === 0) return []
  const used = new Set<number>()
  for (const { cells } of rows) {
    for (const column of hidden) if (cells[column] && cells[column].text !== '' && !cells[column].merged) used.add(column)
  }
  return [...used].toSorted((a, b) => a - b)
}

/** Numbers in order as ranges: `5–7`, `12`. */
function ranges(lines: readonly number[]): readonly string[] {
  const found: { from: number; to: number }[] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last && last.to === line - 1) last.to = line
    else found.push({ from: line, to: line })
  }
  return found.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
}
