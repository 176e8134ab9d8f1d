import type { ColumnRole, Mapping, Period } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import { missingReason } from '../numbers/read-number.ts'
import { readPeriod } from '../periods/read-period.ts'
import type { GridRow } from '../grid/grid.ts'
import { readStatus } from '../rows/read-status.ts'
import type { Asker } from './ask.ts'
import { filled, type Layout } from './layout.ts'
import { listNamed } from './known-names.ts'
import { matchPlaceExactly } from './match-place.ts'
import * as say from './messages.ts'
import { isYearLike, lookAt, readShiftedYear } from './number-like.ts'
import { isStanding, splitPeriod, type FoundPeriod } from './split-period.ts'
import { listReadings, tidy } from './tidy.ts'
import { dropHeadingUnit, isUnitWord, readHeadingUnit, readUnitLine } from './unit-line.ts'
import * as words from './words.ts'

/** A column with what its heading says. */
export interface ColumnPlan {
  readonly index: number
  readonly header: string
  readonly role: ColumnRole
  readonly period: (Period & { readonly status?: 'official' | 'preliminary' | 'estimate' }) | null
  /** The period as the heading writes it. */
  readonly periodText: string | null
  /** The words of the heading beside its period and unit: what is counted. */
  readonly measure: string
  readonly unit: string | null
  /** What names the place that the heading stands for, and its id. */
  readonly place: { readonly text: string; readonly id: string } | null
  readonly indicator: string | null
  /** Whether a person has still to say that the heading is a year. */
  readonly waits: boolean
}

interface Surroundings {
  readonly layout: Layout
  readonly headings: readonly (readonly string[])[]
  readonly codebook: Codebook
  readonly mapping: Mapping
  readonly asker: Asker
  /** Days on which places are looked up where no column says when. */
  readonly days: readonly string[]
}

/** Says what every column is: names, codes, periods, remarks, or values with the period, place, unit and measure of their heading. */
export function planColumns(around: Surroundings): ColumnPlan[] {
  const { layout } = around
  const first = layout.body.slice(0, 400)
  const valued = first.filter(({ cells }) => layout.numberColumns.some((index) => ['number', 'missing'].includes(lookAt(cells[index]))))
  const sample = valued.length > 0 ? valued : first
  const labelColumns = Array.from({ length: layout.columns }, (_, index) => index).filter((index) => !layout.numberColumns.includes(index))
  const plans = Array.from({ length: layout.columns }, (_, index) => planColumn(index, around, sample, labelColumns))
  return placesAcross(namesMen(plans), around)
}

function planColumn(index: number, around: Surroundings, sample: readonly GridRow[], labelColumns: readonly number[]): ColumnPlan {
  const { layout, headings, mapping } = around
  const parts = headings[index] ?? []
  const header = parts.join(' / ')
  const said = mapping.columns?.find((column) => column.index === index)
  const named = {
    index,
    header,
    period: null,
    periodText: null,
    measure: '',
    unit: null,
    place: null,
    indicator: said?.indicator ?? null,
    waits: false,
  }
  const dated = index > 0 && parts.some((part) => splitPeriod(part)?.rest === '')
  const role =
    said?.role ??
    (dated
      ? 'value'
      : layout.numberColumns.includes(index)
        ? roleOfNumbers(index, parts, around, sample, labelColumns)
        : roleOfWords(index, parts, around, sample))
  if (role !== 'value' && role !== 'numerator' && role !== 'denominator') return { ...named, role, unit: readHeadingUnit(header) }
  const heading = readHeading(parts, said?.period, around.asker, index)
  // What is planned has not been observed, and a difference is worked out.
  const planned = said?.role === undefined && (words.planWords.test(heading.measure) || words.comparisonWords.test(heading.measure))
  return { ...named, ...heading, role: planned ? 'ignored' : role }
}

function roleOfNumbers(
  index: number,
  parts: readonly string[],
  { layout }: Surroundings,
  sample: readonly GridRow[],
  labels: readonly number[],
): ColumnRole {
  if (says(parts, words.sttWords)) return 'number'
  if (says(parts, words.codeWords)) return 'placeCode'
  if (says(parts, words.noteWords)) return 'note'
  const texts = ownTexts(sample, index)
  const periods = texts.filter((text) => isYearLike({ text }) || readPeriod(text, null).kind === 'period').length
  const headless = parts.length === 0 || says(parts, words.periodWords)
  if (headless && periods >= texts.length * 0.8 && texts.length > 0 && layout.numberColumns.some((other) => other > index)) return 'period'
  const counting =
    texts.every((text) => /^\d{1,4}$/u.test(text)) && texts.slice(0, 8).every((text, at) => Number(text) === at + 1 || at > 0)
  const isFirst = index === layout.numberColumns[0]
  if (isFirst && counting && texts[0] === '1' && parts.length === 0 && labels.length > 0) return 'number'
  return 'value'
}

function roleOfWords(
  index: number,
  parts: readonly string[],
  { codebook, days, headings }: Surroundings,
  sample: readonly GridRow[],
): ColumnRole {
  const own = ownTexts(sample, index)
  const texts = [...new Set(own)].slice(0, 40)
  if (texts.length === 0 && parts.length === 0) return 'ignored'
  if (says(parts, words.sttWords)) return 'number'
  if (says(parts, words.noteWords)) return 'note'
  if (says(parts, words.sourceWords) || (texts.length > 0 && share(texts, (text) => /^https?:\/\//iu.test(text)) > 0.5)) return 'source'
  if (parts.length > 0 && texts.length > 0 && texts.every((text) => readStatus(text) !== null)) return 'status'
  const isUnit = (text: string) => text.length <= 40 && isUnitWord(text) && listNamed(codebook, text).length === 0
  // `Đơn vị` heads units of measure or bodies, whose names have capitals.
  const eitherWay = says(parts, words.unitOrPlaceWords) && !texts.some((text) => /\s\p{Lu}/u.test(text))
  const named = says(parts, words.indicatorWords) || (says(parts, words.placeWords) && !eitherWay)
  if (says(parts, words.unitWords) || (!named && texts.length > 0 && share(texts, isUnit) > 0.7 && parts.length > 0)) return 'unit'
  if (says(parts, words.codeWords)) return 'placeCode'
  if (texts.length > 0 && share(texts, (text) => readPeriod(text, null).kind === 'period') > 0.7) return 'period'
  if (texts.length > 0 && share(texts, (text) => /^(?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)]?$/u.test(text) || /^[+\-*]$/u.test(text)) > 0.7)
    return 'number'
  const indicators = share(texts, (text) => listReadings(text).some((each) => listNamed(codebook, each).length > 0))
  // `Khóa XV` counts terms whose years stand beside it.
  const dated = headings.some((others, other) => other !== index && says(others, words.periodWords))
  if (dated && texts.length > 0 && texts.every((text) => /^(?:khóa|khoá)\s+[IVXL\d]+$/iu.test(text.normalize('NFC')))) return 'number'
  const isPlace = (text: string) => ['place', 'region', 'gone', 'several'].includes(matchPlaceExactly(text, codebook, days).kind)
  const places = share(texts, isPlace)
  if (says(parts, words.indicatorWords) && places < 0.5) return 'indicator'
  if (places > 0.3 && places >= indicators) return 'place'
  if (indicators > 0.3) return 'indicator'
  if (says(parts, words.placeWords)) return 'place'
  // Places one after another, each above the same parts.
  const once = [...Map.groupBy(own, (text) => text)].filter(([, times]) => times.length < 3).map(([text]) => text)
  if (once.length >= 3 && once.length < texts.length && share(once.slice(0, 40), isPlace) > 0.5) return 'place'
  return says(parts, words.periodWords) ? 'period' : 'label'
}

/** Reads the heading of a column of values: its period, its unit, and the words that remain. */
function readHeading(parts: readonly string[], periodSaid: string | undefined, asker: Asker, index: number) {
  const unit = parts.map((part) => readHeadingUnit(part) ?? readUnitLine(part)).findLast((each) => each !== null) ?? null
  const looked = periodSaid ? splitPeriod(periodSaid) : findInParts(parts, asker, index)
  const waits = looked === 'asked'
  const found = looked === 'asked' ? null : looked
  const rests = parts.flatMap((part) => {
    if (readUnitLine(part) !== null || isStanding(part)) return []
    const own = splitPeriod(part)
    const rest = own ? own.rest : readShiftedYear(part) !== null && (found || waits) ? '' : part
    return rest === '' || isDivision(rest) || isPeriodWord(rest) || (found && tidy(found.text).includes(tidy(part)))
      ? []
      : [dropHeadingUnit(rest)]
  })
  const measure = rests.filter((rest, at) => rest !== '' && rests.indexOf(rest) === at).join(' / ')
  const status = found?.reading.status
  const certain = status === 'preliminary' || status === 'estimate' || status === 'official' ? status : found ? 'official' : null
  return {
    unit,
    measure,
    waits,
    periodText: found?.text ?? null,
    period: found ? { ...found.reading.period, ...(certain ? { status: certain } : {}) } : null,
  }
}

function findInParts(parts: readonly string[], asker: Asker, index: number): FoundPeriod | 'asked' | null {
  for (const [a, b] of pairs(parts)) {
    // A year above its quarters, or the other way round.
    const joined = [`${b} năm ${a}`, `${b}/${a}`, `${a} ${b}`]
      .map((text) => splitPeriod(text))
      .find((each) => each && each.rest === '' && each.reading.period.kind !== 'year')
    if (joined && /quý|quí|tháng|quarter/iu.test(`${a} ${b}`)) return joined
  }
  for (const part of parts) {
    const found = splitPeriod(part)
    // `Sơ bộ - Prel.` in a row of its own, above or below the year.
    const standing = found?.reading.status === null ? parts.find(isStanding) : undefined
    const said = standing === undefined ? null : splitPeriod(`${standing} ${found!.text}`)
    if (found) return said?.rest === '' ? { ...said, rest: found.rest } : found
  }
  for (const part of parts) {
    const year = readShiftedYear(part)
    if (year === null) continue
    const query = {
      code: 'year-as-number',
      column: index,
      text: part,
      ...say.askYear(part, year),
      choices: [say.choices.year(year), say.choices.notYear],
      proposed: 'year',
    } as const
    const answer = asker.ask(query)
    if (answer === null) return 'asked'
    if (answer === 'year') return splitPeriod(String(year))
  }
  return null
}

function pairs(parts: readonly string[]): [string, string][] {
  return parts.flatMap((a, at) => parts.flatMap((b, other): [string, string][] => (at === other ? [] : [[a, b]])))
}

/** Places across: two columns or more whose headings name places and nothing else. */
function placesAcross(plans: readonly ColumnPlan[], { codebook, days }: Surroundings): ColumnPlan[] {
  const matched = plans.map((plan) =>
    plan.role === 'value' && plan.measure !== '' && !/^[\d.,]+$/u.test(plan.measure)
      ? matchPlaceExactly(plan.measure, codebook, days)
      : null,
  )
  const places = matched.flatMap((match) => (match?.kind === 'place' ? [match.id] : []))
  if (new Set(places).size < 2) return [...plans]
  return plans.map((plan, at) => {
    const match = matched[at]
    return match?.kind === 'place' ? { ...plan, place: { text: match.text, id: match.id }, measure: '' } : plan
  })
}

function ownTexts(rows: readonly GridRow[], index: number): string[] {
  return rows.flatMap((row) => {
    const cell = row.cells[index]
    const text = !cell || cell.merged || filled(row).length < 2 ? '' : tidy(cell.text)
    return text === '' || missingReason(text) !== null ? [] : [text]
  })
}

function says(parts: readonly string[], known: words.KnownWords): boolean {
  return parts.some((part) => words.saysOneOf(part, known))
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length
}

/** Whether a heading only says that what stands below it is a part: `Chia ra - Of which`, `Trong đó`, `Phân theo giới tính - By sex`. */
function isDivision(text: string): boolean {
  return text
    .split(/\s+[-–/]\s+/u)
    .every((half) => half.replace(words.ofWhichLabel, '') === '' || /^(?:phân theo|chia theo|phân tổ theo|by) /iu.test(half))
}

/** `Nam 2022` beside a column of women is men in 2022; alone it is the year 2022 written without its diacritic. */
function namesMen(plans: readonly ColumnPlan[]): ColumnPlan[] {
  const besideWomen = plans.some(({ measure }) => measure !== '' && words.saysOneOf(measure, words.femaleWords))
  return plans.map((plan) =>
    besideWomen && plan.measure === '' && /(?:^|\/ )Nam\s+\D*\d{4}$/u.test(plan.header) ? { ...plan, measure: 'Nam' } : plan,
  )
}

/** Whether a heading is only the word for a year or a term. `Nam` without its diacritic is men here. */
function isPeriodWord(text: string): boolean {
  return words.saysOneOf(text, words.periodWords) && !/^nam(?!\p{L})/iu.test(text.normalize('NFC'))
}
