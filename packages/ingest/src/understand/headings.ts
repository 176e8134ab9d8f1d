import type { GridRow } from '../grid/grid.ts'
import { filled } from './layout.ts'
import { tidy } from './tidy.ts'
import { noteWords, saysOneOf, unitWords } from './words.ts'

/**
 * The words above each column, row by row from the top: a merged heading, or one over blank cells whose columns have
 * headings of their own below, speaks for all of them. Words that repeat those above them are left out.
 */
export function joinHeadings(header: readonly GridRow[], columns: number): string[][] {
  const own = header.map((row) => new Map(filled(row).map(({ index, text }) => [index, text])))
  const spread = header.map((row, level) => spreadRight(row, own, level, columns))
  return Array.from({ length: columns }, (_, index) => {
    const parts = spread.map((row) => row[index] ?? '').filter((part) => part !== '')
    return parts.filter((part, at) => at === 0 || part !== parts[at - 1])
  })
}

function spreadRight(row: GridRow, own: readonly ReadonlyMap<number, string>[], level: number, columns: number): string[] {
  const below = own.slice(level + 1)
  const hasBelow = (index: number) => below.some((each) => each.has(index))
  const out: string[] = []
  let anchor: number | null = null
  for (let index = 0; index < columns; index++) {
    const cell = row.cells[index]
    const text = own[level]?.get(index)
    // A remark beside a group of columns is not part of it.
    const stands = below.some((each) => saysOneOf(each.get(index) ?? '', noteWords) || saysOneOf(each.get(index) ?? '', unitWords))
    if (text !== undefined) anchor = index
    else if (stands) anchor = null
    const mergedText = cell?.merged ? tidy(cell.text) : ''
    const spans = anchor !== null && text === undefined && mergedText === '' && hasBelow(anchor) && hasBelow(index)
    out.push(text ?? (mergedText !== '' ? mergedText : spans ? (own[level]?.get(anchor!) ?? '') : ''))
  }
  return out
}
