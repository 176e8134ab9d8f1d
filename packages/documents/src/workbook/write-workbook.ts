import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { printSheets } from './print-sheets.ts'
import { hideSheets, ruleCells } from './sheet-features.ts'
import type { CellLook, WrittenCell, WrittenSheet } from './workbook.ts'

/**
 * Writes sheets as the bytes of a workbook (.xlsx). Numbers are written as numbers and shown with as many decimals as
 * they have, everything else as text, so that nothing in it is ever a formula. Never changes a value.
 */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: sheet.rows.map((row) => writeRow(row, sheet.widths)),
    columns: sheet.widths.map((width) => ({ width })),
    stickyRowsCount: sheet.headerRows,
    ...(sheet.landscape ? { orientation: 'landscape' as const } : {}),
  }))
  return writeXlsxFile(written, {
    fontFamily: 'Times New Roman',
    fontSize: 12,
    features: [hideSheets(sheets), ruleCells(sheets), printSheets(sheets)],
  }).toBuffer()
}

const hairline = { borderColor: '#B9BEC4', borderStyle: 'thin' } as const

const looks: Readonly<Record<CellLook, CellObject>> = {
  plain: {},
  title: { fontWeight: 'bold', fontSize: 14 },
  note: { fontStyle: 'italic', textColor: '#4A525A' },
  header: { ...hairline, fontWeight: 'bold', backgroundColor: '#E9EEF1', wrap: true, align: 'center', alignVertical: 'center' },
  fixed: { ...hairline, backgroundColor: '#F4F4F1', wrap: true, alignVertical: 'center' },
  input: { ...hairline, alignVertical: 'center' },
  problem: { ...hairline, textColor: '#A32D00', wrap: true, alignVertical: 'center' },
}

/** A row high enough for its longest text: Excel fits heights by itself only when a cell is touched. */
function writeRow(row: readonly WrittenCell[], widths: readonly number[]): (CellObject | null)[] {
  const cells = row.map(writeCell)
  const lines = Math.max(
    1,
    ...row.map((cell, column) => (looks[cell.look ?? 'plain'].wrap ? countLines(cell.value, widths[column] ?? 10) : 1)),
  )
  const [first, ...rest] = cells
  return lines === 1 || first === undefined ? cells : [{ ...(first ?? looks.plain), height: 6 + lines * lineHeight }, ...rest]
}

/** In points, for the font that the workbook is written in. */
const lineHeight = 15.5

function countLines(value: WrittenCell['value'], width: number): number {
  return String(value ?? '')
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 1.08) / Math.max(1, width - 1))), 0)
}

function writeCell({ value, look = 'plain' }: WrittenCell): CellObject | null {
  const style = looks[look]
  if (typeof value === 'number') return { ...style, value, type: Number }
  if (value === null || value === '') return look === 'plain' ? null : style
  // The format "@" keeps Excel from taking the text for a number, a date or a formula when the cell is touched.
  return { ...style, value, type: String, format: '@' }
}
