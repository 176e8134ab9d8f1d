import type { Mapping, RowRole } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import { foldName } from '../names/fold-name.ts'
import type { GridRow } from '../grid/grid.ts'
import { filled, isColumnNumbers, isHeaderWord, sameWords, type Layout } from './layout.ts'
import { matchPlace, matchPlaceExactly, type PlaceMatch } from './match-place.ts'
import { lookAt } from './number-like.ts'
import type { ColumnPlan } from './plan-columns.ts'
import { splitPeriod } from './split-period.ts'
import { dropFootnoteMarks, tidy } from './tidy.ts'
import type { TitleFacts } from './title-facts.ts'
import { readUnitLine } from './unit-line.ts'
import * as words from './words.ts'

/** A row of the body with what its labels say. */
export interface RowPlan {
  readonly row: GridRow
  readonly role: RowRole
  /** The row's own words, without numbering. */
  readonly label: string
  /** Labels of the groups that it stands in, outermost first. */
  readonly groups: readonly string[]
  readonly depth: number
  readonly place: PlaceMatch | null
  readonly indicatorLabel: string | null
  readonly periodText: string | null
  readonly unit: string | null
}

interface Surroundings {
  readonly layout: Layout
  readonly columns: readonly ColumnPlan[]
  readonly title: TitleFacts
  readonly codebook: Codebook
  readonly mapping: Mapping
  readonly days: readonly string[]
}

/** Says of every row of the body what it is. Every row gets a role: nothing is lost. */
export function planRows(around: Surroundings): RowPlan[] {
  const { layout, mapping } = around
  const read = createLabelReader(around)
  const drafts = layout.body.map((row) => ({ row, numbers: hasNumbers(row, around.columns), ...read(row) }))
  const levels = new Set(drafts.flatMap(({ place, numbers }) => (numbers && place?.kind === 'place' ? [place.level] : [])))
  const inside = {
    provinces: levels.has('province'),
    parts: levels.has('province') || levels.has('region') || drafts.some(({ place, numbers }) => numbers && place?.kind === 'region'),
    lastWithNumbers: drafts.findLastIndex(({ numbers }) => numbers),
    dataRows: drafts.filter(({ numbers }) => numbers).length,
  }
  const styles = [...new Set(drafts.map(({ style }) => style))].toSorted((a, b) => a - b)
  let signing = false
  let ofWhich = false
  const open: { label: string; style: number }[] = []
  return drafts.map((draft, at): RowPlan => {
    const { row, numbers, label, style, place, ...rest } = draft
    let role = roleOf(draft, at, inside, around)
    if (mapping.skipLines?.includes(row.line) && role === 'data') role = 'note'
    if (role === 'signature') signing = true
    if (signing && !numbers) role = 'signature'
    if (style < 4 || role === 'total' || role === 'region') ofWhich = false
    if (!numbers && role === 'ofWhich') ofWhich = /^trong đó|^of which|^in which/iu.test(draft.words)
    else if (role === 'data' && ofWhich && style >= 4) role = 'ofWhich'
    while (open.length > 0 && (role === 'group' || numbers) && open.at(-1)!.style >= style) open.pop()
    const groups = open.map((group) => group.label)
    if (role === 'group' || role === 'data') open.push({ label, style })
    return {
      row,
      role,
      label,
      groups,
      depth: role === 'total' || role === 'region' ? 0 : Math.max(0, styles.indexOf(style)),
      place,
      ...rest,
    }
  })
}

interface Draft {
  readonly row: GridRow
  readonly numbers: boolean
  readonly label: string
  /** The row's label as it is written. */
  readonly words: string
  readonly place: PlaceMatch | null
}

interface Inside {
  readonly provinces: boolean
  readonly parts: boolean
  readonly lastWithNumbers: number
  readonly dataRows: number
}

function roleOf({ row, numbers, label, words: said, place }: Draft, at: number, inside: Inside, { layout, title }: Surroundings): RowRole {
  if (layout.header.some((header) => sameWords(header, row))) return 'repeatedHeader'
  if (isOtherHeader(row, layout)) return 'repeatedHeader'
  if (isColumnNumbers(row) && (!numbers || (layout.columnNumbers !== null && sameWords(layout.columnNumbers, row)))) return 'columnNumbers'
  if (numbers) {
    if (words.saysOneOf(label, words.totalWords) && inside.dataRows > 1) return 'total'
    if (place?.kind === 'place' && place.level === 'nation' && inside.parts) return 'total'
    if (isRegion(place) && inside.provinces) return 'region'
    return words.ofWhichLabel.test(said) ? 'ofWhich' : 'data'
  }
  const texts = filled(row).map(({ text }) => text)
  if (texts.every((text) => readUnitLine(text) !== null)) return 'unit'
  if (texts.some(words.isContinued)) return 'continued'
  if (texts.some(isSignature)) return 'signature'
  if (texts.length > 0 && isNote(texts[0]!)) return 'note'
  if (texts.some((text) => title.lines.includes(text))) return 'title'
  if (words.ofWhichLabel.test(said)) return 'ofWhich'
  if (isRegion(place)) return 'region'
  if (place?.kind === 'place' && place.level === 'province' && texts.length <= 3) return 'data'
  return at < inside.lastWithNumbers && texts.join(' ').length < 200 ? 'group' : 'note'
}

/** Whether a row among the values is a header with other periods than the table's own. */
export function isOtherHeader(row: GridRow, { header }: Layout): boolean {
  const [label, ...rest] = filled(row)
  if (!label || label.index > 1 || rest.length === 0 || !isHeaderWord(label.text) || /^nam(?!\p{L})/iu.test(label.text)) return false
  return rest.every(({ text }) => splitPeriod(text)?.rest === '') && !header.some((own) => sameWords(own, row))
}

function isRegion(place: PlaceMatch | null): boolean {
  return place?.kind === 'region' || (place?.kind === 'place' && place.level === 'region')
}

/** Whether a line belongs to the signatures below a form. */
export function isSignature(text: string): boolean {
  return (
    /^(?:người lập|lập biểu|người duyệt|người kiểm|người báo cáo|người tổng hợp|thủ trưởng|thủ tướng|kt\.|tm\.|t\/m|tl\.|tuq\.|q\.|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|cục trưởng|phó cục trưởng|chi cục trưởng|trưởng ban|trưởng phòng|chánh văn phòng|kế toán|xác nhận|nơi nhận|\(?\s*ký[\s,)]|prepared by|signed|head of)/iu.test(
      text,
    ) || /(?:^|,\s*)ngày\s*[\d….\s]*\s*tháng\s*[\d….\s]*\s*năm\s*[\d….\s]*$/iu.test(text)
  )
}

/** Whether a line is a remark below a table: `(*) …`, `Nguồn: …`, `Ghi chú: …`. */
export function isNote(text: string): boolean {
  return /^(?:\(\s*\*+\s*\)|\*+|\(\d{1,2}\)\s|[¹²³]|nguồn\b|ghi chú|chú thích|chú giải|lưu ý|source|notes?\b|remarks?\b|\(?số liệu|data source|updated|contact|copyright|cập nhật)/iu.test(
    text,
  )
}

function hasNumbers(row: GridRow, columns: readonly ColumnPlan[]): boolean {
  return columns.some(({ role, index }) => isValueRole(role) && ['number', 'missing'].includes(lookAt(row.cells[index])))
}

/** Whether a column's cells are numbers that may be stored. */
export function isValueRole(role: string): boolean {
  return role === 'value' || role === 'numerator' || role === 'denominator'
}

/** Reads the labels of one row after another; a blank label repeats the one above where the row has another label. */
function createLabelReader({ columns, codebook, days }: Surroundings) {
  const above = new Map<number, string>()
  const matched = new Map<string, PlaceMatch>()
  const wide = new Map<string, PlaceMatch | null>()
  const naming = columns.filter(({ role }) => ['place', 'placeCode', 'indicator', 'label', 'period', 'unit'].includes(role))
  const column = (role: string) => columns.find((each) => each.role === role)
  const [placeColumn, codeColumn, numberColumn] = [column('place'), column('placeCode'), column('number')]
  const nameColumn = column('indicator') ?? (placeColumn || codeColumn ? undefined : column('label'))
  const [periodColumn, unitColumn] = [column('period'), column('unit')]
  const match = (text: string): PlaceMatch => {
    const known = matched.get(text) ?? matchPlace(text, codebook, days)
    matched.set(text, known)
    return known
  }
  /** In a table without a column of places a label may still be the nation or one of its regions or provinces. */
  const onlyWide = (text: string): PlaceMatch | null => {
    const known = wide.get(text)
    if (known !== undefined) return known
    const found = matchPlaceExactly(text, codebook, days)
    const kept =
      found.kind === 'region' || (found.kind === 'place' && ['nation', 'region', 'province'].includes(found.level)) ? found : null
    wide.set(text, kept)
    return kept
  }
  return (row: GridRow) => {
    const own = new Map(naming.map(({ index }) => [index, tidy(row.cells[index]?.text ?? '')]))
    const identified = [...own.values()].some((text) => text !== '')
    const many = filled(row).length > 1
    const textOf = (plan: ColumnPlan | undefined): string => {
      if (!plan) return ''
      const text = own.get(plan.index) ?? tidy(row.cells[plan.index]?.text ?? '')
      return text !== '' || !identified || !many || plan.role === 'unit' ? text : (above.get(plan.index) ?? '')
    }
    const placeText = textOf(placeColumn)
    const code = textOf(codeColumn)
    const name = textOf(nameColumn)
    const first = [placeText, name, ...own.values()].find((text) => text !== '') ?? filled(row)[0]?.text ?? ''
    const numbering = numberColumn ? tidy(row.cells[numberColumn.index]?.text ?? '') : ''
    const { style, rest } = splitNumbering(first, numbering)
    if (many) for (const [index, text] of own) if (text !== '') above.set(index, text)
    return {
      words: first.replace(/^[+\-–*]\s*/u, ''),
      label: dropFootnoteMarks(rest.replace(words.ofWhichLabel, '')) || rest,
      style,
      place:
        placeText !== ''
          ? preferCode(match(placeText), code, match)
          : code !== ''
            ? match(code)
            : !placeColumn && !codeColumn && rest !== ''
              ? onlyWide(rest)
              : null,
      indicatorLabel: name === '' ? null : name,
      periodText: textOf(periodColumn) || null,
      unit: textOf(unitColumn) || null,
    }
  }
}

/** A code beside a name that does not decide says which place it is. */
function preferCode(named: PlaceMatch, code: string, match: (text: string) => PlaceMatch): PlaceMatch {
  if (named.kind === 'place' || named.kind === 'region' || code === '') return named
  const coded = match(code)
  return coded.kind === 'place' ? coded : named
}

/** How a row is numbered, coarsest 0: `I`/`A`, `1`, `1.1`, `a)`, `-`, `+`; 3.5 where it is not numbered. */
function splitNumbering(text: string, beside: string): { readonly style: number; readonly rest: string } {
  const patterns: readonly [RegExp, number][] = [
    [/^(?:[IVX]{1,5}|[A-D])[.)/]?(?:\s+|$)/u, 0],
    [/^\d{1,2}(?:\.\d{1,2}){2,}[.)]?(?:\s+|$)/u, 3],
    [/^\d{1,2}\.\d{1,2}[.)]?(?:\s+|$)/u, 2],
    [/^\d{1,3}[.)](?:\s+|$)/u, 1],
    [/^[a-zđ][.)](?:\s+|$)/u, 3],
    [/^\+\s*(?=\D)/u, 5],
    [/^[-–*•]\s*(?=\D)/u, 4],
  ]
  for (const [pattern, style] of patterns) {
    const match = pattern.exec(text)
    if (match && match[0].length < text.length) return { style, rest: text.slice(match[0].length).trim() }
  }
  if (/^\d{1,3}$/u.test(beside)) return { style: 1, rest: text }
  for (const [pattern, style] of patterns) if (beside !== '' && pattern.test(beside)) return { style, rest: text }
  if (foldName(text) === '' && text !== '') return { style: 3.5, rest: text }
  return { style: words.ofWhichLabel.test(text) ? 4 : 3.5, rest: text }
}
