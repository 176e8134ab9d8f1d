import type { AssessmentRow, Indicator } from '@moc/core'
import { writeForm as writeWorkbook, type FormItem } from '@moc/documents'
import { formatExact, formatGoal, formatPeriod } from '@moc/figures'
import { assessSelection } from '../assess-selection.ts'
import type { Program } from '../program.ts'
import { resolveSelection } from '../resolve-selection.ts'

/** Whose form it is, for which year; the last full year where none is named. */
export interface FormRequest {
  readonly strategy: string
  readonly place?: string | undefined
  readonly year?: number | undefined
}

/**
 * Writes the form of a strategy at a place: one row for each number that its targets in force are judged by. Targets
 * whose wording was not found ask for nothing. Throws `strategy-unknown` and `place-unknown`.
 */
export async function writeStrategyForm(
  program: Program,
  request: FormRequest,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const index = await program.catalogue()
  const resolved = resolveSelection(index, { strategy: request.strategy, place: request.place }, program.clock)
  const { strategy, place } = resolved
  const year = request.year ?? Number(program.clock.today().slice(0, 4)) - 1
  const judged = await assessSelection(program, index, resolved)
  const items = judged.flatMap(({ row }) => {
    const indicator = row.indicator === null ? undefined : index.indicators.get(row.indicator)
    return indicator === undefined ? [] : [describeItem(row, indicator, year)]
  })
  const bytes = await writeWorkbook({
    mark: { form: 1, strategy: strategy.code, place: place.id, year, revision: index.revision },
    title: `Biểu số liệu: ${strategy.shortVi}`,
    placeName: place.fullNameVi,
    placeCode: place.id,
    items: joinSame(items),
  })
  return { fileName: `Biểu ${strategy.code} - ${place.nameVi} - ${year}.xlsx`, bytes }
}

function describeItem(row: AssessmentRow, indicator: Indicator, year: number): FormItem {
  const { numeratorVi, denominatorVi } = indicator
  const counted = numeratorVi !== null && denominatorVi !== null
  return {
    label: row.label,
    name: indicator.nameVi,
    indicator: indicator.code,
    unit: indicator.unitVi,
    scale: indicator.scale,
    numerator: counted ? numeratorVi : null,
    denominator: counted ? denominatorVi : null,
    definition: indicator.definitionVi,
    period: describePeriod(row, indicator, year),
    goal: row.goal === null ? null : `${formatGoal(row.goal, 'vi', row.unit)} (${row.horizon})`,
    stored: row.latest === null ? null : `${formatExact(row.latest.value, 'vi')} (${formatPeriod(row.latest.period, 'vi')})`,
  }
}

/** The period that the form asks for; empty for a body whose term in that year is not known, to be written by who fills it in. */
function describePeriod({ points }: AssessmentRow, { rhythm }: Indicator, year: number): string {
  if (rhythm === 'school-year') return `${year}-${year + 1}`
  if (rhythm === 'year') return String(year)
  const term = points.findLast(({ period }) => period.kind === 'term' && period.from <= `${year}-12-31` && period.to >= `${year}-01-01`)
  return term === undefined ? '' : `${term.period.from.slice(0, 4)}-${term.period.to.slice(0, 4)}`
}

/** Several targets may be judged by one number: it is asked for once, under all their labels. */
function joinSame(items: readonly FormItem[]): FormItem[] {
  return [...Map.groupBy(items, ({ indicator }) => indicator).values()].map((same) => ({
    ...same[0]!,
    label: same.map(({ label }) => label).join(', '),
    goal: [...new Set(same.flatMap(({ goal }) => goal ?? []))].join('; ') || null,
  }))
}
