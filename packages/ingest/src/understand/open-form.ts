import { formColumns, formMarkSheet, formSheet, readFormMark, type FormMark, type IgnoredRow } from '@moc/core'
import type { Grid, GridCell, GridRow } from '../grid/grid.ts'
import type { FileReading } from '../grid/read-grids.ts'

/** A filled form: the sheet with only what is read, and the rows that nobody answered. */
export interface OpenForm {
  readonly mark: FormMark
  readonly grid: Grid
  readonly unanswered: readonly IgnoredRow[]
  readonly isEmpty: boolean
}

/**
 * Recognises a workbook as a form of this program by its hidden mark, which `openSheet` opens by name; null for every
 * other file. Columns that only told something are emptied and rows without an answer are set apart; nothing moves.
 */
export function openForm(opened: FileReading, openSheet: (name: string) => FileReading): OpenForm | null {
  if (opened.kind === 'unreadable' || !opened.hiddenSheets.includes(formMarkSheet)) return null
  const marked = openSheet(formMarkSheet)
  const mark = marked.kind === 'unreadable' ? null : readFormMark(marked.grids[0]?.rows[0]?.cells[0]?.text ?? '')
  const sheet = opened.grids.find((grid) => grid.sheet === formSheet)
  const header = sheet?.rows.findIndex(({ cells }) => formColumns.every((column, index) => cells[index]?.text === column.header)) ?? -1
  if (mark === null || sheet === undefined || header < 0) return null
  const items = sheet.rows.slice(header + 1)
  const asked = indexesOf('asked')
  const isAnswered = ({ cells }: GridRow) => asked.some((index) => (cells[index]?.text ?? '') !== '')
  const unanswered = items.filter((row) => !isAnswered(row))
  return {
    mark,
    grid: {
      ...sheet,
      rows: [
        ...sheet.rows.slice(0, header),
        ...sheet.rows
          .slice(header)
          .filter((row, i) => i === 0 || isAnswered(row))
          .map(emptyTold),
      ],
    },
    isEmpty: unanswered.length === items.length,
    unanswered: unanswered.map(({ line, cells }) => ({ line, why: 'unanswered', text: cells[1]?.text ?? '' })),
  }
}

function indexesOf(use: (typeof formColumns)[number]['use']): number[] {
  return formColumns.flatMap((column, index) => (column.use === use ? [index] : []))
}

const told = new Set(indexesOf('told'))
const nothing: GridCell = { text: '' }

function emptyTold(row: GridRow): GridRow {
  return { ...row, cells: row.cells.map((cell, index) => (told.has(index) ? nothing : cell)) }
}
