import type { IssueCode, MissingReason, RowIssue } from '@moc/core'

/** What is said of a row or a file: what, and how to mend it; where is added by who says it. */
export type Message = Pick<RowIssue, 'code' | 'severity' | 'message' | 'messageEn'>

const error = (code: IssueCode, message: string, messageEn: string): Message => ({ code, severity: 'error', message, messageEn })
const warning = (code: IssueCode, message: string, messageEn: string): Message => ({ code, severity: 'warning', message, messageEn })

const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 })
const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })
const vi = (value: number): string => vietnamese.format(value)
const en = (value: number): string => english.format(value)
const viDay = (isoDate: string): string => isoDate.split('-').toReversed().join('/')
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

export const fileEmpty = () =>
  error(
    'file-empty',
    'Tệp trống. Chọn tệp có dòng tiêu đề và ít nhất một dòng số liệu.',
    'The file is empty. Choose one with a header and at least one row.',
  )

export const fileNotText = () =>
  error(
    'file-not-text',
    'Tệp có byte rỗng (NUL): đây không phải tệp CSV, hoặc tệp đã hỏng. Mở bảng gốc và lưu lại kiểu "CSV UTF-8".',
    'The file holds empty bytes (NUL): it is no CSV file, or it is damaged. Open the original table and save it anew as "CSV UTF-8".',
  )

export const encodingUnknown = () =>
  error(
    'encoding-unknown',
    'Tệp không ở bảng mã UTF-8 nên chữ tiếng Việt sẽ sai. Lưu lại kiểu "CSV UTF-8" rồi nạp lại.',
    'The file is not in UTF-8, so Vietnamese letters would be wrong. Save it as "CSV UTF-8" and bring it again.',
  )

export const quotesBroken = () =>
  error(
    'quotes-broken',
    'Dấu nháy kép ở dòng này mở mà không đóng. Thêm dấu đóng, hoặc viết "" cho dấu nháy trong ô.',
    'A quotation mark on this line is opened and not closed. Close it, or write "" for a quote inside a cell.',
  )

export const columnMissing = (vietnamese: string, english: string) =>
  error('column-missing', `Thiếu cột "${vietnamese}" ở dòng tiêu đề. Thêm cột này.`, `The header lacks the column "${english}". Add it.`)

export const valueColumnMissing = () =>
  error(
    'value-column-missing',
    'Dòng tiêu đề không có cột "gia_tri", cũng không đủ hai cột "tu_so" và "mau_so". Thêm một trong hai cách.',
    'The header has neither "value" nor both "numerator" and "denominator". Add one or the other.',
  )

export const columnTwice = (name: string) =>
  error(
    'column-twice',
    `Cột "${name}" có hai lần ở dòng tiêu đề. Chỉ giữ một.`,
    `The column "${name}" stands twice in the header. Keep one.`,
  )

export const columnIgnored = (name: string) =>
  warning(
    'column-ignored',
    `Cột "${name}" không được đọc. Xóa cột, hoặc đổi tên nếu đây là cột cần đọc.`,
    `The column "${name}" is not read. Remove it, or rename it if it should be.`,
  )

export const cellsBeyondHeader = () =>
  error(
    'cells-beyond-header',
    'Dòng có nhiều ô hơn dòng tiêu đề. Kiểm tra dấu phân cách, hoặc đặt ô có dấu phẩy trong dấu nháy kép.',
    'The row has more cells than the header. Check the delimiter, or put cells with commas in quotation marks.',
  )

export const indicatorUnknown = (text: string, near: readonly string[]) =>
  error(
    'indicator-unknown',
    `${text === '' ? 'Chưa ghi chỉ số.' : `Không có chỉ số "${text}".`} ${near.length > 0 ? `Gần giống: ${quoted(near)}; ghi đúng mã hoặc tên.` : 'Ghi đúng mã hoặc tên trong danh mục chỉ số.'}`,
    `${text === '' ? 'No indicator is written.' : `There is no indicator "${text}".`} ${near.length > 0 ? `Near it: ${quoted(near)}; write the exact code or name.` : 'Write a code or name from the list of indicators.'}`,
  )

export const indicatorAmbiguous = (text: string, codes: readonly string[]) =>
  error(
    'indicator-ambiguous',
    `Tên "${text}" chỉ nhiều chỉ số: ${quoted(codes)}. Ghi mã.`,
    `The name "${text}" stands for several indicators: ${quoted(codes)}. Write the code.`,
  )

export const placeUnknown = (text: string, near: readonly string[]) =>
  error(
    'place-unknown',
    `${text === '' ? 'Chưa ghi địa bàn.' : `Không có địa bàn "${text}".`} ${near.length > 0 ? `Gần giống: ${quoted(near)}; ghi đúng tên hoặc mã.` : 'Ghi tên tỉnh hoặc mã hai chữ số, ví dụ 01.'}`,
    `${text === '' ? 'No place is written.' : `There is no place "${text}".`} ${near.length > 0 ? `Near it: ${quoted(near)}; write the exact name or code.` : 'Write the name of a province or its code of two digits, such as 01.'}`,
  )

export const placeAmbiguous = (text: string, choices: readonly string[]) =>
  error(
    'place-ambiguous',
    `"${text}" chỉ nhiều địa bàn: ${quoted(choices)}. Ghi mã của địa bàn đúng.`,
    `"${text}" stands for several places: ${quoted(choices)}. Write the code of the right one.`,
  )

export const placeNotStanding = (name: string, day: string, successors: readonly string[]) =>
  error(
    'place-not-standing',
    `Địa bàn "${name}" không tồn tại vào ngày ${viDay(day)}. ${successors.length > 0 ? `Nay thuộc ${quoted(successors)}.` : 'Dùng tên hoặc mã có hiệu lực vào ngày đó.'}`,
    `The place "${name}" does not stand on ${day}. ${successors.length > 0 ? `It is part of ${quoted(successors)} now.` : 'Use the name or code that holds on that day.'}`,
  )

export const periodMissing = () =>
  error('period-missing', 'Chưa ghi kỳ. Ghi năm, ví dụ 2024.', 'There is no period. Write a year, such as 2024.')

export const periodUnreadable = (text: string) =>
  error(
    'period-unreadable',
    `Không hiểu kỳ "${text}". Ghi ví dụ 2024, Sơ bộ 2024, 2021-2026 hoặc Quý I/2024.`,
    `The period "${text}" is not understood. Write for example 2024, Sơ bộ 2024, 2021-2026 or Quý I/2024.`,
  )

export const periodBackwards = (text: string) =>
  error(
    'period-backwards',
    `Kỳ "${text}" kết thúc trước khi bắt đầu. Đổi lại thứ tự hai năm.`,
    `The period "${text}" ends before it starts. Put the two years in order.`,
  )

export const periodOutOfRange = (text: string) =>
  error(
    'period-out-of-range',
    `Kỳ "${text}" nằm ngoài khoảng có thể (1900–2100, nhiệm kỳ tối đa 15 năm). Kiểm tra năm.`,
    `The period "${text}" is out of the possible range (1900–2100, terms up to 15 years). Check the years.`,
  )

export const termExpected = (text: string) =>
  error(
    'term-expected',
    `Chỉ số này theo nhiệm kỳ, kỳ đang ghi là "${text}". Ghi cả nhiệm kỳ, ví dụ 2021-2026.`,
    `This indicator moves by terms, the period is "${text}". Write the whole term, such as 2021-2026.`,
  )

export const periodInFuture = (text: string) =>
  error(
    'period-in-future',
    `Kỳ "${text}" chưa bắt đầu nên chưa thể có số liệu thực tế. Kiểm tra năm; dự báo không nạp ở đây.`,
    `The period "${text}" has not begun, so there can be no observed value. Check the year; forecasts are not brought in here.`,
  )

export const numberUnreadable = (text: string) =>
  error(
    'number-unreadable',
    `"${text}" không phải là số. Chỉ ghi số, ví dụ 30,26.`,
    `"${text}" is not a number. Write only the number, such as 30.26.`,
  )

export const numberAmbiguous = (text: string) =>
  error(
    'number-ambiguous',
    `Không rõ "${text}" là hàng nghìn hay số thập phân, và không ô nào khác trong bảng cho biết. Ghi số thập phân rõ ràng, ví dụ 1234 hoặc 1,2340.`,
    `It is not clear whether "${text}" means thousands or decimals, and no other cell of the table tells. Write decimals unambiguously, such as 1234 or 1.2340.`,
  )

export const numberFormatMixed = (vietnamese: string, vietnameseLine: number, english: string, englishLine: number) =>
  error(
    'number-format-mixed',
    `Bảng viết số theo hai kiểu: "${vietnamese}" (dòng ${vietnameseLine}) và "${english}" (dòng ${englishLine}). Dùng một kiểu cho cả bảng.`,
    `The table writes numbers in two ways: "${vietnamese}" (line ${vietnameseLine}) and "${english}" (line ${englishLine}). Use one for the whole table.`,
  )

export const valueMissing = (reason: MissingReason, text: string) => {
  const [why, whyEn] = {
    empty: ['ô trống', 'the cell is empty'],
    dash: [`ô ghi "${text}"`, `the cell says "${text}"`],
    ellipsis: [`ô ghi "${text}" (chưa thu thập)`, `the cell says "${text}" (not collected)`],
    'not-available': [`ô ghi "${text}"`, `the cell says "${text}"`],
    confidential: [`ô ghi "${text}" (không công bố)`, `the cell says "${text}" (not published)`],
    'not-applicable': [`ô ghi "${text}" (không áp dụng)`, `the cell says "${text}" (not applicable)`],
  }[reason]
  return error(
    'value-missing',
    `Chưa có giá trị: ${why}. Ghi số, ghi 0 nếu đúng là không, hoặc bỏ dòng này.`,
    `There is no value: ${whyEn}. Write a number, write 0 if it really is none, or remove the row.`,
  )
}

export const shareOutOfRange = (value: number) =>
  error(
    'share-out-of-range',
    `Tỷ lệ ${vi(value)} nằm ngoài 0–100%. Kiểm tra giá trị và đơn vị.`,
    `The share ${en(value)} is outside 0–100%. Check the value and its unit.`,
  )

export const countNotWhole = (value: number) =>
  error(
    'count-not-whole',
    `Số đếm ${vi(value)} phải là số nguyên. Kiểm tra giá trị.`,
    `The count ${en(value)} must be a whole number. Check the value.`,
  )

export const valueNegative = (value: number) =>
  error('value-negative', `Giá trị ${vi(value)} không thể âm. Kiểm tra dấu.`, `The value ${en(value)} cannot be negative. Check its sign.`)

export const valueZero = () =>
  warning(
    'value-zero',
    'Giá trị bằng 0: đúng là không có, hay chưa thu thập? Bỏ dòng nếu chưa thu thập.',
    'The value is 0: is it really none, or not collected? Remove the row if it was not collected.',
  )

export const sexRatioOutOfRange = (value: number) =>
  error(
    'sex-ratio-out-of-range',
    `Tỷ số giới tính khi sinh ${vi(value)} nằm ngoài khoảng 80–150 bé trai/100 bé gái. Kiểm tra giá trị.`,
    `The sex ratio at birth ${en(value)} is outside 80–150 boys per 100 girls. Check the value.`,
  )

export const yesNoExpected = (text: string) =>
  error(
    'yes-no-expected',
    `Chỉ số này chỉ nhận có hoặc không, đang ghi "${text}". Ghi có, không, đạt hoặc không đạt.`,
    `This indicator takes yes or no only, the cell says "${text}". Write yes or no.`,
  )

export const denominatorNotPositive = (denominator: number) =>
  error(
    'denominator-not-positive',
    `Mẫu số ${vi(denominator)} phải lớn hơn 0. Sửa mẫu số, hoặc bỏ dòng nếu không có đối tượng nào.`,
    `The denominator ${en(denominator)} must be above 0. Correct it, or remove the row if there is nothing to count.`,
  )

export const numeratorNegative = (numerator: number) =>
  error(
    'numerator-negative',
    `Tử số ${vi(numerator)} không thể âm. Kiểm tra dấu.`,
    `The numerator ${en(numerator)} cannot be negative. Check its sign.`,
  )

export const numeratorAboveDenominator = (numerator: number, denominator: number) =>
  error(
    'numerator-above-denominator',
    `Tử số ${vi(numerator)} lớn hơn mẫu số ${vi(denominator)}. Kiểm tra xem hai ô có bị đổi chỗ không.`,
    `The numerator ${en(numerator)} is above the denominator ${en(denominator)}. Check whether the two cells are swapped.`,
  )

export const countIncomplete = () =>
  warning(
    'count-incomplete',
    'Chỉ có tử số hoặc mẫu số, thiếu số còn lại nên không dùng được. Ghi đủ cả hai.',
    'Only one of numerator and denominator is there, so it cannot be used. Write both.',
  )

export const valueDiffersFromCounts = (value: number, computed: number) =>
  error(
    'value-differs-from-counts',
    `Giá trị ${vi(value)} khác tử số chia mẫu số (${vi(computed)}). Sửa giá trị, hoặc sửa tử số và mẫu số.`,
    `The value ${en(value)} differs from numerator over denominator (${en(computed)}). Correct the value or the counts.`,
  )

export const valueNotComputable = () =>
  error(
    'value-not-computable',
    'Đơn vị của chỉ số không cho biết cách tính từ tử số và mẫu số. Ghi giá trị.',
    'The unit of this indicator does not say how to compute it from counts. Write the value.',
  )

export const statusUnknown = (text: string) =>
  error(
    'status-unknown',
    `Không hiểu trạng thái "${text}". Ghi chính thức, sơ bộ hoặc ước tính.`,
    `The status "${text}" is not understood. Write official, preliminary or estimate.`,
  )

export const statusContradictsPeriod = (status: string, period: string) =>
  error(
    'status-contradicts-period',
    `Trạng thái "${status}" trái với kỳ "${period}". Sửa một trong hai.`,
    `The status "${status}" contradicts the period "${period}". Correct one of them.`,
  )

export const verificationUnknown = (text: string) =>
  error(
    'verification-unknown',
    `Không hiểu mức đối chiếu "${text}". Ghi verified, partly_verified hoặc unverified.`,
    `The verification "${text}" is not understood. Write verified, partly_verified or unverified.`,
  )

export const rowRepeated = (line: number) =>
  warning(
    'row-repeated',
    `Dòng này giống hệt dòng ${line} nên chỉ tính một lần. Có thể xóa dòng này.`,
    `This row is the same as line ${line} and counts once. It can be removed.`,
  )

export const rowContradicted = (line: number) =>
  error(
    'row-contradicted',
    `Dòng này cùng chỉ số, địa bàn và kỳ với dòng ${line} nhưng khác giá trị. Giữ một dòng.`,
    `This row has the indicator, place and period of line ${line} but another value. Keep one of them.`,
  )
