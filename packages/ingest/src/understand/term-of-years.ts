import type { Indicator } from '@moc/core'
import { readPeriod } from '../periods/read-period.ts'
import * as say from './messages.ts'
import type { ColumnPlan } from './plan-columns.ts'
import type { RowPlan } from './plan-rows.ts'
import type { TablePlan } from './plan-table.ts'

/** Years of a term. People's councils and the Assembly begin theirs in years that end in 1 or 6, party committees in 0 or 5. */
const termLength = 5
const cycles = [0, 1] as const
type Cycle = (typeof cycles)[number]

/**
 * The term of a value that moves by terms: what is stated, or where a table states years, what a person answered; `skip`
 * where the values are left out, null until there is an answer. Of years that lie in terms of their own the answer may
 * say in which years terms begin. Years of which neither is true stay as they are stated.
 */
export function termOf(plan: TablePlan, row: RowPlan, column: ColumnPlan, indicator: Indicator, stated: string): string | null {
  const year = readYear(stated)
  if (year === null) return stated
  const years = listYears(plan, year)
  const terms = listTerms(years)
  const apart = cycles.filter((cycle) => years.length > 1 && new Set(years.map((each) => termHolding(each, cycle))).size === years.length)
  if (terms.length === 0 && apart.length === 0) return stated
  const answer = plan.asker.ask(
    {
      code: 'period-missing',
      subject: indicator.nameVi,
      line: row.row.line,
      text: stated,
      ...say.askTerm(indicator.nameVi, indicator.nameEn, years),
      choices: [
        ...terms.map(say.choices.term),
        ...apart.map((cycle) =>
          say.choices.termEach(
            valueOf(cycle),
            years.map((each) => [each, termHolding(each, cycle)] as const),
          ),
        ),
        say.choices.skipRow,
      ],
      accepts: (text) => findCycle(text) !== undefined || (readPeriod(text, 'term').kind === 'period' && readYear(text) === null),
    },
    `${row.row.line}:${column.index}`,
  )
  const cycle = findCycle(answer)
  return cycle === undefined ? answer : termHolding(year, cycle)
}

/** The answer that each year lies in a term of its own, by where terms begin; it names no year, so that it holds for the next file. */
function valueOf(cycle: Cycle): string {
  return `own-terms-${cycle}`
}

function findCycle(answer: string | null): Cycle | undefined {
  return cycles.find((cycle) => valueOf(cycle) === answer)
}

/** The term that a year lies in; a year in which one ends and another begins is the first of the other. */
function termHolding(year: number, cycle: Cycle): string {
  const start = year - ((year - cycle) % termLength)
  return `${start}-${start + termLength}`
}

function readYear(text: string): number | null {
  const reading = readPeriod(text, 'term')
  return reading.kind === 'period' && reading.period.kind === 'year' ? Number(reading.period.from.slice(0, 4)) : null
}

const yearsOf = new WeakMap<TablePlan, readonly number[]>()

/** The years of a table's columns and rows, each once in order; the one that is given where it has no others. */
function listYears(plan: TablePlan, year: number): readonly number[] {
  const known = yearsOf.get(plan)
  if (known) return known.length > 0 ? known : [year]
  const texts = [...plan.columns, ...plan.rows].flatMap(({ periodText }) => periodText ?? [])
  const years = [...new Set([...new Set(texts)].flatMap((text) => readYear(text) ?? []))].toSorted((a, b) => a - b)
  yearsOf.set(plan, years)
  return years.length > 0 ? years : [year]
}

/** The terms in use that hold all of the years. */
function listTerms(years: readonly number[]): string[] {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: termLength + 1 }, (_, back) => first - back)
    .filter((start) => (start % termLength === 0 || start % termLength === 1) && start + termLength >= last)
    .map((start) => `${start}-${start + termLength}`)
}
