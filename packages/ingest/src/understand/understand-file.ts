import type { Answers, CheckedRow, Mapping, Question, RowIssue, UnderstoodTable } from '@moc/core'
import type { Grid } from '../grid/grid.ts'
import { readGrids, type FileReading, type GridHints } from '../grid/read-grids.ts'
import type { Codebook } from '../names/codebook.ts'
import { createAsker } from './ask.ts'
import { checkMapping } from './check-mapping.ts'
import { findLongHeader, readLongGrid } from './long-grid.ts'
import * as say from './messages.ts'
import { findLayout } from './layout.ts'
import { restoreLostLetters } from './lost-letters.ts'
import { openForm } from './open-form.ts'
import { understandGrid } from './understand-table.ts'

/** What a person said of a file before. */
export interface FileOptions {
  readonly answers?: Answers
  readonly mapping?: Mapping
  readonly hints?: GridHints
}

/** A file as it is understood; without a table its issues say why. */
export interface UnderstoodFile {
  readonly table: UnderstoodTable | null
  readonly rows: readonly CheckedRow[]
  readonly questions: readonly Question[]
  readonly issues: readonly RowIssue[]
}

/**
 * Understands a file from its bytes: the sheet that holds values (asked where several do), its table, its checked rows.
 * `today` is an ISO date. Never throws, whatever the bytes.
 */
export function understandFile(
  fileName: string,
  bytes: Uint8Array,
  codebook: Codebook,
  today: string,
  options: FileOptions = {},
): UnderstoodFile {
  const opened = readGrids(fileName, bytes, options.hints)
  const form = openForm(opened, (sheet) => readGrids(fileName, bytes, { sheet }))
  if (opened.kind === 'unreadable' || form === null) return understandOpened(opened, codebook, today, options)
  if (form.isEmpty) return { table: null, rows: [], questions: [], issues: [{ line: null, column: null, ...say.formUnanswered() }] }
  const understood = understandOpened({ ...opened, grids: [form.grid] }, codebook, today, { answers: options.answers ?? {} })
  const { table } = understood
  return table === null ? understood : { ...understood, table: { ...table, ignored: [...table.ignored, ...form.unanswered] } }
}

/** Understands a file whose sheets are open; see `understandFile`. */
export function understandOpened(
  opened: FileReading,
  codebook: Codebook,
  today: string,
  { answers = {}, mapping, hints }: FileOptions = {},
): UnderstoodFile {
  if (opened.kind === 'unreadable') return { table: null, rows: [], questions: [], issues: opened.issues }
  const asker = createAsker(answers)
  const chosen = chooseSheet(opened.grids, asker, hints?.sheet ?? mapping?.sheet)
  if (!chosen) return { table: null, rows: [], questions: [], issues: [...opened.issues, { line: null, column: null, ...say.noTable() }] }
  const { grid, issues: lost } = restoreLostLetters(chosen, codebook)
  const { delimiter, encoding } = opened
  const sheets = opened.grids.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]))
  const facts = {
    answers,
    today,
    encoding,
    ...(mapping ? { mapping } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(sheets.length > 0 ? { sheets } : {}),
  }
  const long = mapping?.columns ? null : findLongHeader(grid)
  const { table, rows } = long ? readLongGrid(grid, long, codebook, facts) : understandGrid(grid, codebook, facts)
  const questions = [...asker.questions(), ...table.questions]
  const said = mapping ? checkMapping(mapping, table.columns.length, codebook, today) : []
  const issues = [...opened.issues, ...lost, ...said, ...asker.issues(), ...table.issues]
  return { table: { ...table, questions, issues }, rows, questions, issues }
}

/** The sheet to read: the one that was named, the only one with numbers, or the one with most of them, which is then asked about. */
function chooseSheet(grids: readonly Grid[], asker: ReturnType<typeof createAsker>, named: string | undefined): Grid | null {
  const wanted = grids.find(({ sheet }) => sheet !== null && sheet === named)
  if (wanted || grids.length < 2) return wanted ?? grids[0] ?? null
  const sized = grids.map((grid) => ({ grid, size: sizeOf(grid) })).filter(({ size }) => size > 0)
  const [most] = sized.toSorted((a, b) => b.size - a.size)
  if (!most || sized.length === 1) return most?.grid ?? grids[0] ?? null
  const choices = sized.map(({ grid }) => ({ value: grid.sheet ?? '', label: grid.sheet ?? '', labelEn: grid.sheet ?? '' }))
  const answer = asker.ask({ code: 'sheet', ...say.askSheet(), choices, proposed: most.grid.sheet ?? '' })
  return sized.find(({ grid }) => grid.sheet === answer)?.grid ?? most.grid
}

function sizeOf(grid: Grid): number {
  if (findLongHeader(grid)) return grid.rows.length - 1
  const { body, numberColumns } = findLayout(grid)
  return numberColumns.length === 0 ? 0 : body.length * numberColumns.length
}
