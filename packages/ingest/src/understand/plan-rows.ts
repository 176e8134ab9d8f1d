import type { Mapping, RowRole } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import type { GridRow } from '../grid/grid.ts'
import { isPartWord } from './divisions.ts'
import { filled, isColumnNumbers, sameWords, type Layout } from './layout.ts'
import type { PlaceMatch } from './match-place.ts'
import { lookAt } from './number-like.ts'
import { findOtherTable, isOtherHeader, repeatsHeader } from './other-table.ts'
import type { ColumnPlan } from './plan-columns.ts'
import { createLabelReader, type RowLabels } from './row-labels.ts'
import { splitPeriod } from './split-period.ts'
import type { TitleFacts } from './title-facts.ts'
import { dropHeadingUnit, isBareUnit, readHeadingUnit, readUnitLine } from './unit-line.ts'
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
  /** Its own period, else that of the line above it that is nothing but a period. */
  readonly periodText: string | null
  /** Its own unit, else that of its section. */
  readonly unit: string | null
  /** The part of the table that it stands in, where a line among the rows opens one in a unit of its own. */
  readonly section: Section | null
  /** Whether another table begins here, which is not read. */
  readonly opensOther?: true
}

/** A part of a table that begins with a line of its own: `Nghìn người`, `Cơ cấu - Structure (%)`. */
interface Section {
  /** Empty where the line is a unit and nothing else. */
  readonly label: string
  readonly unit: string
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
  const end = findOtherTable(drafts, layout, around.title, around.codebook) ?? Infinity
  const levels = new Set(drafts.flatMap(({ place, numbers }) => (numbers && place?.kind === 'place' ? [place.level] : [])))
  const inside = {
    provinces: levels.has('province'),
    parts: levels.has('province') || levels.has('region') || drafts.some(({ place, numbers }) => numbers && place?.kind === 'region'),
    lastWithNumbers: drafts.findLastIndex(({ numbers }) => numbers),
    dataRows: drafts.filter(({ numbers }) => numbers).length,
    onlyParts: drafts.every(({ numbers, place, words: said }) => !numbers || (place === null && (isTotal(said) || isPartWord(said)))),
  }
  const styles = [...new Set(drafts.map(({ style }) => style))].toSorted((a, b) => a - b)
  let signing = false
  let noting = false
  let ofWhich = false
  let section: Section | null = null
  let dated: string | null = null
  // Below a line such as `Thành thị`, places stand for that part of them alone.
  let ofPart = false
  const open: { label: string; style: number }[] = []
  return drafts.map((draft, at): RowPlan => {
    const { row, numbers, label, style, place, isPart, divides, ...rest } = draft
    if (at >= end)
      return {
        row,
        role: at === end ? 'repeatedHeader' : 'note',
        label,
        groups: [],
        depth: 0,
        place: null,
        ...rest,
        section: null,
        ...(at === end ? { opensOther: true } : {}),
      }
    let role = roleOf(draft, at, inside, around)
    if (role === 'group' || role === 'unit') section = findSection(row) ?? section
    const date = role === 'group' ? findDate(row) : null
    dated = date ?? dated
    if (role === 'group' && date === null) ofPart = isPartWord(draft.words)
    if (role === 'data' && place !== null && ofPart) role = 'ofWhich'
    // A difference from the year before is worked out, not observed.
    if (numbers && section !== null && words.comparisonWords.test(section.label)) role = 'note'
    if (mapping.skipLines?.includes(row.line) && role === 'data') role = 'note'
    if (role === 'signature') signing = true
    // Long notes go on in the next line, which may begin with anything.
    if (noting && !numbers && !signing && role !== 'title' && role !== 'unit' && filled(row).length === 1) role = 'note'
    noting = (role === 'note' || role === 'unit') && at > inside.lastWithNumbers
    if (signing && !numbers) role = 'signature'
    if (style < 4 || role === 'total' || role === 'region') ofWhich = false
    if (!numbers && role === 'ofWhich') ofWhich = /^trong đó|^of which|^in which/iu.test(draft.words)
    else if (role === 'data' && ofWhich && style >= 4) role = 'ofWhich'
    while (open.length > 0 && (role === 'group' || numbers) && open.at(-1)!.style >= style) open.pop()
    const groups = [...open.map((group) => group.label), ...(divides === null ? [] : [divides])]
    if ((role === 'group' && date === null) || role === 'data') open.push({ label, style })
    return {
      row,
      role,
      label,
      groups,
      depth: role === 'total' || role === 'region' ? 0 : Math.max(0, styles.indexOf(style)),
      place,
      ...rest,
      periodText: rest.periodText ?? dated,
      unit: rest.unit ?? section?.unit ?? null,
      section,
    }
  })
}

/** The period that a line without numbers is, `Năm 2022`; null where it says more, or something else. */
function findDate(row: GridRow): string | null {
  const [only, ...others] = filled(row)
  const found = only && others.length === 0 ? splitPeriod(only.text) : null
  return found?.rest === '' ? found.text : null
}

/** The section that a line without numbers opens; null where it names no unit. */
function findSection(row: GridRow): Section | null {
  const [only, ...others] = filled(row)
  if (!only || others.length > 0) return null
  const alone = readUnitAlone(only.text)
  if (alone !== null) return { label: '', unit: alone }
  const unit = readHeadingUnit(only.text)
  return unit === null ? null : { label: dropHeadingUnit(only.text), unit }
}

/** The unit of persons or shares that a line among the rows is, in its first language: `Nghìn người - Thous. pers.`, `%`; null for other lines. */
function readUnitAlone(text: string): string | null {
  const [first = ''] = text.split(/\s+[-–/]\s+/u)
  const isUnit =
    /^\(?(?:%|‰|(?:(?:nghìn|ngàn|triệu|1\.?000)\s)?người|(?:thous\.?|mill\.?|thousand|million)?\s?pers(?:\.|ons?)?)\)?$/iu.test(first)
  return isUnit && isBareUnit(text) ? first : null
}

interface Draft extends RowLabels {
  readonly row: GridRow
  readonly numbers: boolean
}

interface Inside {
  readonly provinces: boolean
  readonly parts: boolean
  readonly lastWithNumbers: number
  readonly dataRows: number
  /** Whether the rows are one value and its parts by sex or residence, the whole as good a value as they. */
  readonly onlyParts: boolean
}

function isTotal(label: string): boolean {
  return words.saysOneOf(label, words.totalWords)
}

function roleOf(
  { row, numbers, label, words: said, place, isPart }: Draft,
  at: number,
  inside: Inside,
  { layout, title }: Surroundings,
): RowRole {
  if (repeatsHeader(row, layout.header)) return 'repeatedHeader'
  if (isOtherHeader(row, layout)) return 'repeatedHeader'
  if (isColumnNumbers(row) && (!numbers || (layout.columnNumbers !== null && sameWords(layout.columnNumbers, row)))) return 'columnNumbers'
  if (numbers) {
    if (isPart) return 'ofWhich'
    if (isTotal(label) && inside.dataRows > 1 && !inside.onlyParts) return 'total'
    if (place?.kind === 'place' && place.level === 'nation' && inside.parts) return 'total'
    if (isRegion(place) && inside.provinces) return 'region'
    return words.ofWhichLabel.test(said) ? 'ofWhich' : 'data'
  }
  const texts = filled(row).map(({ text }) => text)
  if (texts.every((text) => readUnitLine(text) !== null || readUnitAlone(text) !== null)) return 'unit'
  if (texts.some(words.isContinued)) return 'continued'
  if (texts.some(isSignature)) return 'signature'
  if (texts.length > 0 && isNote(texts[0]!)) return 'note'
  if (texts.some((text) => title.lines.includes(text))) return 'title'
  if (words.ofWhichLabel.test(said)) return 'ofWhich'
  if (isRegion(place)) return 'region'
  if (!isPart && place?.kind === 'place' && place.level === 'province' && texts.length <= 3) return 'data'
  return at < inside.lastWithNumbers && texts.join(' ').length < 200 ? 'group' : 'note'
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
