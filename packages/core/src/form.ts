/**
 * The mark that a form carries on a hidden sheet: by it a filled form is recognised and needs no mapping. `form` counts
 * the versions of the layout.
 */
export interface FormMark {
  readonly form: 1
  readonly strategy: string
  readonly place: string
  readonly year: number
  /** Revision of the catalogue from which it was made. */
  readonly revision: number
}

/** The name of the hidden sheet that holds the mark, as JSON in its first cell. */
export const formMarkSheet = '_moc'

/** The name of the sheet that is filled in. */
export const formSheet = 'Số liệu'

/**
 * The columns of a form, in order. Those that are `told` are there for whoever fills it in; the others are read, by the
 * headings of the plain long form. A row in which no `asked` column is filled is not answered, which is no mistake.
 */
export const formColumns = [
  { header: 'Số hiệu', use: 'told' },
  { header: 'Tên chỉ tiêu', use: 'told' },
  { header: 'Chỉ tiêu phải đạt', use: 'told' },
  { header: 'Chỉ số', use: 'read' },
  { header: 'Địa bàn', use: 'read' },
  { header: 'Kỳ', use: 'read' },
  { header: 'Đơn vị tính', use: 'told' },
  { header: 'Số đang có', use: 'told' },
  { header: 'Giá trị', use: 'asked' },
  { header: 'Tử số', use: 'asked' },
  { header: 'Mẫu số', use: 'asked' },
  { header: 'Trạng thái', use: 'read' },
  { header: 'Nguồn', use: 'read' },
  { header: 'Ghi chú', use: 'read' },
] as const

/** Reads the text of a mark; null for anything that no form of a known layout has written. Never throws. */
export function readFormMark(text: string): FormMark | null {
  try {
    const mark = JSON.parse(text) as Partial<FormMark> | null
    const { form, strategy, place, year, revision } = mark ?? {}
    if (form !== 1 || typeof strategy !== 'string' || typeof place !== 'string') return null
    return typeof year === 'number' && typeof revision === 'number' ? { form, strategy, place, year, revision } : null
  } catch {
    return null
  }
}
