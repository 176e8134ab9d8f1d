import type { Grid, GridCell, GridRow } from '../grid/grid.ts'
import { foldName } from '../names/fold-name.ts'
import { isYearLike, lookAt, readShiftedYear } from './number-like.ts'
import { splitPeriod } from './split-period.ts'
import { tidy } from './tidy.ts'
import { readUnitLine } from './unit-line.ts'
import * as words from './words.ts'

/** The parts of a sheet from top to bottom, and which columns hold numbers. */
export interface Layout {
  /** What stands above the header: titles, units, an office's heading. */
  readonly head: readonly GridRow[]
  readonly header: readonly GridRow[]
  /** The row that numbers the columns (`A B 1 2 3=2/1`). */
  readonly columnNumbers: GridRow | null
  readonly body: readonly GridRow[]
  /** Columns whose cells are mostly numbers, counted from 0. */
  readonly numberColumns: readonly number[]
  readonly columns: number
}

const mostHeaderRows = 4

/** Finds title, header and body of a sheet by what its cells look like; without any number the whole sheet is head. Never throws. */
export function findLayout(grid: Grid): Layout {
  const rows = grid.rows
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const first = rows.findIndex((row, at) => isNumericRow(row) && !isColumnNumbers(row) && !isYearRow(row, rows, at))
  if (first < 0) return layoutWithoutNumbers(rows, columns)
  const numberColumns = listNumberColumns(rows.slice(first), columns)
  const before = rows.slice(0, first)
  const header = findHeader(before, new Set(numberColumns))
  const numbered = before.findLast((row) => isColumnNumbers(row) && !header.includes(row)) ?? null
  const top = header[0] ? before.indexOf(header[0]) : before.findLastIndex((row) => filled(row).length > 1) + 1
  const last = header.at(-1)
  const from = Math.max(last ? before.indexOf(last) + 1 : top, numbered ? before.indexOf(numbered) + 1 : 0)
  return { head: before.slice(0, Math.min(top, from)), header, columnNumbers: numbered, body: rows.slice(from), numberColumns, columns }
}

/** A form that nobody has filled in: the widest row with known words is its header. */
function layoutWithoutNumbers(rows: readonly GridRow[], columns: number): Layout {
  const at = rows.findIndex((row) => filled(row).length >= 2 && row.cells.some((cell) => !cell.merged && isHeaderWord(cell.text)))
  if (at < 0) return { head: rows, header: [], columnNumbers: null, body: [], numberColumns: [], columns }
  const header = rows.slice(at, at + 1)
  const numberColumns = header[0]!.cells.flatMap((cell, index) => (!cell.merged && splitPeriod(cell.text) ? [index] : []))
  return { head: rows.slice(0, at), header, columnNumbers: null, body: rows.slice(at + 1), numberColumns, columns }
}

/** The cells of a row that hold something of their own, with their columns. */
export function filled(row: GridRow): readonly FilledCell[] {
  const known = filledCells.get(row) ?? fill(row)
  filledCells.set(row, known)
  return known
}

export interface FilledCell {
  readonly index: number
  readonly cell: GridCell
  readonly text: string
}

const filledCells = new WeakMap<GridRow, readonly FilledCell[]>()

function fill(row: GridRow): FilledCell[] {
  return row.cells.flatMap((cell, index) => {
    const text = cell.merged ? '' : tidy(cell.text)
    return text === '' ? [] : [{ index, cell, text }]
  })
}

/** Whether a row numbers the columns: `A B 1 2 3=2/1`, `(1) (2) (3)`. */
export function isColumnNumbers(row: GridRow): boolean {
  const cells = filled(row)
  if (cells.length < 2) return false
  const said = cells.map(({ text }) => /^\(?([A-ZĐ]|\d{1,2})\)?(?:\s*=\s*[\d()+\-*/x:.,%\s]+)?$/u.exec(text)?.[1])
  if (said.some((each) => each === undefined)) return false
  const numbers = said.filter((each) => /^\d+$/u.test(each!)).map(Number)
  return numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1) && (numbers[0] ?? 1) <= 2
}

function isNumericRow(row: GridRow): boolean {
  const cells = filled(row).filter(({ index }) => index > 0)
  const numbers = cells.filter(({ cell }) => lookAt(cell) === 'number')
  if (numbers.some(({ cell }) => !isYearLike(cell))) return true
  const label = filled(row)[0]
  const labelled = label?.index === 0 && lookAt(label.cell) === 'text' && !isHeaderWord(label.text)
  return labelled && (numbers.length > 0 || cells.some(({ cell }) => lookAt(cell) === 'missing'))
}

/** Whether the row holds years across, also such as a spreadsheet took for numbers (20.19), and no data row precedes it. */
function isYearRow(row: GridRow, rows: readonly GridRow[], at: number): boolean {
  const cells = filled(row)
  const numbers = cells.filter(({ cell, index }) => index > 0 && lookAt(cell) === 'number')
  if (numbers.length === 0) return false
  const isFirst = rows.slice(0, at).every((above) => filled(above).length <= 2)
  if (numbers.every(({ cell }) => isYearLike(cell))) {
    const said = cells.filter(({ cell }) => isYearLike(cell)).map(({ text }) => Number(text))
    const rising = said.length > 1 && said.every((year, index) => index === 0 || year > said[index - 1]!)
    const label = cells.find(({ index, cell }) => index === 0 && lookAt(cell) === 'text')
    return !label || isHeaderWord(label.text) || isFirst || rising
  }
  const years = numbers.map(({ text }) => readShiftedYear(text) ?? (isYearLike({ text }) ? Number(text) : null))
  const label = cells.find(({ index }) => index === 0)
  const ascending = years.every((year, index) => year !== null && (index === 0 || year > (years[index - 1] ?? Infinity)))
  return ascending && (!label || isHeaderWord(label.text)) && (isFirst || rows.slice(0, at).every((above) => !isNumericRow(above)))
}

/** Whether a text is a word that heads columns of names. */
export function isHeaderWord(text: string): boolean {
  const known = [
    words.placeWords,
    words.indicatorWords,
    words.periodWords,
    words.sttWords,
    words.codeWords,
    words.unitWords,
    words.noteWords,
  ]
  return known.some((each) => words.saysOneOf(text, each))
}

function listNumberColumns(rows: readonly GridRow[], columns: number): number[] {
  const sample = rows.length > 5000 ? rows.slice(0, 5000) : rows
  const numeric = sample.filter((row) => isNumericRow(row) && !isColumnNumbers(row))
  return Array.from({ length: columns }, (_, index) => index).filter((index) => {
    const looks = numeric.map((row) => lookAt(row.cells[index])).filter((look) => look !== 'blank')
    const numbers = looks.filter((look) => look !== 'text').length
    return numbers > 0 && numbers >= looks.length / 2
  })
}

/** The header rows, from the top: the row above the numbers that has words over them, and the rows that it stands below. */
function findHeader(before: readonly GridRow[], numberColumns: ReadonlySet<number>): GridRow[] {
  const header: GridRow[] = []
  for (const row of before.toReversed()) {
    const cells = filled(row)
    const above = cells.filter(({ index }) => numberColumns.has(index) && index > 0)
    if (isColumnNumbers(row) && header.length === 0) continue
    if (header.length === 0 && above.length === 0 && !cells.some(({ text }) => isHeaderWord(text))) continue
    if (!isHeaderRow(row, above.length, header.length > 0) || header.length === mostHeaderRows) {
      if (header.length > 0) break
      continue
    }
    header.unshift(row)
  }
  return header
}

function isHeaderRow(row: GridRow, above: number, belowIsHeader: boolean): boolean {
  const cells = filled(row)
  if (cells.length <= 2 && cells.some(({ text }) => readUnitLine(text) !== null || isTitleText(text))) return false
  if (cells.every(({ text }) => text.length > 120)) return false
  if (cells.length === 1) {
    const { text, index } = cells[0]!
    if (words.isLetterhead(text) || words.isContinued(text) || isTitleText(text)) return false
    if (index === 0) return isHeaderWord(text)
    return above === 1 && text.length <= 40 && (belowIsHeader || splitPeriod(text) !== null)
  }
  if (cells.length === 2 && belowIsHeader && cells.every(({ text }) => words.isLetterhead(text) || isTitleText(text))) return false
  return above > 0 || cells.some(({ text }) => isHeaderWord(text))
}

/** Whether a text opens as the name of a table: `Biểu 18.`, `Bảng 2.1`, `Table 3`. */
export function isTitleText(text: string): boolean {
  return (
    /^(?:biểu|bảng|phụ biểu|phụ lục|table|biểu số|mẫu)\s*(?:số\s*)?[\d:.]/iu.test(tidy(text)) || /^\d{1,3}[.:]?\s+\p{Lu}/u.test(tidy(text))
  )
}

/** Whether two rows hold the same words in the same columns. */
export function sameWords(a: GridRow, b: GridRow): boolean {
  const key = (row: GridRow) =>
    filled(row)
      .map(({ index, text }) => `${index}:${foldName(text)}`)
      .join('|')
  return key(a) === key(b) && key(a) !== ''
}
