import type { Place, PlaceLevel } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import { foldName } from '../names/fold-name.ts'
import type { GridRow } from '../grid/grid.ts'
import { filled, type Layout } from './layout.ts'
import { matchPlace, matchPlaceExactly, type PlaceMatch } from './match-place.ts'
import { findDivision, isPartWord, listParts } from './divisions.ts'
import type { ColumnPlan } from './plan-columns.ts'
import { splitNumbering } from './split-numbering.ts'
import { dropFootnoteMarks, tidy } from './tidy.ts'
import type { TitleFacts } from './title-facts.ts'
import * as words from './words.ts'

/** What labels are read against. */
export interface LabelsOf {
  readonly layout: Layout
  readonly columns: readonly ColumnPlan[]
  readonly title: TitleFacts
  readonly codebook: Codebook
  readonly days: readonly string[]
}

/** What the labels of a row say. */
export interface RowLabels {
  /** The row's label as it is written, without a leading dash or plus. */
  readonly words: string
  /** Without numbering, footnote marks and words like "of which". */
  readonly label: string
  /** How coarse its numbering is, 0 the coarsest. */
  readonly style: number
  /** Whether the row is a part of the place above it: `Nam`, `Nữ`, `Thành thị`. */
  readonly isPart: boolean
  readonly place: PlaceMatch | null
  readonly indicatorLabel: string | null
  /** The indicator that a division in a column of its own (`Giới tính`) divides. */
  readonly divides: string | null
  readonly periodText: string | null
  readonly unit: string | null
}

/** Reads the labels of one row after another; a blank label repeats the one above where the row has another label. */
export function createLabelReader(around: LabelsOf): (row: GridRow) => RowLabels {
  const { columns } = around
  const above = new Map<number, string>()
  const naming = columns.filter(({ role }) => ['place', 'placeCode', 'indicator', 'label', 'period', 'unit'].includes(role))
  const column = (role: string) => columns.find((each) => each.role === role)
  const placeColumns = columns.filter(({ role }) => role === 'place')
  const [codeColumn, numberColumn] = [column('placeCode'), column('number')]
  const hasPlaces = placeColumns.length > 0 || codeColumn !== undefined
  const nameColumn = column('indicator') ?? (hasPlaces ? undefined : column('label'))
  const division = findDivision(around, nameColumn)
  const [periodColumn, unitColumn] = [column('period'), column('unit')]
  const places = createPlaceReader(around, placeColumns.at(-1))
  const parts = placeColumns.length === 1 ? listParts(around, placeColumns[0]!) : new Set<string>()
  let lastPlace = ''
  return (row) => {
    const own = new Map(naming.map(({ index }) => [index, tidy(row.cells[index]?.text ?? '')]))
    const identified = [...own.values()].some((text) => text !== '')
    const many = filled(row).length > 1
    const textOf = (plan: ColumnPlan | undefined): string => {
      if (!plan) return ''
      const text = own.get(plan.index) ?? tidy(row.cells[plan.index]?.text ?? '')
      return text !== '' || !identified || !many || plan.role === 'unit' ? text : (above.get(plan.index) ?? '')
    }
    const said = placeColumns.flatMap(({ index }) => own.get(index) || [])
    const isPart = said.length === 1 && lastPlace !== '' && (isPartWord(said[0]!) || parts.has(said[0]!))
    const placeText = said.length > 0 ? (isPart ? lastPlace : said.at(-1)!) : identified && many ? lastPlace : ''
    const code = textOf(codeColumn)
    const named = textOf(nameColumn)
    const part = isPart ? said[0]! : textOf(division)
    const divided = part !== '' && !words.saysOneOf(part, words.totalWords)
    const name = divided ? part : named
    const first = [isPart ? part : placeText, named, ...own.values()].find((text) => text !== '') ?? filled(row)[0]?.text ?? ''
    const numbering = numberColumn ? tidy(row.cells[numberColumn.index]?.text ?? '') : ''
    const { style, rest } = splitNumbering(first, numbering)
    const parents = placeColumns.slice(0, -1).map(({ index }) => own.get(index) || (above.get(index) ?? ''))
    if (many) for (const [index, text] of own) if (text !== '') above.set(index, text)
    if (placeText !== '' && (many || said.length > 0)) lastPlace = placeText
    const wide = !hasPlaces && rest !== '' ? places.wide(rest) : null
    return {
      words: first.replace(/^[+\-–*]\s*/u, ''),
      label: dropFootnoteMarks(rest.replace(words.ofWhichLabel, '')) || rest,
      style,
      isPart,
      place:
        placeText !== ''
          ? places.named(isPart || said.length === 0 ? [placeText] : said, parents, code)
          : code !== ''
            ? places.named([code], [], '')
            : wide,
      indicatorLabel: name === '' || (wide !== null && name === named) ? null : name,
      divides: divided && named !== '' ? named : null,
      periodText: textOf(periodColumn) || null,
      unit: textOf(unitColumn) || null,
    }
  }
}

function placed({ id, level }: Place): PlaceMatch {
  return { kind: 'place', text: id, id, level }
}

/** Matches the names of places, each text once. */
function createPlaceReader({ codebook, days, title, layout }: LabelsOf, column: ColumnPlan | undefined) {
  const matched = new Map<string, PlaceMatch>()
  const remember = (key: string, find: () => PlaceMatch): PlaceMatch => {
    const known = matched.get(key) ?? find()
    matched.set(key, known)
    return known
  }
  const match = (text: string) => remember(text, () => matchPlace(text, codebook, days))
  const idOf = (text: string): string | null => {
    const found = text === '' ? null : remember(`\u0000${text}`, () => matchPlaceExactly(text, codebook, days))
    return found?.kind === 'place' ? (codebook.placeById.get(found.id)?.code ?? null) : null
  }
  const titled = idOf(title.placeText ?? '')
  /** The level of nearly all units of the table: beside sixty provinces `Huế` is the province. */
  const usual = ((): PlaceLevel | null => {
    const texts = new Set(column ? layout.body.slice(0, 400).map(({ cells }) => tidy(cells[column.index]?.text ?? '')) : [])
    const levels = [...texts].flatMap((text) => {
      const found = text === '' ? null : remember(`\u0000${text}`, () => matchPlaceExactly(text, codebook, days))
      return found?.kind === 'place' && found.level !== 'nation' && found.level !== 'region' ? [found.level] : []
    })
    const [level] = levels
    return level !== undefined && levels.length >= 10 && levels.every((each) => each === level) ? level : null
  })()
  /** Of several units of one name the one that lies in the province named beside it, above it or in the title, or that is of the table's level. */
  const within = (found: PlaceMatch, parents: readonly string[]): PlaceMatch => {
    if (found.kind !== 'several') return found
    for (const code of [...parents.map(idOf).toReversed(), titled]) {
      const [only, ...others] = code === null ? [] : found.places.filter((place: Place) => place.parent === code)
      if (only && others.length === 0) return placed(only)
    }
    const [only, ...others] = found.places.filter(({ level }) => level === usual)
    return only && others.length === 0 ? placed(only) : found
  }
  return {
    /** The place of a row: of names side by side the last, which is the narrowest; of two of one level the first. A code decides where the name does not; one that names another place is asked about. */
    named(texts: readonly string[], parents: readonly string[], code: string): PlaceMatch {
      const found = texts.map((text) => within(match(text), parents))
      const last = found.at(-1)!
      const sameLevel = found.find((each) => each.kind === 'place' && last.kind === 'place' && each.level === last.level)
      const named = sameLevel ?? last
      const coded = code === '' ? null : match(code)
      if (coded?.kind !== 'place' || named.kind === 'region') return named
      if (named.kind !== 'place') return coded
      const [a, b] = [codebook.placeById.get(named.id), codebook.placeById.get(coded.id)]
      const agrees = !a || !b || a.level !== b.level || foldName(a.nameVi) === foldName(b.nameVi)
      return agrees ? named : { kind: 'several', text: `${code} ${named.text}`, places: [a, b] }
    },
    /** In a table without a column of places a label may still be the nation or one of its regions or provinces. */
    wide(text: string): PlaceMatch | null {
      const found = remember(`\u0000${text}`, () => matchPlaceExactly(text, codebook, days))
      return found.kind === 'region' || (found.kind === 'place' && ['nation', 'region', 'province'].includes(found.level)) ? found : null
    },
  }
}
