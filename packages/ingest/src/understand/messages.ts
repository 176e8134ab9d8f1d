import type { IssueCode, RowIssue } from '@moc/core'

/** What is said of a table, in Vietnamese and in English. */
export type Message = Pick<RowIssue, 'code' | 'severity' | 'message' | 'messageEn'>
/** What a question asks. */
export type Asking = { readonly message: string; readonly messageEn: string }

const error = (code: IssueCode, message: string, messageEn: string): Message => ({ code, severity: 'error', message, messageEn })
const warning = (code: IssueCode, message: string, messageEn: string): Message => ({ code, severity: 'warning', message, messageEn })
const ask = (message: string, messageEn: string): Asking => ({ message, messageEn })

const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 })
const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })
const vi = (value: number): string => vietnamese.format(value)
const en = (value: number): string => english.format(value)

export const noTable = () =>
  error(
    'no-table',
    'Không thấy bảng số liệu nào: cần một dòng tiêu đề và ít nhất một dòng có số. Kiểm tra lại tệp hoặc chọn trang tính khác.',
    'There is no table of numbers: a header and at least one row with a number are needed. Check the file or choose another sheet.',
  )

export const formUnanswered = () =>
  error(
    'form-unanswered',
    'Biểu mẫu chưa có giá trị nào. Điền cột "Giá trị", hoặc "Tử số" và "Mẫu số", của ít nhất một dòng rồi nạp lại.',
    'The form holds no value yet. Fill in "Giá trị", or "Tử số" and "Mẫu số", of at least one row and bring it again.',
  )

export const tableBeside = (column: string) =>
  error(
    'second-header',
    `Từ cột ${column} là một bảng khác bên cạnh: các số từ đó sang phải chưa được đọc. Chuyển xuống dưới bảng đầu, cùng các cột, rồi nạp lại.`,
    `Another table begins beside this one at column ${column}: the numbers from there on are not read. Move them below the first table, into the same columns.`,
  )

export const secondHeader = (line: number) =>
  error(
    'second-header',
    `Từ dòng ${line} là một bảng khác: các số từ đó trở xuống chưa được đọc. Tách thành bảng riêng rồi nạp lại.`,
    `Another table begins at line ${line}: the numbers from there on are not read. Bring them as a table of their own.`,
  )

export const acrossDiffers = (cell: string, total: number, sum: number, difference: number) =>
  warning(
    'across-differs',
    `Ô ${cell}: tổng số ${vi(total)} khác nam cộng nữ (${vi(sum)}), lệch ${vi(difference)}. Kiểm tra lại.`,
    `Cell ${cell}: the total ${en(total)} differs from men and women together (${en(sum)}) by ${en(difference)}. Check it.`,
  )

export const hiddenRows = (lines: readonly number[]) =>
  warning(
    'hidden-rows',
    `Tệp có ${lines.length} dòng đang ẩn (dòng ${list(lines)}) vẫn được đọc. Bỏ ẩn để kiểm tra, hoặc xóa nếu không dùng.`,
    `The file has ${lines.length} hidden rows (${list(lines)}), which are read all the same. Unhide them to check, or remove them.`,
  )

export const hiddenColumns = (names: readonly string[]) =>
  warning(
    'hidden-columns',
    `Tệp có cột đang ẩn (${names.join(', ')}) vẫn được đọc. Bỏ ẩn để kiểm tra, hoặc xóa nếu không dùng.`,
    `The file has hidden columns (${names.join(', ')}), which are read all the same. Unhide them to check, or remove them.`,
  )

export const totalDiffers = (label: string, cell: string, total: number, sum: number, difference: number) =>
  warning(
    'total-differs',
    `Ô ${cell}: dòng "${label}" ghi ${vi(total)} nhưng các dòng cộng lại là ${vi(sum)}, lệch ${vi(difference)}. Kiểm tra lại các dòng.`,
    `Cell ${cell}: the row "${label}" says ${en(total)} but its parts add up to ${en(sum)}, a difference of ${en(difference)}. Check the rows.`,
  )

export const totalOutsideParts = (label: string, cell: string, total: number, least: number, most: number, away: number) =>
  warning(
    'total-outside-parts',
    `Ô ${cell}: dòng "${label}" ghi ${vi(total)}, nằm ngoài khoảng ${vi(least)}–${vi(most)} của các dòng thành phần, lệch ${vi(away)}. Kiểm tra lại.`,
    `Cell ${cell}: the row "${label}" says ${en(total)}, outside ${en(least)}–${en(most)} of its parts, by ${en(away)}. Check it.`,
  )

export const unitConverted = (from: string, to: string) =>
  warning(
    'unit-converted',
    `Bảng ghi theo "${from}", chỉ số lưu theo "${to}": các giá trị được đổi đơn vị. Kiểm tra đơn vị của bảng.`,
    `The table is in "${from}", the indicator is kept in "${to}": the values are converted. Check the unit of the table.`,
  )

export const unitDiffers = (from: string, to: string) =>
  warning(
    'unit-differs',
    `Bảng ghi đơn vị "${from}" nhưng chỉ số có đơn vị "${to}". Kiểm tra xem có đúng chỉ số không.`,
    `The table says "${from}" but the indicator is in "${to}". Check that it is the right indicator.`,
  )

export const answerUnknown = (id: string, value: string) =>
  error(
    'answer-unknown',
    `Câu trả lời "${value}" cho câu hỏi "${id}" không có trong các lựa chọn. Chọn lại.`,
    `The answer "${value}" to the question "${id}" is not one of its choices. Choose again.`,
  )

export const mappingUnknown = (field: string, text: string) =>
  error(
    'mapping-unknown',
    `Ánh xạ ghi "${field}" là "${text}", nhưng bảng hoặc danh mục không có. Sửa lại ánh xạ, hoặc bỏ mục này.`,
    `The mapping gives "${text}" for "${field}", which neither the table nor the catalogue has. Correct the mapping, or leave it out.`,
  )

export const cellUnreadable = (cell: string, text: string) =>
  error(
    'number-unreadable',
    `Ô ${cell}: không đọc được số "${text}". Sửa thành số, hoặc để trống nếu không có số liệu.`,
    `Cell ${cell}: "${text}" is no number. Write a number, or leave it empty if there is none.`,
  )

export const inCell = (cell: string, said: Message): Message => ({
  ...said,
  message: said.message.startsWith('Ô ') ? said.message : `Ô ${cell}: ${said.message}`,
  messageEn: said.messageEn.startsWith('Cell ') ? said.messageEn : `Cell ${cell}: ${said.messageEn}`,
})

export const askSheet = () =>
  ask('Tệp có nhiều trang tính có số liệu. Đọc trang nào?', 'Several sheets hold numbers. Which one is to be read?')
export const askNumberFormat = (text: string) => ask(`"${text}" trong bảng này là số nào?`, `Which number is "${text}" in this table?`)
export const askDash = (text: string) => ask(`Dấu "${text}" trong tệp này nghĩa là gì?`, `What does "${text}" mean in this file?`)
export const askYear = (text: string, year: number) =>
  ask(`"${text}" ở tiêu đề có phải là năm ${year} không?`, `Is "${text}" in the header the year ${year}?`)
export const askPlace = (text: string) => ask(`"${text}" là địa bàn nào?`, `Which place is "${text}"?`)
export const askTablePlace = () => ask('Bảng này là số liệu của địa bàn nào?', 'Which place are the values of this table about?')
export const askTablePeriod = () =>
  ask(
    'Bảng này là số liệu của kỳ nào? Ghi ví dụ 2024 hoặc 2021-2026.',
    'Which period are the values of this table about? Write for example 2024 or 2021-2026.',
  )
export const askTerm = (nameVi: string, nameEn: string, years: readonly number[]) => {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const said = first === last ? String(first) : `${first}–${last}`
  return ask(
    `Chỉ số "${nameVi}" theo nhiệm kỳ, nhưng bảng ghi năm ${said}. Số liệu đó thuộc nhiệm kỳ nào?`,
    `"${nameEn}" moves by terms, but the table says ${said}. Which term are its values of?`,
  )
}
export const askIndicator = (title: string | null) =>
  ask(
    title ? `Bảng "${title}" là số liệu của chỉ số nào?` : 'Bảng này là số liệu của chỉ số nào?',
    title ? `Which indicator is the table "${title}" about?` : 'Which indicator is this table about?',
  )
export const askRowIndicator = (label: string) => ask(`Dòng "${label}" là chỉ số nào?`, `Which indicator is the row "${label}"?`)
export const askColumn = (header: string) => ask(`Cột "${header}" là số liệu gì?`, `What are the numbers of the column "${header}"?`)
export const offerTotals = (label: string) =>
  ask(`Lấy dòng "${label}" làm số của cả nước không?`, `Take the row "${label}" as the values of the whole country?`)
export const offerRegions = () => ask('Lấy các dòng vùng làm số của vùng không?', 'Take the rows of regions as the values of the regions?')

export const choices = {
  vi: (text: string, value: string) => ({
    value: 'vi',
    label: `${value} (kiểu Việt Nam: dấu chấm phân nhóm, "${text}")`,
    labelEn: `${value} (Vietnamese: a point groups thousands, "${text}")`,
  }),
  en: (text: string, value: string) => ({
    value: 'en',
    label: `${value} (kiểu Anh: dấu chấm thập phân, "${text}")`,
    labelEn: `${value} (English: a point marks decimals, "${text}")`,
  }),
  zero: { value: 'zero', label: 'Không phát sinh — ghi 0', labelEn: 'None occurred — 0' },
  missing: { value: 'missing', label: 'Chưa có số liệu — để trống', labelEn: 'Not known — leave empty' },
  year: (year: number) => ({ value: 'year', label: `Đúng, năm ${year}`, labelEn: `Yes, the year ${year}` }),
  notYear: { value: 'number', label: 'Không, đó là một số', labelEn: 'No, it is a number' },
  term: (term: string) => ({ value: term, label: `Nhiệm kỳ ${term}`, labelEn: `Term ${term}` }),
  termEach: (value: string, terms: readonly (readonly [year: number, term: string])[]) => ({
    value,
    label: `Mỗi năm một nhiệm kỳ: ${terms.map(([year, term]) => `${year} là ${term}`).join(', ')}`,
    labelEn: `Each year its own term: ${terms.map(([year, term]) => `${year} is ${term}`).join(', ')}`,
  }),
  skipRow: { value: 'skip', label: 'Bỏ qua dòng này', labelEn: 'Leave this row out' },
  skipColumn: { value: 'ignore', label: 'Bỏ qua cột này', labelEn: 'Leave this column out' },
  keepOut: { value: 'skip', label: 'Không, chỉ dùng để đối chiếu', labelEn: 'No, use them for checking only' },
  takeIn: { value: 'take', label: 'Có, lưu như số liệu', labelEn: 'Yes, keep them as values' },
} as const

function list(lines: readonly number[]): string {
  return lines.length > 5 ? `${lines.slice(0, 5).join(', ')}, …` : lines.join(', ')
}

export const outsideBand = (cell: string, value: number, low: number, high: number) =>
  warning(
    'outside-forecast-band',
    `Ô ${cell}: ${vi(value)} nằm ngoài khoảng dự báo 95% từ chuỗi đã có (${vi(low)}–${vi(high)}). Kiểm tra lại, hoặc ghi lý do.`,
    `Cell ${cell}: ${en(value)} is outside the 95% forecast band of the series so far (${en(low)}–${en(high)}). Check it, or give a reason.`,
  )

export const outlier = (cell: string, value: number, median: number) =>
  warning(
    'outlier',
    `Ô ${cell}: ${vi(value)} khác xa các giá trị đã có của chuỗi này (giá trị giữa ${vi(median)}). Kiểm tra lại, hoặc ghi lý do.`,
    `Cell ${cell}: ${en(value)} is far from the values of this series so far (median ${en(median)}). Check it, or give a reason.`,
  )

export const copiedFromLastYear = (indicator: string, period: string, before: string, places: number, of: number) =>
  warning(
    'copied-from-last-year',
    `Chỉ số "${indicator}" kỳ ${period}: ${places} trên ${of} địa bàn trùng hệt giá trị kỳ ${before}. Kiểm tra xem có chép lại số cũ không.`,
    `Indicator "${indicator}" of ${period}: ${places} of ${of} places repeat the value of ${before} exactly. Check whether old numbers were copied.`,
  )

export const roundNumbers = (indicator: string, period: string, round: number, of: number) =>
  warning(
    'round-numbers',
    `Chỉ số "${indicator}" kỳ ${period}: ${round} trên ${of} giá trị tròn chục hoặc tròn 5, trong khi số khác có phần thập phân. Kiểm tra xem có phải số ước chừng không.`,
    `Indicator "${indicator}" of ${period}: ${round} of ${of} values are multiples of 5 although others have decimals. Check whether they are rough guesses.`,
  )

export const shareLikeFraction = (cell: string, indicator: string, value: number) =>
  warning(
    'share-like-fraction',
    `Ô ${cell}: ${vi(value)}, và mọi giá trị của chỉ số "${indicator}" trong tệp đều không quá 1%. Nếu tệp ghi phần trăm dưới dạng phân số (0,35 là 35%) thì nhân với 100 rồi nạp lại; nếu đúng, ghi lý do.`,
    `Cell ${cell}: ${en(value)}, and no value of indicator "${indicator}" in the file is above 1%. If the file writes percentages as fractions (0.35 for 35%), multiply them by 100 and bring it again; if they are right, give a reason.`,
  )

export const moreOfThisKind = (code: IssueCode, listed: number, more: number) =>
  warning(
    code,
    `Ngoài ${vi(listed)} chỗ đầu tiên đã liệt kê, tệp còn ${vi(more)} chỗ khác cùng loại này.`,
    `Besides the first ${en(listed)} that are listed, the file has ${en(more)} more of this kind.`,
  )
