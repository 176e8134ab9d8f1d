import {
  type CheckedRow,
  type ColumnRole,
  type RowIssue,
  type UnderstoodCell,
  type UnderstoodColumn,
  type UnderstoodTable,
} from '@moc/core'
import type { Grid, GridRow } from '../grid/grid.ts'
import { hashText } from '../table/hash-text.ts'
import type { Codebook } from '../names/codebook.ts'
import { detectNumberFormat } from '../numbers/number-format.ts'
import { readPeriod } from '../periods/read-period.ts'
import { checkRows } from '../rows/check-rows.ts'
import { readHeader, type ColumnName, type Columns } from '../rows/read-header.ts'
import { createAsker } from './ask.ts'
import { decideFormat } from './decide-format.ts'
import { filled } from './layout.ts'
import { readValueCell } from './read-cells.ts'
import { tidy } from './tidy.ts'
import type { TableOptions } from './understand-table.ts'

/** Where the header of the plain long form stands in a sheet, and its columns. */
export interface LongHeader {
  readonly at: number
  readonly columns: Columns
}

/** Rows that may stand above the header of a form: its title, its explanation. */
const mostRowsAbove = 12

/** Finds the header of the plain long form (`indicator,place,period,value` or in Vietnamese); null where a sheet is no such form. */
export function findLongHeader(grid: Grid): LongHeader | null {
  for (const [at, row] of grid.rows.slice(0, mostRowsAbove).entries()) {
    if (filled(row).length < 4) continue
    const { columns, issues } = readHeader({ line: row.line, cells: row.cells.map(({ text }) => tidy(text)) })
    if (!issues.some(({ severity }) => severity === 'error')) return { at, columns }
  }
  return null
}

const roleOf: Readonly<Record<ColumnName, ColumnRole>> = {
  indicator: 'indicator',
  place: 'place',
  period: 'period',
  value: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
  status: 'status',
  source: 'source',
  note: 'note',
  series: 'series',
  verification: 'verification',
  vintage: 'vintage',
}

const numberNames = ['value', 'numerator', 'denominator'] as const

/** Reads a sheet of the plain long form: its rows by the checks of `checkRows`, and the table as it is understood. */
export function readLongGrid(
  grid: Grid,
  { at, columns }: LongHeader,
  codebook: Codebook,
  options: TableOptions,
): { table: UnderstoodTable; rows: readonly CheckedRow[] } {
  const header = grid.rows[at]!
  const body = grid.rows.slice(at + 1)
  const asker = createAsker(options.answers ?? {})
  const numberColumns = numberNames.flatMap((name) => columns.get(name)?.index ?? [])
  const texts = body.flatMap((row) =>
    numberColumns.flatMap((index) => {
      const cell = row.cells[index]
      return cell && cell.number === undefined && cell.text.trim() !== '' ? [{ line: row.line, text: tidy(cell.text), index }] : []
    }),
  )
  const { format } = decideFormat(texts, null, [], options.mapping ?? { version: 1 }, asker)
  const asked = detectNumberFormat(texts)
  const written = asked.kind === 'mixed' && format === 'ambiguous' ? undefined : format
  const table = {
    encoding: 'utf-8' as const,
    delimiter: ',' as const,
    header: { line: header.line, cells: header.cells.map(({ text }) => tidy(text)) },
    rows: body.map((row) => ({ line: row.line, cells: row.cells.map(({ text }) => text.normalize('NFC')), numbers: numbersOf(row) })),
  }
  const checked = checkRows(table, codebook, options.today, { sheet: grid.sheet, ...(written ? { format: written } : {}) })
  const issues: readonly RowIssue[] = [...checked.issues, ...asker.issues()]
  const widest = Math.max(header.cells.length, ...body.slice(0, 1000).map(({ cells }) => cells.length))
  const roles = new Map([...columns].map(([name, { index }]) => [index, roleOf[name]]))
  const described: UnderstoodColumn[] = Array.from({ length: widest }, (_, index) => ({
    index,
    header: tidy(header.cells[index]?.text ?? ''),
    role: roles.get(index) ?? 'ignored',
  }))
  const periodColumn = columns.get('period')?.index
  return {
    rows: checked.rows,
    table: {
      encoding: options.encoding ?? 'utf-8',
      ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
      ...(grid.sheet === null ? {} : { sheet: grid.sheet }),
      ...(options.sheets === undefined ? {} : { sheets: options.sheets }),
      numberFormat: format,
      unit: null,
      title:
        grid.rows
          .slice(0, at)
          .map((row) =>
            filled(row)
              .map(({ text }) => text)
              .join(' '),
          )
          .join(' / ') || null,
      form: 'long',
      columns: described,
      rows: body.map((row) => ({
        line: row.line,
        role: 'data',
        cells: described.map(({ index, role }) => readCell(row, index, role, periodColumn)),
      })),
      ignored: [
        ...grid.rows.slice(0, at).map((row) => ({
          line: row.line,
          why: 'title' as const,
          text: filled(row)
            .map(({ text }) => text)
            .join(' | '),
        })),
        {
          line: header.line,
          why: 'header',
          text: filled(header)
            .map(({ text }) => text)
            .join(' | '),
        },
      ],
      questions: asker.questions(),
      offers: [],
      issues,
      shape: hashText(JSON.stringify(described.map(({ role }) => role))),
    },
  }

  function readCell(row: GridRow, index: number, role: ColumnRole, period: number | undefined): UnderstoodCell {
    const cell = row.cells[index]
    const raw = (cell?.text ?? '').normalize('NFC').trim()
    if (role !== 'value' && role !== 'numerator' && role !== 'denominator') return { raw, value: null }
    const reading = readValueCell(cell, format)
    const said = period === undefined ? null : readPeriod(tidy(row.cells[period]?.text ?? ''), null)
    const known = said?.kind === 'period' ? said.status : null
    const status = known === 'official' || known === 'preliminary' || known === 'estimate' ? { status: known } : {}
    if (reading.kind === 'number') return { raw, value: reading.value, ...status }
    if (reading.kind === 'counts') return { raw, value: null, ...status, numerator: reading.numerator, denominator: reading.denominator }
    if (reading.kind === 'missing') return { raw, value: null, missing: reading.reason }
    return { raw, value: null, ...status, mark: reading.kind === 'ambiguous' ? 'question' : 'error' }
  }
}

function numbersOf(row: GridRow): readonly (number | undefined)[] | undefined {
  return row.cells.some(({ number }) => number !== undefined) ? row.cells.map(({ number }) => number) : undefined
}
