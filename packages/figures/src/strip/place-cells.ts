import type { Cell } from './measure-cell.ts'

/** A cell with the middle of its glyph and the row it stands in, counted from the ruler up. */
export interface PlacedCell {
  readonly cell: Cell
  readonly middle: number
  readonly row: number
}

export interface PlacedCells {
  readonly cells: readonly PlacedCell[]
  readonly rows: number
}

/** The ruler's own ends: half a cell inside the field, so that glyphs at 0 and at 100% stay within it. */
export interface PlacedRuler extends PlacedCells {
  readonly x0: number
  readonly x1: number
}

/** Stands each cell at its probability, in the lowest row where it touches no other. */
export function layOutRuler(cells: readonly Cell[], from: number, to: number): PlacedRuler {
  const half = Math.max(0, ...cells.map((cell) => cell.width)) / 2
  const x0 = from + half
  const x1 = Math.max(x0, to - half)
  const rows: PlacedCell[][] = []
  const inOrder = cells.toSorted((a, b) => a.probability - b.probability)
  const placed = inOrder.map((cell): PlacedCell => {
    const middle = x0 + Math.min(1, Math.max(0, cell.probability)) * (x1 - x0)
    const free = rows.findIndex((row) => row.every((other) => !touch(middle, cell, other)))
    const row = free === -1 ? rows.length : free
    const one = { cell, middle, row }
    if (free === -1) rows.push([one])
    else rows[free]!.push(one)
    return one
  })
  return { cells: placed, rows: rows.length, x0, x1 }
}

/** Fills a field row by row from below, in the order given: there is no scale in it. */
export function layOutColumn(cells: readonly Cell[], from: number, to: number): PlacedCells {
  const widest = Math.max(1, ...cells.map((cell) => cell.width))
  const perRow = Math.max(1, Math.floor((to - from) / widest))
  const inRow = Math.min(perRow, cells.length)
  const start = (from + to) / 2 - ((inRow - 1) * widest) / 2
  return {
    cells: cells.map((cell, i) => ({ cell, middle: start + (i % perRow) * widest, row: Math.floor(i / perRow) })),
    rows: Math.ceil(cells.length / perRow),
  }
}

function touch(middle: number, cell: Cell, other: PlacedCell): boolean {
  return Math.abs(middle - other.middle) < (cell.width + other.cell.width) / 2
}
