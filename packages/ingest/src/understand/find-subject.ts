import type { Choice, Indicator, Mapping } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import { foldName } from '../names/fold-name.ts'
import { isPartWord } from './divisions.ts'
import type { Asker, Query } from './ask.ts'
import { listNamed, listNamedByWords, rankIndicators } from './known-names.ts'
import * as say from './messages.ts'
import type { ColumnPlan } from './plan-columns.ts'
import type { RowPlan } from './plan-rows.ts'
import { dropFootnoteMarks, listReadings } from './tidy.ts'
import type { TitleFacts } from './title-facts.ts'
import { dropHeadingUnit } from './unit-line.ts'
import { ofWhichLabel, saysOneOf, shareWords, totalWords, valueWords } from './words.ts'

interface Surroundings {
  readonly codebook: Codebook
  readonly mapping: Mapping
  readonly title: TitleFacts
  readonly asker: Asker
}

/** A question, and what is asked once it is answered: of a row that nobody knows first what it is, then what its columns are. */
interface Asked extends Query {
  readonly next?: Query
}

/** Which indicator a cell is of; null where nobody has said yet (a question is put), or where a person left it out. */
export type SubjectFinder = (row: RowPlan, column: ColumnPlan) => Indicator | null

/**
 * Finds the indicator of a cell from its row's label, its column's heading and the title, by names that are known exactly:
 * one of them alone, or two of them together (`Dân số trung bình` and `Nữ`). What no known name says is asked about once.
 */
export function createSubjectFinder(around: Surroundings): SubjectFinder {
  const { codebook, mapping, asker } = around
  const known = new Map<string, Indicator | Asked>()
  const byCode = (code: string | undefined | null) => (code ? (codebook.indicatorByCode.get(code) ?? null) : null)
  const given = byCode(mapping.indicator)
  return (row, column) => {
    // Below `Diện tích (km2)` stands area, whatever the title says.
    const label = row.indicatorLabel ?? (row.section !== null && isSaying(row.section.label, around.title) ? row.section.label : '')
    const own = byCode(column.indicator)
    if (own) return own
    const unit = row.section?.unit ?? column.unit
    const key = `${row.groups.join('|')}|${row.section?.label ?? ''}|${label}|${column.measure}|${unit === '%' ? '%' : ''}`
    const named = findNamed(around, row, label, column)
    const mapped = given && (row.section === null || fits(given, unit)) ? given : null
    const found =
      known.get(key) ??
      (named && fits(named, unit) ? named : null) ??
      mapped ??
      queryFor(around, row, tell(row, label), { ...column, unit })
    known.set(key, found)
    if ('nameVi' in found) return found
    // Put for every cell, so that the question says how many wait for it.
    const cell = `${row.row.line}:${column.index}`
    const answered = byCode(asker.ask(found, cell))
    if (found.next === undefined || answered === null) return answered
    return findNamed(around, row, answered.nameVi, column) ?? byCode(asker.ask(found.next, cell))
  }
}

/** A row's label with the section that it stands in, where no group says so already. */
function tell({ section, groups }: RowPlan, label: string): string {
  const about =
    section === null || section.label === label || groups.some((group) => dropHeadingUnit(group) === section.label) ? '' : section.label
  return [about, label].filter((text) => text !== '').join(' / ')
}

/** Whether a column or a section that says `%` itself can be of an indicator: a composition (`Cơ cấu (%)`) of counts is not the counts. */
function fits({ unitVi, scale }: Indicator, unit: string | null): boolean {
  return unit !== '%' || unitVi === '%' || scale === 'signed'
}

function findNamed({ codebook, title }: Surroundings, row: RowPlan, label: string, { measure }: ColumnPlan): Indicator | null {
  const part = isSaying(measure, title) ? measure : ''
  const base = label !== '' && !saysOneOf(label, totalWords) ? labelReadings(label) : []
  const parts = part === '' ? [] : labelReadings(part)
  const only = (found: readonly Indicator[]) => (found.length === 1 ? found[0]! : null)
  const first = (texts: readonly string[]) => texts.map((text) => only(listNamed(codebook, text))).find((each) => each !== null) ?? null
  const together = (a: readonly string[], b: readonly string[]) =>
    a
      .flatMap((x) => b.map((y) => only(listNamedByWords(codebook, [x, y])) ?? first([`${x}, ${y}`, `${x} ${y}`])))
      .find((each) => each !== null) ?? null
  const parents = row.groups.flatMap(labelReadings)
  if (base.length > 0 && parts.length > 0) return together(base, parts) ?? first(parts) ?? (first(base) && part === '' ? first(base) : null)
  if (base.length > 0) return first(base) ?? together(parents, base) ?? together(title.subjects, base)
  if (parts.length > 0) return first(parts) ?? together(title.subjects, parts)
  return only(title.indicators)
}

/**
 * Whether a heading says what is counted: `Giá trị` and `Tổng số` do not, nor does `Tỷ lệ (%)` below the title of a share, nor
 * the first words of what the title names (`Dân số` below `Dân số trung bình`).
 */
function isSaying(measure: string, { indicators, subjects }: TitleFacts): boolean {
  if (measure === '' || saysOneOf(measure, totalWords) || saysOneOf(measure, valueWords)) return false
  const opening = foldName(measure)
  if (indicators.length === 1 && /\p{L}\s+\p{L}/u.test(measure) && subjects.some((each) => foldName(dropLeading(each)).startsWith(opening)))
    return false
  return !(saysOneOf(measure, shareWords) && indicators.length === 1 && indicators[0]!.scale === 'share')
}

/** A title without its number, `18. Dân số trung bình` as `Dân số trung bình`. */
function dropLeading(title: string): string {
  return title.replace(/^[\d.\s]+/u, '')
}

function queryFor(around: Surroundings, row: RowPlan, label: string, column: ColumnPlan): Asked {
  const { codebook, title } = around
  const byRow = label !== '' && !saysOneOf(label, totalWords)
  const byColumn = isSaying(column.measure, title) || (column.measure !== '' && title.indicators.some((each) => !fits(each, column.unit)))
  if (byRow && !byColumn) return askRow(around, row, label)
  if (byRow && !isPartWord(label) && !labelReadings(label).some((each) => listNamed(codebook, each).length > 0))
    return { ...askRow(around, row, label), next: askColumn(around, label, column) }
  if (byColumn) return askColumn(around, byRow ? label : '', column)
  const several = title.indicators.length > 1 ? title.indicators : rankBest(codebook, title.subjects)
  return {
    code: 'indicator-missing',
    ...say.askIndicator(title.title),
    ...(title.title === null ? {} : { text: title.title }),
    choices: choose(several),
    accepts: (answer) => codebook.indicatorByCode.has(answer),
  }
}

function askRow({ codebook }: Surroundings, row: RowPlan, label: string): Query {
  const words = [...row.groups, label].join(' ')
  return {
    code: 'indicator-fuzzy',
    subject: words,
    line: row.row.line,
    text: label,
    ...say.askRowIndicator(label),
    choices: [...choose(rankBest(codebook, [label, words])), say.choices.skipRow],
    accepts: (answer) => codebook.indicatorByCode.has(answer),
  }
}

function askColumn({ codebook, title }: Surroundings, label: string, { index, measure, unit }: ColumnPlan): Query {
  const about = [title.subjects.at(-1) ?? '', label, measure].join(' ')
  const text = label === '' ? measure : `${label} / ${measure}`
  // `Nữ (người)` and `Nữ (%)` are two questions.
  const subject = unit === '%' && !/tỷ lệ|tỉ lệ|cơ cấu|tỷ trọng|share|percent|rate/iu.test(text) ? `${text} tỷ lệ` : text
  return {
    code: 'column-meaning',
    subject,
    column: index,
    text,
    ...say.askColumn(text),
    choices: [...choose(rankBest(codebook, [measure, about])), say.choices.skipColumn],
    accepts: (answer) => codebook.indicatorByCode.has(answer),
  }
}

function rankBest(codebook: Codebook, texts: readonly string[]): Indicator[] {
  const ranked = texts.flatMap((text) => rankIndicators(codebook, text))
  return [...new Map(ranked.map((indicator) => [indicator.code, indicator])).values()].slice(0, 8)
}

function choose(indicators: readonly Indicator[]): Choice[] {
  return indicators.map(({ code, nameVi, nameEn }) => ({ value: code, label: nameVi, labelEn: nameEn }))
}

/** A label in its languages, with and without its unit, its numbering and words like "of which". */
export function labelReadings(label: string): string[] {
  const bare = label.replace(/^(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]|[+\-–*])\s*/u, '').replace(ofWhichLabel, '')
  const texts = listReadings(bare).flatMap((text) => [
    text,
    dropHeadingUnit(text),
    dropFootnoteMarks(dropHeadingUnit(text)),
    ...text.split(' / '),
  ])
  return [...new Set(texts)].filter((text) => foldName(text) !== '')
}
