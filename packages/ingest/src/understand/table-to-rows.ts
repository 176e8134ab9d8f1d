import { cellName, columnLetters, type CheckedRow, type Indicator, type RowIssue } from '@moc/core'
import type { Grid } from '../grid/grid.ts'
import type { Codebook } from '../names/codebook.ts'
import { findPlace } from '../names/find-place.ts'
import { dropRepeated } from '../rows/drop-repeated.ts'
import { createLookups } from '../rows/lookups.ts'
import { readRow, type CellOf, type Report } from '../rows/read-row.ts'
import type { ColumnName } from '../rows/read-header.ts'
import type { Query } from './ask.ts'
import { choosePlace, type ChosenPlace } from './choose-place.ts'
import * as say from './messages.ts'
import type { ColumnPlan } from './plan-columns.ts'
import { isValueRole, type RowPlan } from './plan-rows.ts'
import type { TablePlan } from './plan-table.ts'
import type { ValueReading } from './read-cells.ts'
import { isStored, readCellOf } from './read-stored.ts'
import { termOf } from './term-of-years.ts'
import { tidy } from './tidy.ts'
import { splitMagnitude } from './unit-line.ts'

/** The values of a table, checked, with what is wrong with the others. */
export interface TableRows {
  readonly rows: readonly CheckedRow[]
  readonly issues: readonly RowIssue[]
}

type Readings = Partial<
  Record<'value' | 'numerator' | 'denominator', { readonly reading: ValueReading; readonly column: ColumnPlan; readonly raw: string }>
>

/**
 * Makes every cell of values a checked row, by the checks of the long form. Cells that hold no number make none, and say
 * nothing; cells whose indicator, place or period is still asked about make none until there is an answer. Never throws.
 */
export function tableToRows(plan: TablePlan, grid: Grid, codebook: Codebook, today: string): TableRows {
  const lookups = createLookups(codebook)
  const issues: RowIssue[] = []
  const rows: CheckedRow[] = []
  const converted = new Set<string>()
  for (const row of plan.rows) {
    if (!isStored(row, plan)) continue
    for (const [, cells] of groupCells(plan, row)) {
      const [first] = Object.values(cells)
      if (!first) continue
      const { column } = cells.value ?? cells.numerator ?? first
      const at = cellName(column.index, row.row.line)
      const header = column.header || columnLetters(column.index)
      const said = sayOf(plan, row, column, codebook, today)
      if (!said) continue
      const factor = convert(plan, row, column, said.indicator, converted, issues, cells.value?.reading)
      const cellOf: CellOf = (name) => said.texts[name] ?? ''
      const report: Report = (_, message) => issues.push({ line: row.row.line, column: header, ...say.inCell(at, message) })
      const observation = readRow(cellOf, { lookups, format: plan.format, today }, report, (name) => numberOf(cells, name, factor))
      const raw = cells.value?.raw ?? [cells.numerator?.raw, cells.denominator?.raw].join('/')
      if (observation) rows.push({ line: row.row.line, sheet: grid.sheet, column: column.index, observation, raw })
    }
  }
  const once = dropRepeated(rows)
  return { rows: once.rows, issues: [...issues, ...once.issues] }
}

/** The cells of a row that make one value together: by period, place and measure; those without a number make none. */
function groupCells(plan: TablePlan, row: RowPlan): Map<string, Readings> {
  const groups = new Map<string, Readings>()
  for (const column of plan.columns) {
    if (!isValueRole(column.role)) continue
    const reading = readCellOf(plan, row, column)
    if (reading.kind !== 'number' && reading.kind !== 'counts') continue
    const said = [column.periodText, column.place?.id, column.measure, column.indicator].join('|')
    // Of two columns with one heading (`Nữ (người)`, `Nữ (%)`) neither takes the other's place.
    const key = groups.get(said)?.[column.role as keyof Readings] === undefined ? said : `${said}|${column.index}`
    const raw = tidy(row.row.cells[column.index]?.text ?? '')
    groups.set(key, { ...groups.get(key), [column.role]: { reading, column, raw } })
  }
  return groups
}

interface Said {
  readonly indicator: Indicator
  readonly texts: Partial<Record<ColumnName, string>>
}

/** The indicator, place and period of a cell as texts for the checks; null where one of them is still asked about or left out. */
function sayOf(plan: TablePlan, row: RowPlan, column: ColumnPlan, codebook: Codebook, today: string): Said | null {
  if (column.waits) return null
  const indicator = plan.subject(row, column)
  const place = placeOf(plan, row, column, codebook, today)
  const period = periodOf(plan, row, column, indicator)
  if (!indicator || place === null || place === 'asked' || place === 'skip' || period === null || period === 'skip') return null
  const { mapping } = plan
  const text = (role: string) => {
    const found = plan.columns.find((each) => each.role === role)
    return found ? tidy(row.row.cells[found.index]?.text ?? '') : ''
  }
  return {
    indicator,
    texts: {
      indicator: indicator.code,
      place: place.text,
      period,
      status: text('status'),
      source: text('source') || (mapping.source ?? ''),
      note: text('note'),
      series: text('series') || (mapping.series ?? ''),
    },
  }
}

function placeOf(plan: TablePlan, row: RowPlan, column: ColumnPlan, codebook: Codebook, today: string): ChosenPlace | null {
  if (column.place) return column.place
  const own = choosePlace(row, plan)
  if (own) return own
  if (plan.columns.some(({ role }) => role === 'place' || role === 'placeCode')) return { text: row.label, id: row.label }
  const stated = plan.mapping.place ?? plan.title.placeText
  if (stated) return { text: stated, id: stated }
  const answer = plan.asker.ask(placeQuery(codebook, today), `${row.row.line}:${column.index}`)
  return answer === null ? 'asked' : { text: answer, id: answer }
}

const placeQueries = new WeakMap<Codebook, Query>()

/** Asks for the place of a whole table: the nation or a province that stands today, or any place that a person names. */
function placeQuery(codebook: Codebook, today: string): Query {
  const known = placeQueries.get(codebook)
  if (known) return known
  const standing = codebook.places.filter(({ level, validTo }) => level === 'nation' || (level === 'province' && validTo === null))
  const choices = standing.map(({ id, nameVi, nameEn }) => ({ value: id, label: nameVi, labelEn: nameEn }))
  const accepts = (answer: string) => findPlace(codebook, answer, today).kind === 'place' || codebook.placeById.has(answer)
  const query: Query = { code: 'place-missing', ...say.askTablePlace(), choices, accepts }
  placeQueries.set(codebook, query)
  return query
}

function periodOf(plan: TablePlan, row: RowPlan, column: ColumnPlan, indicator: Indicator | null): string | null {
  const stated = column.periodText ?? row.periodText ?? plan.mapping.period ?? plan.title.periodText
  if (stated) return indicator?.rhythm === 'term' ? termOf(plan, row, column, indicator, stated) : stated
  return plan.asker.ask(
    { code: 'period-missing', ...say.askTablePeriod(), choices: [], accepts: (answer) => /\d{4}/u.test(answer) },
    `${row.row.line}:${column.index}`,
  )
}

function numberOf(cells: Readings, name: ColumnName, factor: number) {
  const counts = cells.value?.reading
  const beside =
    counts?.kind === 'counts' || counts?.kind === 'number'
      ? name === 'numerator'
        ? counts.numerator
        : name === 'denominator'
          ? counts.denominator
          : undefined
      : undefined
  if (beside !== undefined) return { value: beside, decimals: 0 }
  const cell = name === 'value' || name === 'numerator' || name === 'denominator' ? cells[name] : undefined
  if (!cell || cell.reading.kind !== 'number') return undefined
  const { value, decimals } = cell.reading
  return name === 'value' && factor !== 1
    ? { value: Number((value * factor).toPrecision(12)), decimals: decimals + 3 }
    : { value, decimals }
}

const people = /^(?:người|persons?|pers|people)?\.?$/u

/** What a title without a unit says that it counts: `Số nữ đại biểu` is no percentage. */
function countedUnit({ title }: TablePlan, { measure }: ColumnPlan): string | null {
  const said = [measure, ...title.lines].find((line) =>
    /^(?:[\d.\s]*|biểu\s[\d.\s:]*)(?:số|số lượng|tổng số)\s+(?:nữ|cán bộ|đại biểu|người|ủy viên|phụ nữ|lao động|cấp ủy viên)(?!\p{L})/iu.test(
      line,
    ),
  )
  return said === undefined ? null : 'người'
}

/** The unit of persons that a cell states itself (`1.323.746 người`, `6,7 nghìn`), which goes before that of the table; null where it states none. */
function unitInCell(reading: ValueReading | undefined, indicator: Indicator): string | null {
  if (reading?.kind !== 'number' || reading.unit === undefined) return null
  const unit = reading.unit === '' ? splitMagnitude(indicator.unitVi).rest : reading.unit
  return unit !== '' && people.test(splitMagnitude(unit).rest) ? unit : null
}

/** By what a value is multiplied to come from the table's unit to its indicator's: `nghìn người` to `người`; told once. */
function convert(
  plan: TablePlan,
  row: RowPlan,
  column: ColumnPlan,
  indicator: Indicator,
  told: Set<string>,
  issues: RowIssue[],
  reading: ValueReading | undefined,
): number {
  const unit = unitInCell(reading, indicator) ?? row.unit ?? column.unit ?? plan.title.unit ?? countedUnit(plan, column)
  if (unit === null || column.role !== 'value') return 1
  const [from, to, toEn] = [unit, indicator.unitVi, indicator.unitEn].map(splitMagnitude) as [
    ReturnType<typeof splitMagnitude>,
    ReturnType<typeof splitMagnitude>,
    ReturnType<typeof splitMagnitude>,
  ]
  const factor = people.test(from.rest) && people.test(to.rest) && (to.rest !== '' || toEn.rest !== '') ? from.factor / to.factor : 1
  const key = `${unit}|${indicator.unitVi}`
  const percentMismatch = (unit === '%') !== (indicator.unitVi === '%') && indicator.scale !== 'signed'
  if (!told.has(key) && (factor !== 1 || percentMismatch)) {
    issues.push({
      line: null,
      column: column.header || null,
      ...(factor !== 1 ? say.unitConverted(unit, indicator.unitVi) : say.unitDiffers(unit, indicator.unitVi)),
    })
  }
  told.add(key)
  return factor
}
