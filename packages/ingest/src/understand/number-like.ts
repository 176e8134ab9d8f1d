import { readQuantity } from '../numbers/read-quantity.ts'
import { readYearAsNumber } from '../periods/explain-period.ts'
import { readPeriod } from '../periods/read-period.ts'
import type { GridCell } from '../grid/grid.ts'
import { tidy } from './tidy.ts'

/** What a cell looks like before the table's number format is known. */
export type CellLook = 'blank' | 'number' | 'missing' | 'text'

/** Whether a cell holds a number in either way of writing, a mark for "no number", words, or nothing. */
export function lookAt(cell: GridCell | undefined): CellLook {
  if (!cell || cell.merged) return 'blank'
  // A workbook shows a day as a day, whatever number it keeps.
  if (cell.number !== undefined) return /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/u.test(cell.text.trim()) ? 'text' : 'number'
  const known = looks.get(cell) ?? lookAtText(tidy(cell.text))
  looks.set(cell, known)
  return known
}

const looks = new WeakMap<GridCell, CellLook>()

function lookAtText(text: string): CellLook {
  if (text === '') return 'blank'
  if (text.length > 40) return 'text'
  if (/^-?\d+(?:[.,]\d+)?$/u.test(text)) return 'number'
  if (!/^\d+$/u.test(text) && readPeriod(text, null).kind === 'period') return 'text'
  // `2022 Nam` is a heading, not 2022 of something.
  if (/^(?:19|20)\d\d\s+\p{L}/u.test(text)) return 'text'
  const readings = [readQuantity(text, 'vi'), readQuantity(text, 'en')]
  if (readings.some(({ kind }) => kind === 'quantity' || kind === 'counts' || kind === 'ambiguous')) return 'number'
  return readings.some(({ kind }) => kind === 'missing') ? 'missing' : 'text'
}

/** Whether a cell could be the number of a year as it stands: four digits from 1900 to 2100, also as a spreadsheet's `2019.0`. */
export function isYearLike(cell: GridCell | undefined): boolean {
  return cell !== undefined && /^(?:19\d\d|20\d\d|2100)(?:[.,]0)?$/u.test(tidy(cell.text))
}

/** The year that a number stands for which a spreadsheet took 2019 to be: 20.19 or 2.019; null for any other. */
export function readShiftedYear(text: string): number | null {
  const period = readYearAsNumber(tidy(text))
  return period === null ? null : Number(period.from.slice(0, 4))
}
