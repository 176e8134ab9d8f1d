import type { WordBook } from './language.ts'

const vi = {
  progress: {
    label: 'Tiến độ',
    stages: { reading: 'Đang đọc tệp', checking: 'Đang kiểm tra', comparing: 'Đang so với số đang có', publishing: 'Đang công bố' },
    rows: (done: string, total: string) => `${done}/${total} dòng`,
    megabytes: (done: string, total: string) => `${done}/${total} MB`,
    starting: 'Đang chuẩn bị…',
    leave: 'Có thể rời trang này: việc đọc vẫn tiếp tục, tìm lại được trong “Các lần nhập”.',
    cancel: 'Thôi, bỏ lần nhập này',
    ready: (name: string) => `Đã đọc xong ${name}.`,
  },
  publish: {
    button: (_: number, text: string) => `Công bố ${text} giá trị`,
    confirm: (_: number, text: string) => `Ghi nhận xác nhận ${text} giá trị`,
    working: 'Đang công bố…',
    undoable: 'Công bố xong vẫn hoàn tác được cả lần nhập.',
    nothingNew: 'Mọi giá trị trong tệp đã có sẵn: số liệu không đổi, xuất xứ của chúng ghi thêm tệp này.',
    waitsForAnswers: 'Trả lời các câu hỏi rồi mới công bố được.',
    waitsForReasons: 'Ghi lý do cho các lưu ý ở phần Kiểm tra rồi mới công bố được.',
    blocked: 'Còn lỗi nên chưa công bố được; chưa có gì được lưu.',
    problems: 'Tải dòng lỗi (XLSX)',
    problemsNote: 'Sửa trong tệp đó (cột “Lỗi” nói điều gì sai), rồi nhập lại.',
    skip: (text: string, _: number) => `Bỏ ${text} dòng lỗi, nhập phần còn lại`,
    skipped: (text: string, _: number) => `${text} dòng được bỏ theo lựa chọn của người nạp.`,
    takeBack: 'Lấy lại các dòng này',
    discard: 'Bỏ lần nhập này',
    by: 'Người nạp (không bắt buộc)',
    byHint: 'Ghi tên hoặc đơn vị; được lưu cùng từng giá trị.',
    stale: 'Số liệu vừa thay đổi ở nơi khác. Khác biệt đã được tính lại; xem lại rồi công bố.',
  },
  published: {
    text: (added: string, changed: string, unchanged: string) => `Thêm ${added}, đổi ${changed}, giữ nguyên ${unchanged}.`,
    by: (name: string) => `Người công bố: ${name}.`,
    see: 'Xem trên trang chỉ tiêu:',
    undo: 'Hoàn tác lần nhập này',
    another: 'Nhập tệp khác',
  },
  undone: {
    text: (restored: string, _: number) => `Đã trả lại ${restored} giá trị như trước lần nhập.`,
    kept: (text: string, _: number) => `${text} giá trị được giữ, vì lần nhập khác đã đổi hoặc cũng ghi đúng như thế:`,
    keptMore: (text: string, _: number) => `Còn ${text} giá trị nữa cũng được giữ.`,
    redo: 'Khôi phục lần nhập',
    redoNote: 'Đưa lại đúng các giá trị của lần nhập này.',
    redone: (restored: string, _: number) => `Đã khôi phục ${restored} giá trị của lần nhập.`,
  },
  dialog: {
    title: 'Hoàn tác lần nhập?',
    text: (name: string, values: string, _: number) =>
      `“${name}” đã công bố ${values} giá trị. Hoàn tác sẽ trả từng giá trị về như trước; giá trị mà lần nhập khác đã đổi hoặc cũng ghi đúng như thế thì giữ nguyên và được nêu tên.`,
    confirm: 'Hoàn tác',
    cancel: 'Để nguyên',
    working: 'Đang hoàn tác…',
  },
}

const values = (n: number, text: string) => (n === 1 ? '1 value' : `${text} values`)

const en: typeof vi = {
  progress: {
    label: 'Progress',
    stages: { reading: 'Reading the file', checking: 'Checking', comparing: 'Comparing with what is stored', publishing: 'Publishing' },
    rows: (done, total) => `${done}/${total} rows`,
    megabytes: (done, total) => `${done}/${total} MB`,
    starting: 'Getting ready…',
    leave: 'You may leave this page: reading goes on, and you find it again under “Imports”.',
    cancel: 'Stop and throw it away',
    ready: (name) => `${name} has been read.`,
  },
  publish: {
    button: (n, text) => `Publish ${values(n, text)}`,
    confirm: (n, text) => `Record that ${values(n, text)} ${n === 1 ? 'is' : 'are'} confirmed`,
    working: 'Publishing…',
    undoable: 'A published import can still be undone as a whole.',
    nothingNew: 'Every value in the file is stored already: no value changes, and their trails name this file too.',
    waitsForAnswers: 'Answer the questions before you publish.',
    waitsForReasons: 'Give reasons for the remarks under Checks before you publish.',
    blocked: 'There are errors, so it cannot be published yet; nothing was stored.',
    problems: 'Download the rows with errors (XLSX)',
    problemsNote: 'Repair them in that file (its error column says what is wrong) and bring it in again.',
    skip: (text, n) => (n === 1 ? 'Leave the row with errors out, import the rest' : `Leave ${text} rows with errors out, import the rest`),
    skipped: (text, n) => (n === 1 ? '1 row is left out, as was chosen.' : `${text} rows are left out, as was chosen.`),
    takeBack: 'Take these rows back',
    discard: 'Throw this import away',
    by: 'Brought by (optional)',
    byHint: 'A name or an office; kept with each value.',
    stale: 'The data have just changed elsewhere. The difference was worked out anew; look at it again, then publish.',
  },
  published: {
    text: (added, changed, unchanged) => `${added} added, ${changed} changed, ${unchanged} unchanged.`,
    by: (name) => `Published by ${name}.`,
    see: 'See it on the page of the indicator:',
    undo: 'Undo this import',
    another: 'Bring in another file',
  },
  undone: {
    text: (restored, n) => (n === 1 ? '1 value is as it was before the import.' : `${restored} values are as they were before the import.`),
    kept: (text, n) =>
      n === 1
        ? '1 value was kept, because another import had changed it or says the same:'
        : `${text} values were kept, because another import had changed them or says the same:`,
    keptMore: (text, n) => (n === 1 ? '1 more was kept too.' : `${text} more were kept too.`),
    redo: 'Take the undo back',
    redoNote: 'The values of this import become current again.',
    redone: (restored, n) => (n === 1 ? '1 value of the import is back.' : `${restored} values of the import are back.`),
  },
  dialog: {
    title: 'Undo the import?',
    text: (name, text, n) =>
      `“${name}” published ${values(n, text)}. Undoing gives each value back as it was; values that another import changed or says as well stay and are named.`,
    confirm: 'Undo',
    cancel: 'Leave as it is',
    working: 'Undoing…',
  },
}

/** The words of the way from reading a file to publishing it, and back. */
export const importPublishWords: WordBook<typeof vi> = { vi, en }
