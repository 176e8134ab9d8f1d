import { columnLetters, placeDate, type Answers, type Mapping, type NumberFormat, type Period, type RowIssue } from '@moc/core'
import type { Grid, GridRow } from '../grid/grid.ts'
import type { Codebook } from '../names/codebook.ts'
import { readPeriod } from '../periods/read-period.ts'
import { createAsker, type Asker } from './ask.ts'
import { decideFormat } from './decide-format.ts'
import { createSubjectFinder, type SubjectFinder } from './find-subject.ts'
import { joinHeadings } from './headings.ts'
import { filled, findLayout, type Layout } from './layout.ts'
import { lookAt } from './number-like.ts'
import * as say from './messages.ts'
import { findTableBeside } from './other-table.ts'
import { planColumns, type ColumnPlan } from './plan-columns.ts'
import { isValueRole, planRows, type RowPlan } from './plan-rows.ts'
import { splitPeriod } from './split-period.ts'
import { tidy } from './tidy.ts'
import { readTitle, type TitleFacts } from './title-facts.ts'
import { readUnitLine } from './unit-line.ts'
import { withCounts } from './with-counts.ts'

/** What a table is understood against. */
export interface UnderstandingOf {
  readonly answers?: Answers
  readonly mapping?: Mapping
  /** The day on which the file is read (ISO date). */
  readonly today: string
}

/** A table with everything that is known of it before its cells are read. */
export interface TablePlan {
  readonly layout: Layout
  readonly title: TitleFacts
  readonly columns: readonly ColumnPlan[]
  readonly rows: readonly RowPlan[]
  readonly format: NumberFormat
  /** Whether cells contradict one another, so that no separator means anything until a person says so. */
  readonly mixed: boolean
  readonly asker: Asker
  readonly subject: SubjectFinder
  readonly issues: readonly RowIssue[]
  readonly mapping: Mapping
  /** The places whose rows are totals of others, by their ids. */
  readonly summed: ReadonlySet<string>
  /** Whether the table comes from the statistics office, as its two languages or its source show, and no unit has signed it. */
  readonly official: boolean
}

/** Finds what the rows, columns and headings of a sheet are, and in which format its numbers are written. Never throws. */
export function planTable(grid: Grid, codebook: Codebook, { answers = {}, mapping = { version: 1 }, today }: UnderstandingOf): TablePlan {
  const asker = createAsker(answers)
  const layout = findLayout(grid)
  const head = readTitle(layout.head, codebook, today)
  const headings = joinHeadings(layout.header, layout.columns)
  const days = listDays(layout, headings, [mapping.period, head.periodText, answers['period-missing']], today)
  const across = planColumns({ layout, headings, codebook, mapping, asker, days })
  const beside = findTableBeside(across)
  const headed = across.map((column): ColumnPlan => (beside !== null && column.index >= beside ? { ...column, role: 'ignored' } : column))
  const rows = planRows({ layout, columns: headed, title: head, codebook, mapping, days })
  const title = { ...head, unit: head.unit ?? findUnitBelow(rows) }
  const columns = withCounts(headed, rows, title)
  const texts = columns.filter(({ role }) => isValueRole(role)).flatMap(({ index }) => listTexts(rows, index))
  const { format, mixed, issues } = decideFormat(texts, title.unit, columns, mapping, asker)
  const subject = createSubjectFinder({ codebook, mapping, title, asker })
  return {
    layout,
    title,
    columns,
    rows,
    format,
    mixed,
    asker,
    subject,
    issues:
      beside === null
        ? issues
        : [{ line: layout.header[0]?.line ?? null, column: columnLetters(beside), ...say.tableBeside(columnLetters(beside)) }, ...issues],
    mapping,
    summed: new Set(
      rows.flatMap(({ role, place }) => ((role === 'total' || role === 'region') && place?.kind === 'place' ? [place.id] : [])),
    ),
    official: isOfficial(layout, title, columns) && !rows.some(({ role }) => role === 'signature'),
  }
}

/** The unit that a line below the values states, as PX-Web writes it there; null where none does. */
function findUnitBelow(rows: readonly RowPlan[]): string | null {
  const last = rows.findLastIndex(({ role }) => role === 'data')
  const texts = rows.slice(last + 1).flatMap(({ row, role }) => (role === 'unit' ? filled(row).map(({ text }) => text) : []))
  return texts.map(readUnitLine).find((unit) => unit !== null) ?? null
}

/** The days on which the table's places are looked up: those of its periods, the last first; today where it names none. */
function listDays(
  layout: Layout,
  headings: readonly (readonly string[])[],
  stated: readonly (string | null | undefined)[],
  today: string,
): string[] {
  const headed = headings.flatMap((parts) => parts.flatMap((part) => splitPeriod(part)?.reading.period ?? []))
  const whole = stated
    .map((text) => (text ? readPeriod(text, null) : null))
    .flatMap((reading) => (reading?.kind === 'period' ? [reading.period] : []))
  const below = headed.length > 0 ? [] : layout.body.slice(0, 200).flatMap(listPeriods)
  const periods: Period[] = [...headed, ...whole, ...below]
  const dated = periods.map(placeDate).toSorted().toReversed()
  return dated.length > 0 ? [...new Set(dated)] : [today]
}

function listPeriods(row: GridRow): Period[] {
  return row.cells.slice(0, 4).flatMap((cell) => {
    const reading = cell.merged || lookAt(cell) === 'blank' ? null : readPeriod(tidy(cell.text), null)
    return reading?.kind === 'period' ? [reading.period] : []
  })
}

function listTexts(rows: readonly RowPlan[], index: number) {
  return rows.flatMap(({ row, role }) => {
    const cell = row.cells[index]
    const counts = role === 'data' || role === 'ofWhich' || role === 'total' || role === 'region'
    return counts && cell && cell.number === undefined && !cell.merged && cell.text.trim() !== ''
      ? [{ line: row.line, text: tidy(cell.text), index }]
      : []
  })
}

/** Two languages side by side, the words of PX-Web, a numbered table or the office as source. */
function isOfficial({ head, header, body }: Layout, { title }: TitleFacts, columns: readonly ColumnPlan[]): boolean {
  const above = [...head, ...header].flatMap(({ cells }) => cells.map(({ text }) => tidy(text)))
  const foot = body
    .slice(-6)
    .filter((row) => filled(row).length <= 2)
    .flatMap(({ cells }) => cells.map(({ text }) => tidy(text)))
  const pxWeb = /\bchia theo\b|\bby\b.+\band\b (?:year|items)/iu.test(title ?? '')
  const bilingual = [...above, ...columns.map(({ header: text }) => text)].some(
    (text) => /\bunit:|prel\.|of which|whole country|\btotal\b/iu.test(text) && /[À-ỹ]/u.test(text),
  )
  const office = [...above, ...foot].some((text) =>
    /niên giám|tổng cục thống kê|cục thống kê|general statistics office|statistical yearbook|\bGSO\b|\bNSO\b/iu.test(text),
  )
  const english =
    above.some((text) => /^\(?cont\.?\)?$|whole country/iu.test(text)) ||
    body.some(({ cells }) => /whole country/iu.test(cells[0]?.text ?? ''))
  return pxWeb || bilingual || office || english
}
