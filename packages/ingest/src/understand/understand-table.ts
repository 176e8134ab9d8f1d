import {
  cellName,
  columnLetters,
  type CheckedRow,
  type Indicator,
  type RowIssue,
  type UnderstoodCell,
  type UnderstoodRow,
  type UnderstoodTable,
} from '@moc/core'
import type { Grid } from '../grid/grid.ts'
import type { Codebook } from '../names/codebook.ts'
import { addingOf, checkTotals, type Adding, type SummedRow } from './check-totals.ts'
import { checkAcross } from './check-across.ts'
import * as say from './messages.ts'
import { choosePlace } from './choose-place.ts'
import { checkCell, describeAside, describeCell } from './describe-cell.ts'
import { describeColumn, findTablePeriod } from './describe-column.ts'
import { listIgnored } from './list-ignored.ts'
import type { ColumnPlan } from './plan-columns.ts'
import { isValueRole, type RowPlan } from './plan-rows.ts'
import { planTable, type TablePlan, type UnderstandingOf } from './plan-table.ts'
import { fingerprint } from './table-shape.ts'
import { isStored, readCellOf } from './read-stored.ts'
import { tableToRows } from './table-to-rows.ts'
import { tidy } from './tidy.ts'

/** What a person may add: how the file was read from its bytes. */
export interface TableOptions extends UnderstandingOf {
  readonly encoding?: string
  readonly delimiter?: ',' | ';' | '\t'
  readonly sheets?: readonly string[]
}

/** A sheet as it is understood, with the checked rows that its cells make. */
export interface UnderstoodGrid {
  readonly table: UnderstoodTable
  readonly rows: readonly CheckedRow[]
}

/**
 * Understands a sheet as a table: what each row and column is, what each cell means, and what has to be asked. Never
 * guesses: what the table does not decide is a question; an answer that is given takes its place. Every row that is not blank
 * is among `rows` or `ignored`. `today` (ISO date) is when places are looked up that no period dates. Never throws.
 */
export function understandTable(grid: Grid, codebook: Codebook, options: TableOptions): UnderstoodTable {
  return understandGrid(grid, codebook, options).table
}

/** Understands a sheet and makes its cells checked rows; see `understandTable` and `tableToRows`. */
export function understandGrid(grid: Grid, codebook: Codebook, options: TableOptions): UnderstoodGrid {
  const plan = planTable(grid, codebook, options)
  const table = describeTable(grid, plan, options)
  const made = tableToRows(plan, grid, codebook, options.today)
  const issues = joinIssues([...table.issues, ...made.issues, ...plan.asker.issues()])
  return { table: { ...table, issues, questions: plan.asker.questions(), offers: plan.asker.offers() }, rows: made.rows }
}

/** Issues in order of lines, each once, however many checks found it. */
function joinIssues(issues: readonly RowIssue[]): RowIssue[] {
  const key = ({ line, column, code }: RowIssue) => `${line}|${column}|${code}`
  return [...new Map(issues.map((issue) => [key(issue), issue])).values()].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

/** Reads the cells of a planned table; see `understandTable`. */
function describeTable(grid: Grid, plan: TablePlan, options: TableOptions): UnderstoodTable {
  const { columns, title, layout } = plan
  const issues: RowIssue[] = [...plan.issues, ...checkHidden(grid)]
  const summed: SummedRow[] = []
  const adding = new Map<number, Adding>()
  const byColumn = new Map<number, Set<string>>()
  const outermost = plan.rows.reduce((least, { role, depth }) => (role === 'data' ? Math.min(least, depth) : least), Infinity)
  const rows = plan.rows.flatMap((row): UnderstoodRow[] => {
    if (!hasCells(row)) return []
    const place = row.place ? choosePlace(row, plan) : null
    const values = new Map<number, { value: number; decimals: number }>()
    const indicators = new Set<string>()
    const beside = tidy(row.row.cells[columns.find(({ role }) => role === 'status')?.index ?? -1]?.text ?? '')
    const cells = Array.from({ length: layout.columns }, (_, index): UnderstoodCell => {
      const column = columns[index]!
      const raw = (row.row.cells[index]?.merged ? '' : (row.row.cells[index]?.text ?? '')).normalize('NFC').trim()
      if (!isValueRole(column.role)) return describeAside(raw, row, column, plan)
      const reading = readCellOf(plan, row, column)
      const stored = isStored(row, plan)
      const indicator = stored && column.role === 'value' && reading.kind !== 'missing' ? plan.subject(row, column) : null
      if (indicator) {
        indicators.add(indicator.code)
        byColumn.set(index, (byColumn.get(index) ?? new Set()).add(indicator.code))
      }
      if (reading.kind === 'number') values.set(index, reading)
      if (!adding.has(index) && reading.kind === 'number')
        adding.set(index, column.role === 'value' ? addingOf(indicator ?? onlyIndicator(plan, column), column.unit ?? title.unit) : 'sum')
      const cell = describeCell(raw, reading, row, column, beside)
      const said = stored ? checkCell(reading, row, column, plan, indicator) : null
      if (said)
        issues.push({
          line: row.row.line,
          column: column.header || columnLetters(index),
          ...say.inCell(cellName(index, row.row.line), said),
        })
      return said ? { ...cell, mark: said.severity } : cell
    })
    summed.push({ line: row.row.line, label: row.label, kind: kindOf(row, outermost), values })
    const [indicator, ...others] = indicators
    return [
      {
        line: row.row.line,
        role: row.role,
        cells,
        ...(row.depth > 0 ? { depth: row.depth } : {}),
        ...(place === null || place === 'asked' || place === 'skip' ? {} : { place: place.id }),
        ...(indicator !== undefined && others.length === 0 ? { indicator } : {}),
      },
    ]
  })
  issues.push(
    ...checkTotals(
      summed,
      adding,
      (parts) =>
        parts >= 2 &&
        (!plan.rows.some(({ role, place }) => role === 'total' && place?.kind === 'place' && place.level === 'nation') ||
          isWholeNation(plan)),
    ),
  )
  issues.push(
    ...checkAcross(summed, columns, ({ index, unit }) => adding.get(index) === 'sum' || addingOf(null, unit ?? title.unit) === 'sum'),
  )
  for (const { row, opensOther } of plan.rows) if (opensOther) issues.push({ line: row.line, column: null, ...say.secondHeader(row.line) })
  if (layout.numberColumns.length === 0 || rows.length === 0) issues.push({ line: null, column: null, ...say.noTable() })
  const whole = findTablePeriod(plan, options.answers?.['period-missing'])
  const described = columns.map((column) => describeColumn(column, [...(byColumn.get(column.index) ?? [])], whole))
  const period = columns.some((column) => column.periodText !== null && isValueRole(column.role))
  const valueColumns = columns.filter(({ role }) => role === 'value')
  return {
    encoding: options.encoding ?? 'utf-8',
    ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
    ...(grid.sheet === null ? {} : { sheet: grid.sheet }),
    ...(options.sheets === undefined ? {} : { sheets: options.sheets }),
    numberFormat: plan.format,
    unit: unitOf(plan),
    title: title.title,
    form: period || valueColumns.length > 1 ? 'wide' : 'long',
    columns: described,
    rows,
    ignored: listIgnored(grid, plan),
    questions: [],
    offers: [],
    issues,
    shape: fingerprint(columns, title),
  }
}

function hasCells({ role }: RowPlan): boolean {
  return role === 'data' || role === 'ofWhich' || role === 'total' || role === 'region'
}

function onlyIndicator({ title }: TablePlan, column: ColumnPlan): Indicator | null {
  return title.indicators.length === 1 && column.measure === '' ? title.indicators[0]! : null
}

function kindOf({ role, depth }: RowPlan, outermost: number): SummedRow['kind'] {
  if (role === 'total' || role === 'region') return role
  return role === 'data' && depth === outermost ? 'part' : 'other'
}

/** A nation adds up only over all of its provinces, or over regions alone; a part of them, or they and other parts of it, add up to nothing. */
function isWholeNation({ rows }: TablePlan): boolean {
  if (rows.some(({ role, place }) => role === 'data' && (place === null || place.kind === 'none'))) return false
  const provinces = rows.filter(({ role, place }) => role === 'data' && place?.kind === 'place' && place.level === 'province').length
  if (provinces > 0) return provinces >= 63 || provinces === 34
  const regions = rows.filter(
    ({ role, place }) => role === 'data' && (place?.kind === 'region' || (place?.kind === 'place' && place.level === 'region')),
  )
  return regions.length === 0 || regions.length >= 6
}

function unitOf({ title, columns, rows }: TablePlan): string | null {
  const values = columns.filter(({ role }) => role === 'value')
  const units = new Set(values.map(({ unit }) => unit))
  const [only] = units
  const inRows = new Set(rows.flatMap(({ unit }) => (unit === null ? [] : [unit])))
  const first = rows.find(({ role }) => role === 'data')?.section?.unit ?? null
  return title.unit ?? (units.size === 1 && only ? only : inRows.size === 1 ? [...inRows][0]! : first)
}

function checkHidden(grid: Grid): RowIssue[] {
  const lines = grid.rows.filter(({ hidden }) => hidden).map(({ line }) => line)
  const issues: RowIssue[] = lines.length > 0 ? [{ line: lines[0]!, column: null, ...say.hiddenRows(lines) }] : []
  const names = grid.hiddenColumns.map(columnLetters)
  return names.length > 0 ? [...issues, { line: null, column: names[0]!, ...say.hiddenColumns(names) }] : issues
}
