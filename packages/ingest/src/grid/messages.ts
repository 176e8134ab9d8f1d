import { columnLetters, type IssueCode } from '@moc/core'
import type { Message } from '../rows/messages.ts'
import { gridLimits } from './limits.ts'

const error = (code: IssueCode, message: string, messageEn: string): Message => ({ code, severity: 'error', message, messageEn })
const warning = (code: IssueCode, message: string, messageEn: string): Message => ({ code, severity: 'warning', message, messageEn })

const vietnamese = new Intl.NumberFormat('vi-VN')
const english = new Intl.NumberFormat('en-GB')
const vi = (value: number): string => vietnamese.format(value)
const en = (value: number): string => english.format(value)
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
const most = 10

/** At most ten names, and how many more there are. */
const some = (names: readonly string[], more: string): string =>
  names.length > most ? `${names.slice(0, most).join(', ')} ${more.replace('{n}', String(names.length - most))}` : names.join(', ')

const encodingNames: Readonly<Record<string, readonly [string, string]>> = {
  tcvn3: ['TCVN3 (ABC)', 'TCVN3 (ABC)'],
  vni: ['VNI', 'VNI'],
  'utf-8-mojibake': ['UTF-8 đã bị đọc sai bảng mã', 'UTF-8 that was once read wrongly'],
  'windows-1258': ['Windows-1258 (Tiếng Việt)', 'Windows-1258 (Vietnamese)'],
  'windows-1252': ['Windows-1252 (Tây Âu)', 'Windows-1252 (Western European)'],
}
const encodingName = (encoding: string): readonly [string, string] =>
  encodingNames[encoding] ?? [encoding.toUpperCase(), encoding.toUpperCase()]

export const encodingGuessed = (encoding: string, example: string) =>
  warning(
    'encoding-guessed',
    `Đoán bảng mã của tệp là ${encodingName(encoding)[0]}, đọc ra ví dụ "${example}". Nếu chữ sai, chọn bảng mã khác hoặc lưu lại tệp kiểu "CSV UTF-8".`,
    `The encoding of the file is guessed to be ${encodingName(encoding)[1]}, which reads for example "${example}". If letters are wrong, choose another encoding or save the file anew as "CSV UTF-8".`,
  )

export const letterLost = (text: string) =>
  warning(
    'letter-lost',
    `Ô "${text}" có ký tự đã mất (�) từ khi tệp được lưu. Sửa ô này theo bảng gốc.`,
    `The cell "${text}" has a character (�) that was lost when the file was saved. Correct it by the original table.`,
  )

export const lettersRestored = (cells: number, written: string, read: string) =>
  warning(
    'letter-lost',
    `Tệp đã mất chữ có dấu (?) từ khi được lưu, ở ${vi(cells)} nội dung khác nhau; chỗ nào chỉ một tên đã biết khớp thì đọc theo tên đó, ví dụ "${written}" là "${read}". Nên tải lại bảng gốc kiểu XLSX.`,
    `The file lost letters (?) when it was saved, in ${en(cells)} different texts; where only one known name fits it is read so, for example "${written}" as "${read}". Better download the original table anew as XLSX.`,
  )

export const tooManyColumns = (columns: number) =>
  error(
    'too-many-columns',
    `Dòng có ${vi(columns)} cột, tối đa là ${vi(gridLimits.columns)}. Tách bảng, hoặc xóa các cột thừa bên phải.`,
    `The row has ${en(columns)} columns, at most ${en(gridLimits.columns)} are read. Split the table, or delete needless columns to the right.`,
  )

export const tooManyRows = (sheet: string) =>
  error(
    'too-many-rows',
    `Trang "${sheet}" có hơn ${vi(gridLimits.sheetRows)} dòng. Tách thành nhiều tệp.`,
    `The sheet "${sheet}" has more than ${en(gridLimits.sheetRows)} rows. Split it into several files.`,
  )

export const tooManyCells = () =>
  error(
    'too-many-cells',
    `Tệp có hơn ${vi(gridLimits.cells)} ô. Tách thành nhiều tệp, hoặc xóa các dòng, cột thừa.`,
    `The file has more than ${en(gridLimits.cells)} cells. Split it into several files, or delete needless rows and columns.`,
  )

export const cellTooLong = (length: number) =>
  error(
    'cell-too-long',
    `Ô có ${vi(length)} ký tự, tối đa là ${vi(gridLimits.cellLength)}. Kiểm tra dấu nháy kép và dấu phân cách ở dòng này.`,
    `The cell has ${en(length)} characters, at most ${en(gridLimits.cellLength)} are read. Check quotation marks and delimiters on this line.`,
  )

export const tooManySheets = () =>
  error(
    'too-many-sheets',
    `Tệp Excel có hơn ${vi(gridLimits.sheets)} trang. Tách thành nhiều tệp.`,
    `The workbook has more than ${en(gridLimits.sheets)} sheets. Split it into several files.`,
  )

export const fileTooComplex = () =>
  error(
    'file-too-complex',
    'Tệp quá lớn hoặc lồng quá sâu nên không đọc được. Chép phần số liệu sang tệp mới rồi lưu lại.',
    'The file is too large or nested too deeply to be read. Copy the figures into a new file and save that.',
  )

export const fileUnreadable = (fileName: string) =>
  error(
    'file-unreadable',
    `Không đọc được tệp "${fileName}": cấu trúc khác thường. Mở bằng Excel, lưu thành tệp .xlsx mới rồi nạp lại, và gửi tệp cho người phụ trách phần mềm.`,
    `"${fileName}" cannot be read: its structure is unusual. Open it in Excel, save it as a new .xlsx and bring that, and send the file to whoever looks after this software.`,
  )

export const fileIsOther = (kind: readonly [string, string]) =>
  error(
    'file-not-text',
    `Đây là ${kind[0]}, không phải bảng số liệu, dù tên tệp là gì. Chọn tệp Excel (.xlsx) hoặc CSV.`,
    `This is ${kind[1]}, not a table, whatever its name. Choose an Excel (.xlsx) or CSV file.`,
  )

export const fileIsWebPage = (fileName: string) =>
  error(
    'file-is-web-page',
    `Tệp "${fileName}" thật ra là trang web (HTML hoặc XML). Mở bằng Excel, chọn Lưu dưới dạng, kiểu "Excel Workbook (*.xlsx)", rồi nạp lại.`,
    `"${fileName}" really is a web page (HTML or XML). Open it in Excel, choose Save As, type "Excel Workbook (*.xlsx)", and bring it again.`,
  )

export const workbookIsLegacy = () =>
  error(
    'workbook-legacy',
    'Đây là tệp Excel kiểu cũ (.xls). Mở bằng Excel, chọn Lưu dưới dạng (Save As), kiểu "Excel Workbook (*.xlsx)", rồi nạp lại.',
    'This is a workbook of the old kind (.xls). Open it in Excel, choose Save As, type "Excel Workbook (*.xlsx)", and bring it again.',
  )

export const workbookIsBinary = () =>
  error(
    'workbook-binary',
    'Đây là tệp Excel nhị phân (.xlsb). Mở bằng Excel, chọn Lưu dưới dạng (Save As), kiểu "Excel Workbook (*.xlsx)", rồi nạp lại.',
    'This is a binary workbook (.xlsb). Open it in Excel, choose Save As, type "Excel Workbook (*.xlsx)", and bring it again.',
  )

export const workbookIsOpenDocument = () =>
  error(
    'workbook-open-document',
    'Đây là bảng tính OpenDocument (.ods). Mở bằng LibreOffice hoặc Excel, chọn Lưu dưới dạng, kiểu "Excel (.xlsx)", rồi nạp lại.',
    'This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel, choose Save As, type "Excel (.xlsx)", and bring it again.',
  )

export const workbookEncrypted = () =>
  error(
    'workbook-encrypted',
    'Tệp Excel có mật khẩu nên không đọc được. Mở bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu, lưu rồi nạp lại.',
    'The workbook has a password and cannot be read. Open it in Excel, go to File > Info > Protect Workbook > Encrypt with Password, clear it, save, and bring it again.',
  )

export const workbookTruncated = () =>
  error(
    'workbook-truncated',
    'Tệp Excel bị cắt cụt, có thể do tải hoặc sao chép dở dang. Tải hoặc sao chép lại từ đầu.',
    'The workbook is cut off, perhaps by an interrupted download or copy. Download or copy it again.',
  )

export const workbookDamaged = (part: string) =>
  error(
    'workbook-damaged',
    `Tệp Excel bị hỏng ở phần "${part}". Mở bằng Excel để sửa chữa, lưu lại, hoặc xin lại tệp gốc.`,
    `The workbook is damaged in its part "${part}". Let Excel repair and save it, or ask for the original file.`,
  )

export const archiveWithoutWorkbook = (names: readonly string[]) =>
  error(
    'workbook-missing',
    `Tệp nén này không phải tệp Excel (bên trong: ${some(quoted(names).split(', '), 'và {n} tệp khác')}). Giải nén rồi nạp từng tệp.`,
    `This archive is no workbook (inside: ${some(quoted(names).split(', '), 'and {n} more')}). Unpack it and bring the files one by one.`,
  )

export const archiveBomb = () =>
  error(
    'workbook-too-large',
    `Tệp Excel bung ra quá lớn (giới hạn ${vi(gridLimits.unpackedBytes / 1024 / 1024)} MB, hoặc ${vi(gridLimits.ratio)} lần kích thước nén). Chép phần số liệu sang tệp mới rồi lưu lại.`,
    `The workbook unpacks to too much (limit ${en(gridLimits.unpackedBytes / 1024 / 1024)} MB, or ${en(gridLimits.ratio)} times its packed size). Copy the figures into a new file and save that.`,
  )

export const xmlWithDoctype = (part: string) =>
  error(
    'workbook-unsafe',
    `Phần "${part}" của tệp Excel có khai báo DTD, tệp Excel thật không có; không đọc vì an toàn. Mở bằng Excel và lưu lại.`,
    `The part "${part}" of the workbook declares a DTD, which real workbooks do not; for safety it is not read. Open it in Excel and save it anew.`,
  )

export const sheetUnknown = (name: string, sheets: readonly string[]) =>
  error(
    'sheet-unknown',
    `Không có trang "${name}". Các trang: ${quoted(sheets)}.`,
    `There is no sheet "${name}". The sheets are ${quoted(sheets)}.`,
  )

export const workbookWithoutSheet = (hidden: readonly string[]) =>
  error(
    'file-empty',
    hidden.length > 0
      ? `Tệp Excel không có số liệu ở trang nào đang hiện; các trang ẩn: ${quoted(hidden)}. Hiện trang cần đọc rồi lưu lại.`
      : 'Tệp Excel không có số liệu ở trang nào. Chọn tệp có dòng tiêu đề và ít nhất một dòng số liệu.',
    hidden.length > 0
      ? `No visible sheet of the workbook holds anything; hidden ones: ${quoted(hidden)}. Show the sheet to read and save.`
      : 'No sheet of the workbook holds anything. Choose a file with a header and at least one row.',
  )

export const sheetsHidden = (names: readonly string[]) =>
  warning(
    'sheets-hidden',
    `Không đọc các trang ẩn: ${quoted(names)}. Nếu cần, hiện trang trong Excel rồi lưu lại.`,
    `Hidden sheets are not read: ${quoted(names)}. If one is needed, show it in Excel and save.`,
  )

export const partsHidden = (sheet: string, rows: readonly string[], columns: readonly number[]) => {
  const letters = columns.map(columnLetters)
  const viParts = [
    rows.length > 0 ? `dòng ${some(rows, 'và {n} đoạn khác')}` : '',
    letters.length > 0 ? `cột ${some(letters, 'và {n} cột khác')}` : '',
  ]
  const enParts = [
    rows.length > 0 ? `rows ${some(rows, 'and {n} more')}` : '',
    letters.length > 0 ? `columns ${some(letters, 'and {n} more')}` : '',
  ]
  return warning(
    'parts-hidden',
    `Trang "${sheet}" có phần bị ẩn: ${viParts.filter((part) => part !== '').join('; ')}. Kiểm tra xem có đúng là số liệu cần nạp không; nếu không, xóa đi.`,
    `The sheet "${sheet}" has hidden parts: ${enParts.filter((part) => part !== '').join('; ')}. Check whether they are meant to be read; if not, delete them.`,
  )
}

export const formulaWithoutValue = (sheet: string, cells: readonly string[]) =>
  warning(
    'formula-without-value',
    `Trang "${sheet}" có công thức chưa được tính: ô ${some(cells, 'và {n} ô khác')}. Mở bằng Excel, lưu lại để có kết quả, rồi nạp lại.`,
    `The sheet "${sheet}" has formulas without a result: ${some(cells, 'and {n} more')}. Open it in Excel, save it so that results are kept, and bring it again.`,
  )

export const fileGone = (fileName: string) =>
  error(
    'file-gone',
    `Tệp gốc “${fileName}” không còn trong thư mục dữ liệu, hoặc đã bị sửa, nên không đọc lại được. Nhập lại tệp.`,
    `The original file “${fileName}” is no longer in the data directory, or was altered, so it cannot be read again. Bring it once more.`,
  )
