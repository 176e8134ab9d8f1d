import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { hideSheets, ruleCells } from './sheet-features.ts'
import type { CellLook, WrittenCell, WrittenSheet } from './workbook.ts'

/**
 * Writes sheets as the bytes of a workbook (.xlsx). Numbers are written as numbers and shown with as many decimals as
 * they have, everything else as text, so that nothing in it is ever a formula. Never changes a value.
 */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: sheet.rows.map((row) => row.map(writeCell)),
    columns: sheet.widths.map((width) => ({ width })),
    stickyRowsCount: sheet.headerRows,
    ...(sheet.landscape ? { orientation: 'landscape' as const } : {}),
  }))
  return writeXlsxFile(written, {
    fontFamily: 'Times New Roman',
    fontSize: 12,
    features: [hideSheets(sheets), ruleCells(sheets)],
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

function writeCell({ value, look = 'plain' }: WrittenCell): CellObject | null {
  const style = looks[look]
  if (typeof value === 'number') return { ...style, value, type: Number }
  if (value === null || value === '') return look === 'plain' ? null : style
  // The format "@" keeps Excel from taking the text for a number, a date or a formula when the cell is touched.
  return { ...style, value, type: String, format: '@' }
}
