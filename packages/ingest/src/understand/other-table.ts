import type { Codebook } from '../names/codebook.ts'
import { foldName } from '../names/fold-name.ts'
import type { GridRow } from '../grid/grid.ts'
import { listNamed } from './known-names.ts'
import { filled, isHeaderWord, sameWords, type Layout } from './layout.ts'
import type { ColumnPlan } from './plan-columns.ts'
import { splitPeriod } from './split-period.ts'
import { listSubjects, type TitleFacts } from './title-facts.ts'
import { isContinued } from './words.ts'

interface BodyRow {
  readonly row: GridRow
  /** Whether it holds numbers in columns of values. */
  readonly numbers: boolean
}

/**
 * Where another table begins below the first one: at a name of its own (`Biểu 32. …`, or a name above a header that names
 * another indicator), or at a header with other periods; null where the rows are one table. A table that goes on
 * (`(Tiếp theo)`) below the same header is the same one.
 */
export function findOtherTable(rows: readonly BodyRow[], layout: Layout, title: TitleFacts, codebook: Codebook): number | null {
  const last = rows.findLastIndex(({ numbers }) => numbers)
  const first = rows.findIndex(({ numbers }) => numbers)
  for (let at = first + 1; first >= 0 && at < last; at++) {
    const { row, numbers } = rows[at]!
    if (isOtherHeader(row, layout)) return at
    if (numbers) continue
    const name = filled(row).length <= 2 ? (filled(row).at(-1)?.text ?? '') : ''
    if (name === '' || isContinued(name) || isOwnName(name, title)) continue
    if (/^(?:biểu|bảng|phụ biểu|table)\s*(?:số\s*)?\d/iu.test(filled(row)[0]!.text)) return at
    if (headerFollows(rows, at, layout) && (isNumbered(filled(row)[0]!.text) || namesOther(name, title, codebook))) return at
  }
  return null
}

/** Whether a row among the values is a header with other periods than the table's own. */
export function isOtherHeader(row: GridRow, { header }: Layout): boolean {
  const [label, ...rest] = filled(row)
  const origin = Math.min(...header.map((own) => filled(own)[0]?.index ?? Infinity))
  if (!label || label.index > origin + 1 || rest.length === 0 || !isHeaderWord(label.text) || /^nam(?!\p{L})/iu.test(label.text))
    return false
  return rest.every(({ text }) => splitPeriod(text)?.rest === '') && !repeatsHeader(row, header)
}

/** Whether a row repeats a row of the header, or a part of it in the same columns. */
export function repeatsHeader(row: GridRow, header: readonly GridRow[]): boolean {
  const cells = filled(row)
  return header.some(
    (own) =>
      sameWords(own, row) ||
      (cells.length > 1 && cells.every(({ index, text }) => filled(own).some((each) => each.index === index && each.text === text))),
  )
}

/** Whether the rows below, up to the next numbers, hold a row of the table's own header, or words where its numbers stand. */
function headerFollows(rows: readonly BodyRow[], at: number, { header, numberColumns }: Layout): boolean {
  // Years across look like numbers.
  const end = rows.findIndex(({ row, numbers }, below) => below > at && numbers && !repeatsHeader(row, header))
  const between = rows.slice(at + 1, end < 0 ? rows.length : end).map(({ row }) => row)
  return between.some(
    (row) =>
      repeatsHeader(row, header) ||
      (numberColumns.length > 1 && filled(row).filter(({ index }) => numberColumns.includes(index)).length > 1),
  )
}

function isNumbered(text: string): boolean {
  return /^\d{1,3}[.:]?(?:\s+\p{Lu}|$)/u.test(text)
}

function isOwnName(name: string, { lines }: TitleFacts): boolean {
  const bare = (text: string) => foldName(text.replace(/^(?:(?:biểu|bảng|phụ biểu|table)\s*(?:số\s*)?)?[\d.:\s]+/iu, ''))
  return lines.some((line) => bare(line) === bare(name))
}

function namesOther(name: string, { indicators }: TitleFacts, codebook: Codebook): boolean {
  const named = listSubjects([name])
    .map((subject) => listNamed(codebook, subject))
    .find((found) => found.length > 0)
  return named !== undefined && !named.some((each) => indicators.includes(each))
}

/**
 * The column in which another table begins beside the first one: it names places or indicators under the heading of a
 * column further left, with values between the two and to its right; null where the columns are one table.
 */
export function findTableBeside(columns: readonly ColumnPlan[]): number | null {
  const isName = ({ role, header }: ColumnPlan) => (role === 'place' || role === 'indicator') && header !== ''
  const hasValues = (from: number, to: number) => columns.some(({ index, role }) => index > from && index < to && role === 'value')
  const names = columns.filter(isName)
  const second = names.find(({ index, header }) =>
    names.some((first) => first.header === header && hasValues(first.index, index) && hasValues(index, Infinity)),
  )
  return second?.index ?? null
}
