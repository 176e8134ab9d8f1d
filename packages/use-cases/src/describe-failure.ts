import type { DomainFailure, FailureCode } from '@moc/core'
import { notStaged, place, quote, reason, say, type Words } from './failure-phrases.ts'
import { jobFailureWords } from './everywhere/job-failure-words.ts'

export type Language = 'vi' | 'en'

/** What a reader is told of a failure: a title that is the same each time, and a sentence on this one with what to do. */
export interface FailureWords {
  readonly title: string
  readonly detail: string
}

/** Puts a failure into words, in Vietnamese or in English. Never shows the developer's message. */
export function describeFailure(failure: DomainFailure, language: Language): FailureWords {
  const [titleVi, detailVi, titleEn, detailEn] = words[failure.code]
  const [title, detail] = language === 'vi' ? [titleVi, detailVi] : [titleEn, detailEn]
  return { title, detail: detail(failure.facts) }
}

const words: Record<FailureCode, Words> = {
  'strategy-unknown': [
    'Không có bộ chỉ tiêu này',
    (f) => `Không có bộ chỉ tiêu nào mang mã, số hiệu hoặc tên${quote(f, 'strategy')}.${say(f, 'known', ' Đang có: ', '.')}`,
    'No such strategy',
    (f) => `No strategy has the code, number or name${quote(f, 'strategy')}.${say(f, 'known', ' There are: ', '.')}`,
  ],
  'place-unknown': [
    'Không có địa bàn này',
    (f) =>
      `Không có địa bàn nào mang mã hoặc tên${quote(f, 'place')}${say(f, 'asOf', ' tính đến ngày ')}.${say(f, 'choices', ' Có thể là: ', '.')}`,
    'No such place',
    (f) => `No place has the code or name${quote(f, 'place')}${say(f, 'asOf', ' as of ')}.${say(f, 'choices', ' It could be: ', '.')}`,
  ],
  'indicator-unknown': [
    'Không có chỉ số này',
    (f) => `Không có chỉ số nào mang mã${quote(f, 'indicator')}.`,
    'No such indicator',
    (f) => `No indicator has the code${quote(f, 'indicator')}.`,
  ],
  'target-unknown': [
    'Không có chỉ tiêu này',
    (f) => `Không có chỉ tiêu nào mang mã${quote(f, 'target')}.`,
    'No such target',
    (f) => `No target has the code${quote(f, 'target')}.`,
  ],
  'import-unknown': [
    'Không có lần nhập này',
    (f) => `Không có lần nhập số liệu nào mang mã${quote(f, 'import')}.`,
    'No such import',
    (f) => `No import has the id${quote(f, 'import')}.`,
  ],
  'event-unknown': [
    'Không có sự kiện này',
    (f) => `Không có văn bản nào rõ ngày ban hành mang mã hoặc số hiệu${quote(f, 'event')}.${say(f, 'known', ' Đang có: ', '.')}`,
    'No such event',
    (f) => `No document with a known day has the code or number${quote(f, 'event')}.${say(f, 'known', ' There are: ', '.')}`,
  ],
  'horizon-unreadable': [
    'Năm xét không hợp lệ',
    (f) => `Năm xét${quote(f, 'horizon')} phải là một năm gồm bốn chữ số, từ 1900 đến 2200.`,
    'Unreadable horizon',
    (f) => `The horizon${quote(f, 'horizon')} must be a year of four digits, from 1900 to 2200.`,
  ],
  'date-unreadable': [
    'Ngày không hợp lệ',
    (f) => `Ngày${quote(f, 'date')} phải có dạng năm-tháng-ngày và có trong lịch, ví dụ 2026-11-20.`,
    'Unreadable date',
    (f) => `The date${quote(f, 'date')} must be a calendar day written as year-month-day, for example 2026-11-20.`,
  ],
  'import-has-errors': [
    'Tệp còn lỗi',
    (f) => `Tệp còn${say(f, 'errors')} lỗi nên chưa công bố. Sửa các dòng đã nêu rồi tải lại.`,
    'The file has errors',
    (f) => `The file still has${say(f, 'errors')} errors and was not published. Mend the lines named and bring it again.`,
  ],
  'import-not-staged': [
    'Lần nhập không ở bước chờ công bố',
    (f) => notStaged[String(f['state'])]?.vi ?? 'Lần nhập này đã được công bố, hoàn tác hoặc bỏ trước đó.',
    'The import is not waiting',
    (f) => notStaged[String(f['state'])]?.en ?? 'This import was published, undone or discarded before.',
  ],
  'import-not-published': [
    'Lần nhập chưa công bố',
    () => 'Chỉ hoàn tác được lần nhập đang được công bố.',
    'The import is not published',
    () => 'Only an import that is published can be undone.',
  ],
  'import-not-undone': [
    'Lần nhập chưa bị hoàn tác',
    (f) => `Lần nhập${quote(f, 'import')} không ở trạng thái đã hoàn tác nên không công bố lại được. Tải lại danh sách các lần nhập.`,
    'The import is not undone',
    (f) => `The import${quote(f, 'import')} is not undone, so it cannot be published once more. Load the list of imports again.`,
  ],
  'series-unknown': [
    'Không có chuỗi số liệu này',
    (f) =>
      `Chỉ số${quote(f, 'indicator')} không có chuỗi số liệu${quote(f, 'series')}${say(f, 'place', ' ở địa bàn ')}.${say(f, 'known', ' Đang có: ', '.')}`,
    'No such series',
    (f) =>
      `The indicator${quote(f, 'indicator')} has no series${quote(f, 'series')}${say(f, 'place', ' at ')}.${say(f, 'known', ' There are: ', '.')}`,
  ],
  'edit-unknown': [
    'Không có lần sửa danh mục này',
    (f) => `Không có lần sửa danh mục nào mang số${quote(f, 'edit')} mà còn hiệu lực. Tải lại danh sách các lần sửa.`,
    'No such edit',
    (f) => `No edit of the catalogue that still holds has the number${quote(f, 'edit')}. Load the list of edits again.`,
  ],
  'edit-refused': [
    'Chưa sửa được danh mục',
    (f) => `Chưa ghi lần sửa${quote(f, 'code')}${reason(f, 'why')}.`,
    'The catalogue was not edited',
    (f) => `The edit of${quote(f, 'code')} was not stored${reason(f, 'whyEn')}.`,
  ],
  'import-stale': [
    'Số liệu đã đổi từ lúc xem',
    () => 'Kho số liệu đã thay đổi sau khi xem khác biệt. Xem lại khác biệt rồi công bố.',
    'The data has moved on',
    () => 'The store changed after this difference was looked at. Look at it again, then publish.',
  ],
  'reason-missing': [
    'Chưa nêu lý do',
    (f) => `Có cảnh báo cần nêu lý do trước khi công bố${say(f, 'codes', ': ')}. Ghi lý do cho từng loại cảnh báo.`,
    'A reason is missing',
    (f) => `Some warnings want a reason before publishing${say(f, 'codes', ': ')}. Write a reason for each kind.`,
  ],
  'value-unknown': [
    'Không có giá trị này',
    (f) => `Kho chưa từng có giá trị${quote(f, 'value')}. Mở lại từ trang chỉ tiêu.`,
    'No such value',
    (f) => `The store never had a value${quote(f, 'value')}. Open it again from the page of its indicator.`,
  ],
  'file-unreadable': [
    'Không đọc được tệp',
    (f) => `Không đọc được tệp${quote(f, 'file') || quote(f, 'fileName')}${say(f, 'reason', ': ')}. Hãy lưu thành CSV (UTF-8) rồi thử lại.`,
    'Unreadable file',
    (f) =>
      `The file${quote(f, 'file') || quote(f, 'fileName')} cannot be read${say(f, 'reasonEn', ': ') || say(f, 'reason', ': ')}. Save it as CSV (UTF-8) and try again.`,
  ],
  'file-too-large': [
    'Tệp quá lớn',
    (f) => `Tệp lớn hơn giới hạn${say(f, 'limitMb', ' ', ' MB')}. Hãy chia nhỏ rồi nhập từng phần.`,
    'The file is too large',
    (f) => `The file is larger than the limit${say(f, 'limitMb', ' of ', ' MB')}. Split it and bring the parts one by one.`,
  ],
  'catalogue-refused': [
    'Danh mục có lỗi',
    (f) => `Không nạp được danh mục${place(f)}${reason(f, 'reason')}.${say(f, 'others', ' Còn ', ' lỗi khác.')}`,
    'The catalogue is refused',
    (f) => `The catalogue cannot be loaded${place(f)}${reason(f, 'reasonEn')}.${say(f, 'others', ' And ', ' more.')}`,
  ],
  'read-only': [
    'Chỉ được xem',
    () => 'Máy chủ này đang mở cho máy khác nên chỉ cho xem. Muốn ghi, hãy chạy trên chính máy này (127.0.0.1).',
    'Reading only',
    () => 'This server is open to other machines, so it only reads. To write, run it for this machine alone (127.0.0.1).',
  ],
  'cross-site': [
    'Từ chối yêu cầu từ trang khác',
    () => 'Yêu cầu đến từ một trang hoặc tên máy khác nên bị từ chối. Hãy mở bằng đúng địa chỉ mà Mốc đã in ra.',
    'Refused: from another site',
    () => 'The request came from another site or under another host name, and is refused. Open the very address that Mốc printed.',
  ],
  'store-locked': [
    'Kho số liệu đang được dùng',
    (f) =>
      `Một tiến trình khác${say(f, 'pid', ' (pid ', ')')} đang mở kho${say(f, 'path')}. Đóng tiến trình ấy hoặc chọn thư mục khác bằng --data.`,
    'The store is in use',
    (f) =>
      `Another process${say(f, 'pid', ' (pid ', ')')} holds the store${say(f, 'path')}. Close it, or choose another directory with --data.`,
  ],
  'store-newer': [
    'Kho số liệu mới hơn chương trình',
    (f) => `Kho${say(f, 'path')} do một phiên bản Mốc mới hơn tạo ra. Hãy cập nhật Mốc, hoặc chọn thư mục khác bằng --data.`,
    'The store is newer than the program',
    (f) => `The store${say(f, 'path')} was made by a newer version of Mốc. Update Mốc, or choose another directory with --data.`,
  ],
  'store-damaged': [
    'Kho số liệu bị hỏng',
    (f) => `Không mở được kho${say(f, 'path')}: tệp bị hỏng hoặc không phải kho của Mốc. Khôi phục từ bản sao lưu.`,
    'The store is damaged',
    (f) => `The store${say(f, 'path')} cannot be opened: the file is damaged or is no store of Mốc. Restore it from a backup.`,
  ],
  'data-directory-unwritable': [
    'Không ghi được thư mục dữ liệu',
    (f) => `Không ghi được vào thư mục dữ liệu${say(f, 'path')}. Cấp quyền ghi hoặc chọn thư mục khác bằng --data.`,
    'The data directory cannot be written',
    (f) => `The data directory${say(f, 'path')} cannot be written. Grant the right, or choose another with --data.`,
  ],
  'port-taken': [
    'Cổng đã có chương trình khác dùng',
    (f) =>
      `Không mở được cổng${say(f, 'port')}${say(f, 'host', ' trên ')}: đã có chương trình khác dùng hoặc không được phép. Chọn cổng khác bằng --port hoặc MOC_PORT.`,
    'The port is taken',
    (f) =>
      `Port${say(f, 'port')}${say(f, 'host', ' on ')} cannot be opened: another program uses it, or it is not allowed. Choose another with --port or MOC_PORT.`,
  ],
  'disk-full': [
    'Hết chỗ trên đĩa',
    (f) => `Đĩa đã đầy nên chưa ghi được gì${say(f, 'path', ' vào ')}. Giải phóng chỗ rồi thử lại; số liệu cũ còn nguyên.`,
    'The disk is full',
    (f) => `The disk is full and nothing was written${say(f, 'path', ' to ')}. Free some space and try again; what was stored is intact.`,
  ],
  'request-unreadable': [
    'Yêu cầu không đọc được',
    (f) => `Yêu cầu sai${say(f, 'where', ' ở ')}${say(f, 'reason', ': ') || '. Dạng đúng ở /api/docs'}.`,
    'Unreadable request',
    (f) =>
      `The request is wrong${say(f, 'where', ' at ')}${say(f, 'reasonEn', ': ') || say(f, 'reason', ': ') || '. Its right shape is at /api/docs'}.`,
  ],
  ...jobFailureWords,
}
