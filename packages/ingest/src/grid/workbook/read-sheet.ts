import { gridLimits } from '../limits.ts'
import { columnLetters } from '@moc/core'
import type { GridCell, MergedArea } from '../grid.ts'
import { tooManyCells, tooManyColumns, tooManyRows, workbookDamaged } from '../messages.ts'
import { showNumber, type CellFormat } from './cell-format.ts'
import { isTrue } from './find-parts.ts'
import { readInFont } from './font-writing.ts'
import type { Archive } from './open-archive.ts'
import { createTextGatherer, unescapeText, type RichText } from './read-strings.ts'
import type { CellStyle } from './read-styles.ts'
import { readXml, type XmlListener } from './read-xml.ts'
import { Refusal } from './refusal.ts'
import { readArea, readColumn } from './reference.ts'

/** A sheet before its texts are cleaned; cells that the sheet does not mention are holes. */
export interface RawSheet {
  readonly rows: ReadonlyMap<number, RawRow>
  readonly merged: readonly MergedArea[]
  readonly hiddenColumns: ReadonlySet<number>
  /** Addresses of formulas without a result. */
  readonly uncomputed: readonly string[]
}

export interface RawRow {
  readonly cells: (RawCell | undefined)[]
  hidden: boolean
}

export interface RawCell extends GridCell {
  /** Whether the text was read in a legacy font, and so is Unicode already. */
  readonly inFont?: true
}

/** What all sheets of a workbook share, and how many cells they may still hold together. */
export interface SheetContext {
  readonly strings: readonly RichText[]
  readonly styles: readonly CellStyle[]
  readonly from1904: boolean
  readonly budget: { cells: number }
}

const mostNamed = 10_000
const general: CellFormat = { kind: 'general' }

/** Reads the cells of a sheet. Throws `Refusal` where it is damaged or beyond the limits. */
export function readSheet(archive: Archive, part: string, name: string, context: SheetContext): RawSheet {
  const rows = new Map<number, RawRow>()
  const merged: MergedArea[] = []
  const hiddenColumns = new Set<number>()
  const uncomputed: string[] = []
  const gatherer = createTextGatherer()
  let line = 0
  let column = -1
  let row: RawRow = { cells: [], hidden: false }
  let hiddenByDefault = false
  let inData = false
  let type = ''
  let style: CellStyle | undefined
  let formula = false
  let value: string | null = null
  let gathering: 'value' | 'text' | null = null
  let rootName = ''

  const openRow = (attributes: Readonly<Record<string, string>>): void => {
    line = attributes['r'] === undefined ? line + 1 : Number(attributes['r'])
    if (!Number.isInteger(line) || line < 1) throw new Refusal(workbookDamaged(name))
    if (line > gridLimits.sheetRows) throw new Refusal(tooManyRows(name), line)
    const hidden = attributes['hidden'] === undefined ? hiddenByDefault : isTrue(attributes['hidden'])
    row = rows.get(line) ?? { cells: [], hidden: false }
    row.hidden = hidden || attributes['ht'] === '0'
    column = -1
  }

  const openCell = (attributes: Readonly<Record<string, string>>): void => {
    const reference = attributes['r']
    column = reference === undefined ? column + 1 : readColumn(reference)
    if (column < 0) throw new Refusal(workbookDamaged(name))
    type = attributes['t'] ?? 'n'
    style = context.styles[Number(attributes['s'] ?? 0)]
    formula = false
    value = null
    gatherer.start()
  }

  const closeCell = (): void => {
    const cell = toCell()
    if (formula && cell.text === '' && type !== 'str' && uncomputed.length < mostNamed) uncomputed.push(`${columnLetters(column)}${line}`)
    if (cell.text === '') return
    if (column >= gridLimits.columns) throw new Refusal(tooManyColumns(column + 1), line)
    context.budget.cells -= Math.max(column + 1 - row.cells.length, 1)
    if (context.budget.cells < 0) throw new Refusal(tooManyCells())
    row.cells[column] = formula ? { ...cell, formula: true } : cell
    if (row.cells.length === column + 1) rows.set(line, row)
  }

  const toCell = (): RawCell => {
    if (type === 'inlineStr') return inFont(gatherer.take())
    if (value === null || value === '') return { text: '' }
    switch (type) {
      case 's':
        return inFont(context.strings[Number(value)] ?? damaged())
      case 'str':
        return inFont({ text: unescapeText(value), inFont: false })
      case 'b':
        return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' }
      case 'e':
        return { text: value }
      case 'd':
        return isoCell(value)
      default: {
        const number = Number(value)
        return Number.isFinite(number) ? { number, ...showNumber(number, style?.format ?? general, context.from1904) } : { text: value }
      }
    }
  }

  const inFont = ({ text, inFont: done }: RichText): RawCell => {
    const seen = done || !style?.font ? null : readInFont(text, style.font)
    return done || seen !== null ? { text: seen ?? text, inFont: true } : { text }
  }

  const addMerged = (reference: string): void => {
    merged.push(readArea(reference) ?? damaged())
    if (merged.length > gridLimits.mergedAreas) throw new Refusal(tooManyCells())
  }

  const damaged = (): never => {
    throw new Refusal(workbookDamaged(name))
  }

  const listener: XmlListener = {
    open(element, attributes) {
      rootName ||= element
      if (gathering === 'text') gatherer.open(element, attributes)
      else if (inData) {
        if (element === 'c') openCell(attributes())
        else if (element === 'row') openRow(attributes())
        else if (element === 'f') formula = true
        else if (element === 'v') {
          gathering = 'value'
          value = ''
        } else if (element === 'is') gathering = 'text'
      } else if (element === 'sheetData') inData = true
      else if (element === 'sheetFormatPr') hiddenByDefault = isTrue(attributes()['zeroHeight'])
      else if (element === 'col') addHidden(attributes(), hiddenColumns)
      else if (element === 'mergeCell') addMerged(attributes()['ref'] ?? '')
    },
    close(element) {
      if (element === 'is') gathering = null
      else if (gathering === 'text') gatherer.close(element)
      else if (element === 'v') gathering = null
      else if (element === 'c' && inData) closeCell()
      else if (element === 'sheetData') inData = false
    },
    text(text) {
      if (gathering === 'value') value += text
      else if (gathering === 'text') gatherer.text(text)
    },
  }
  const found = readXml(archive, part, listener, gridLimits.unpackedBytes)
  if (!found || rootName !== 'worksheet') throw new Refusal(workbookDamaged(name))
  return { rows, merged, hiddenColumns, uncomputed }
}

function addHidden(attributes: Readonly<Record<string, string>>, hidden: Set<number>): void {
  if (!isTrue(attributes['hidden']) && attributes['width'] !== '0') return
  const last = Math.min(Number(attributes['max'] ?? 0), gridLimits.columns)
  for (let column = Math.max(Number(attributes['min'] ?? 1), 1); column <= last; column += 1) hidden.add(column - 1)
}

/** A date that is written as one (the strict dialect). */
function isoCell(value: string): RawCell {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(value)
  return found ? { text: `${found[3]!}/${found[2]!}/${found[1]!}`, date: found[0] } : { text: value }
}
