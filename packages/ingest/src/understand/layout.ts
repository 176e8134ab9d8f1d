import type { Grid, GridCell, GridRow } from '../grid/grid.ts'
import { foldName } from '../names/fold-name.ts'
import { isYearLike, lookAt, readShiftedYear } from './number-like.ts'
import { isStanding, splitPeriod } from './split-period.ts'
import { tidy } from './tidy.ts'
import { isBareUnit, readUnitLine } from './unit-line.ts'
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
  const origin = Math.min(...rows.map((row) => filled(row)[0]?.index ?? Infinity))
  const first = rows.findIndex(
    (row, at) =>
      isNumericRow(row, origin) &&
      !isColumnNumbers(row) &&
      !isYearRow(row, rows, at, origin) &&
      !hangsFromAbove(row, rows.slice(at + 1), grid),
  )
  if (first < 0) return layoutWithoutNumbers(rows, columns)
  const numberColumns = listNumberColumns(rows.slice(first), columns, origin)
  const before = rows.slice(0, first)
  const header = findHeader(before, new Set(numberColumns), origin)
  const numbered = before.findLast((row) => isColumnNumbers(row) && !header.includes(row)) ?? null
  // Numbers below a title alone: nothing above them is a group of theirs.
  const top = header[0] ? before.indexOf(header[0]) : before.length
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

/** Whether a row holds numbers right of its first column (`origin`); years alone count beside a label. */
function isNumericRow(row: GridRow, origin: number): boolean {
  const cells = filled(row).filter(({ index }) => index > origin)
  const numbers = cells.filter(({ cell }) => lookAt(cell) === 'number')
  if (numbers.some(({ cell }) => !isYearLike(cell))) return titleBesideNumber(row) === null
  const [first, second] = filled(row)
  // A serial number may stand before the label.
  const label = first && second && /^\d{1,3}$/u.test(first.text) ? second : first
  const labelled = label !== undefined && label.index <= origin + 1 && lookAt(label.cell) === 'text' && !isHeaderWord(label.text)
  return labelled && (numbers.length > 0 || cells.some(({ cell }) => lookAt(cell) === 'missing'))
}

/**
 * Whether a heading that is merged over several rows reaches down to this one, so that it belongs to the header whatever it
 * holds: sizes (`1 2 3 4 5 6 7+`), ages (`0-14`, `65+`). A merged area that reaches the last row is a label of data.
 */
function hangsFromAbove({ line }: GridRow, below: readonly GridRow[], { merged }: Grid): boolean {
  return merged.some(({ firstLine, lastLine }) => firstLine < line && line <= lastLine && below.some((row) => row.line > lastLine))
}

/** Whether the row holds years across, also such as a spreadsheet took for numbers (20.19), and no data row precedes it. */
function isYearRow(row: GridRow, rows: readonly GridRow[], at: number, origin: number): boolean {
  const cells = filled(row)
  const numbers = cells.filter(({ cell, index }) => index > origin && lookAt(cell) === 'number')
  if (numbers.length === 0) return false
  const isFirst = rows.slice(0, at).every((above) => filled(above).length <= 2)
  if (numbers.every(({ cell }) => isYearLike(cell))) {
    const said = cells.filter(({ cell }) => isYearLike(cell)).map(({ text }) => Number.parseInt(text, 10))
    const rising = said.length > 1 && said.every((year, index) => index === 0 || year > said[index - 1]!)
    const label = cells.find(({ index, cell }) => index === origin && lookAt(cell) === 'text')
    return !label || isHeaderWord(label.text) || isFirst || rising
  }
  const years = numbers.map(({ text }) => readShiftedYear(text) ?? (isYearLike({ text }) ? Number.parseInt(text, 10) : null))
  const label = cells.find(({ index }) => index === origin)
  const ascending = years.every((year, index) => year !== null && (index === 0 || year > (years[index - 1] ?? Infinity)))
  return ascending && (!label || isHeaderWord(label.text)) && (isFirst || rows.slice(0, at).every((above) => !isNumericRow(above, origin)))
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

function listNumberColumns(rows: readonly GridRow[], columns: number, origin: number): number[] {
  const sample = rows.length > 5000 ? rows.slice(0, 5000) : rows
  const numeric = sample.filter((row) => isNumericRow(row, origin) && !isColumnNumbers(row))
  return Array.from({ length: columns }, (_, index) => index).filter((index) => {
    const looks = numeric.map((row) => lookAt(row.cells[index])).filter((look) => look !== 'blank')
    const numbers = looks.filter((look) => look !== 'text').length
    return numbers > 0 && numbers >= looks.length / 2
  })
}

/** The header rows, from the top: the row above the numbers that has words over them, and the rows that it stands below. */
function findHeader(before: readonly GridRow[], numberColumns: ReadonlySet<number>, origin: number): GridRow[] {
  const header: GridRow[] = []
  const titled = new Set(before.flatMap((row) => titleBesideNumber(row) ?? []))
  const named = before.find((row) => !filled(row).every(({ text }) => words.isLetterhead(text) || readUnitLine(text) !== null))
  for (const [at, row] of [...before.entries()].toReversed()) {
    const cells = filled(row)
    // The first row with one cell names the table, wherever it stands.
    const names = row === named && cells.length === 1 && isTitleLine(cells[0]!.text) && !isKnownHeading(cells[0]!.text)
    if (names || titleBesideNumber(row) !== null || (cells.length === 1 && titled.has(cells[0]!.index) && isTitleLine(cells[0]!.text))) {
      if (header.length > 0) break
      continue
    }
    const above = cells.filter(({ index }) => numberColumns.has(index) && index > origin)
    if (isColumnNumbers(row) && header.length === 0) continue
    if (header.length === 0 && above.length === 0 && !cells.some(({ text }) => isHeaderWord(text))) continue
    const joined = header.length > 0 || isDatedAbove(cells, before[at - 1])
    if (!isHeaderRow(row, above.length, joined, origin) || header.length === mostHeaderRows) {
      if (header.length > 0) break
      continue
    }
    header.unshift(row)
  }
  return header
}

/** The column of a table's name that stands beside its number (`27 | Tỷ số giới tính khi sinh …`); null in other rows. */
function titleBesideNumber(row: GridRow): number | null {
  const [number, title, ...others] = filled(row)
  if (!number || !title || others.length > 0 || !/^(?:\d{1,3}|(?:biểu|bảng|table)\s*\d{1,3})[.:]?$/iu.test(number.text)) return null
  return isTitleLine(title.text) ? title.index : null
}

function isKnownHeading(text: string): boolean {
  const known = [words.totalWords, words.femaleWords, words.maleWords, words.shareWords, words.valueWords]
  return isHeaderWord(text) || isStanding(text) || words.ofWhichLabel.test(text) || known.some((each) => words.saysOneOf(text, each))
}

function isTitleLine(text: string): boolean {
  return text.length > 15 && splitPeriod(text)?.rest !== '' && lookAt({ text }) === 'text'
}

/** Whether what stands above a lone heading dates it: `2016` above `Dân số trung bình (Nghìn người)`. */
function isDatedAbove([heading, ...others]: readonly FilledCell[], above: GridRow | undefined): boolean {
  const [date, ...more] = above ? filled(above) : []
  return (
    others.length === 0 && more.length === 0 && date !== undefined && date.index === heading?.index && splitPeriod(date.text)?.rest === ''
  )
}

/** Whether a row is part of the header; `joined` where rows beside it are, so that a lone cell may be. */
function isHeaderRow(row: GridRow, above: number, joined: boolean, origin: number): boolean {
  const cells = filled(row)
  if (cells.length <= 2 && cells.some(({ text }) => readUnitLine(text) !== null || isTitleText(text))) return false
  if (cells.every(({ text }) => text.length > 120)) return false
  if (cells.length === 1) {
    const { text, index } = cells[0]!
    if (joined && index > origin && isBareUnit(text)) return false
    if (words.isLetterhead(text) || words.isContinued(text) || isTitleText(text)) return false
    if (index === origin) return isHeaderWord(text)
    return above === 1 && text.length <= 40 && (joined || splitPeriod(text) !== null || isStanding(text))
  }
  if (cells.every(({ text }) => words.isLetterhead(text))) return false
  if (cells.length === 2 && joined && cells.every(({ text }) => words.isLetterhead(text) || isTitleText(text))) return false
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
