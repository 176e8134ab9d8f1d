import { cellName, formColumns, formMarkSheet, formSheet } from '@moc/core'
import type { CellRule, RuledCells, WrittenCell, WrittenSheet } from '../workbook/workbook.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import type { Form, FormItem } from './form.ts'

/** Widths in characters, column by column. */
const widths = [9, 52, 26, 30, 9, 11, 18, 14, 12, 12, 12, 13, 32, 28]

const rowsAbove = 3
const [value, numerator, denominator, status] = [8, 9, 10, 11]

/**
 * Writes the form of a strategy for one place: a sheet to fill in with one row for each value that is asked for, drop-downs
 * and limits by the kind of number, a sheet that explains every row, and a hidden mark. Filled in and brought back it needs
 * no mapping; a row that is left empty stays unanswered and is no mistake.
 */
export function writeForm(form: Form): Promise<Uint8Array> {
  return writeWorkbook([fillIn(form), explain(form), mark(form)])
}

function fillIn({ title, placeName, placeCode, items }: Form): WrittenSheet {
  return {
    name: formSheet,
    widths,
    headerRows: rowsAbove + 1,
    landscape: true,
    rows: [
      [{ value: title, look: 'title' }],
      [{ value: `Địa bàn: ${placeName}. Chỉ điền các cột Giá trị, Tử số, Mẫu số, Trạng thái, Nguồn, Ghi chú.`, look: 'note' }],
      [{ value: 'Chưa có số liệu thì để trống cả dòng. Không đổi tên cột, không xóa cột; xem trang "Hướng dẫn".', look: 'note' }],
      formColumns.map(({ header }): WrittenCell => ({ value: header, look: 'header' })),
      ...items.map((item) => writeItem(item, placeCode)),
    ],
    rules: items.flatMap((item, index) => ruleItem(item, rowsAbove + 2 + index)),
  }
}

function writeItem(item: FormItem, placeCode: string): WrittenCell[] {
  const fixed = [item.label, item.name, item.goal, item.indicator, placeCode, item.period, item.unit, item.stored]
  return [
    ...fixed.map((text): WrittenCell => ({ value: text, look: 'fixed' })),
    ...formColumns.slice(fixed.length).map((): WrittenCell => ({ value: null, look: 'input' })),
  ]
}

function ruleItem(item: FormItem, row: number): RuledCells[] {
  const here = (column: number, rule: CellRule, message: string): RuledCells => ({ column, firstRow: row, lastRow: row, rule, message })
  const { rule, message } = ruleValue(item)
  const counts =
    item.numerator === null
      ? []
      : [numerator, denominator].map((column) =>
          here(
            column,
            { kind: 'decimal', least: 0, most: null },
            `Ô ${cellName(column, row)} là số đếm, từ 0 trở lên: ${item.numerator} và ${item.denominator ?? 'mẫu số'}.`.slice(0, 250),
          ),
        )
  return [
    here(value, rule, message),
    ...counts,
    here(status, { kind: 'list', values: ['chính thức', 'sơ bộ', 'ước tính'] }, 'Chọn chính thức, sơ bộ hoặc ước tính.'),
  ]
}

function ruleValue({ scale, unit }: FormItem): { readonly rule: CellRule; readonly message: string } {
  switch (scale) {
    case 'share':
      return { rule: { kind: 'decimal', least: 0, most: 100 }, message: 'Tỷ lệ phần trăm từ 0 đến 100. Ghi 30,26, không ghi 0,3026.' }
    case 'count':
      return { rule: { kind: 'whole', least: 0, most: null }, message: `Số đếm (${unit}): số nguyên từ 0 trở lên.` }
    case 'positive':
      return { rule: { kind: 'decimal', least: 0, most: null }, message: `Số không âm, đơn vị: ${unit}.` }
    case 'signed':
      return { rule: { kind: 'decimal', least: -1e12, most: 1e12 }, message: `Một số, đơn vị: ${unit}.` }
    case 'yesNo':
      return { rule: { kind: 'list', values: ['có', 'không'] }, message: 'Chọn có hoặc không.' }
  }
}

function explain({ items, title }: Form): WrittenSheet {
  const headers = ['Số hiệu', 'Tên chỉ tiêu', 'Đơn vị tính', 'Tử số', 'Mẫu số', 'Định nghĩa']
  const cell = (text: string | null): WrittenCell => ({ value: text ?? 'chưa có trong văn bản đã đối chiếu', look: 'fixed' })
  return {
    name: 'Hướng dẫn',
    widths: [9, 52, 20, 34, 34, 60],
    headerRows: 0,
    landscape: true,
    rules: [],
    rows: [
      [{ value: `Hướng dẫn điền: ${title}`, look: 'title' }],
      ...instructions.map((line): WrittenCell[] => [{ value: line, look: 'plain' }]),
      [],
      headers.map((header): WrittenCell => ({ value: header, look: 'header' })),
      ...items.map((item) => [item.label, item.name, item.unit, item.numerator, item.denominator, item.definition].map(cell)),
    ],
  }
}

const instructions = [
  '1. Mỗi dòng là một số liệu của một kỳ. Cần thêm kỳ khác: chép cả dòng xuống dưới và sửa cột Kỳ (2024; Sơ bộ 2025; 2021-2026).',
  '2. Có tử số và mẫu số thì điền cả hai; Giá trị có thể để trống, máy tự tính và ghi rõ là đã tính.',
  '3. Không có hiện tượng phát sinh thì ghi 0. Chưa thu thập được thì để trống, nêu lý do ở Ghi chú.',
  '4. Trạng thái: chính thức, sơ bộ hoặc ước tính. Để trống là chính thức.',
  '5. Nguồn: tên báo cáo, niên giám hoặc văn bản có số liệu, kèm ngày.',
  '6. Số thập phân viết theo máy đang dùng (30,26 hoặc 30.26); không viết dấu % trong ô.',
  '7. Biểu không thu thập thông tin cá nhân: chỉ ghi số đếm và tỷ lệ.',
]

function mark({ mark: of }: Form): WrittenSheet {
  return { name: formMarkSheet, hidden: true, widths: [60], headerRows: 0, rules: [], rows: [[{ value: JSON.stringify(of) }]] }
}
