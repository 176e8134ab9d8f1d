import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Grid, GridRow } from '../grid/grid.ts'
import { readGrids } from '../grid/read-grids.ts'
import { loadShipped } from '../testing/shipped.ts'
import { understandGrid } from './understand-table.ts'

const { codebook } = loadShipped()
const root = new URL('./examples/', import.meta.url)

/** What a table means, whatever lines and columns it stands in. */
function meaningOf(grid: Grid) {
  const { table, rows } = understandGrid(grid, codebook, { today: '2026-11-21' })
  return {
    questions: table.questions.map(({ id }) => id).toSorted(),
    issues: table.issues.map(({ code }) => code).toSorted(),
    values: rows.map(({ observation: { place, indicator, period, value, numerator, status } }) =>
      [place, indicator, period.from, value, numerator, status].join(' '),
    ),
  }
}

const blank = { text: '' }
const said = (...texts: readonly string[]): Omit<GridRow, 'line'> => ({ cells: texts.map((text) => ({ text })) })
const inTexts = (change: (text: string) => string) => (rows: readonly Omit<GridRow, 'line'>[]) =>
  rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, text: change(cell.text) })) }))

const changes: Readonly<Record<string, (rows: readonly Omit<GridRow, 'line'>[]) => readonly Omit<GridRow, 'line'>[]>> = {
  'two blank columns on the left': (rows) => rows.map((row) => ({ ...row, cells: [blank, blank, ...row.cells] })),
  'two blank columns on the right': (rows) => rows.map((row) => ({ ...row, cells: [...row.cells, blank, blank] })),
  'an office above': (rows) => [
    said('CỤC THỐNG KÊ', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    said('', '', 'Độc lập - Tự do - Hạnh phúc'),
    ...rows,
  ],
  'a remark and signatures below': (rows) => [
    ...rows,
    said('(1) Số liệu đã điều chỉnh'),
    said('', 'Ngày 15 tháng 4 năm 2024'),
    said('Người lập biểu', '', 'Thủ trưởng đơn vị'),
    said('(Ký, họ tên)'),
  ],
  'letters taken apart': inTexts((text) => text.normalize('NFD')),
  'hard blanks': inTexts((text) => text.replaceAll(' ', '\u00a0')),
  'marks of direction': inTexts((text) => (/\p{L}/u.test(text) ? `\u200f${text}\u200b` : text)),
}

/** The rows of each example, without the lines that they stood in. */
const examples = readdirSync(root)
  .filter((name) => name.endsWith('.csv'))
  .flatMap((name) => {
    const opened = readGrids(name, readFileSync(new URL(name, root)))
    const grid = opened.kind === 'unreadable' ? undefined : opened.grids[0]
    return grid ? [{ name, grid }] : []
  })

describe.each(Object.entries(changes))('%s changes nothing of what a table means', (_, change) => {
  test.each(examples)('$name', ({ grid }) => {
    const changed = change(grid.rows).map((row, at): GridRow => ({ ...row, line: at + 1 }))
    expect(meaningOf({ ...grid, rows: changed })).toEqual(meaningOf(grid))
  })
})
