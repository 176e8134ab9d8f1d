import type { ImportState } from '@moc/core'
import type { WordBook } from './language.ts'

// What belongs to one part of the page has a book of its own.
export * from './import-start.ts'
export * from './import-table.ts'
export * from './import-checks.ts'
export * from './import-difference.ts'

/** The steps of an import, in order. */
export const importSteps = ['file', 'table', 'questions', 'checks', 'difference', 'publish'] as const
export type ImportStep = (typeof importSteps)[number]

const viSteps: Record<ImportStep, string> = {
  file: 'Tệp',
  table: 'Hiểu bảng',
  questions: 'Câu hỏi',
  checks: 'Kiểm tra',
  difference: 'Khác biệt',
  publish: 'Công bố',
}
const viStates: Record<ImportState, string> = {
  reading: 'đang đọc',
  asking: 'chờ trả lời',
  staged: 'chờ công bố',
  failed: 'không đọc được',
  published: 'đã công bố',
  undone: 'đã hoàn tác',
  discarded: 'đã bỏ',
}

const vi = {
  title: 'Dữ liệu',
  lead: 'Nhập số liệu từ tệp Excel hoặc CSV: xem máy hiểu bảng thế nào, trả lời câu hỏi, kiểm tra, so với số đang có, rồi mới công bố. Công bố xong vẫn hoàn tác được cả lần nhập.',
  breadcrumb: 'Đường dẫn',
  toImport: 'Nhập tệp',
  steps: viSteps,
  stepsLabel: 'Các bước nhập tệp',
  stepDone: 'đã xong',
  titles: {
    reading: (name: string) => `${name}: đang đọc`,
    asking: (name: string, questions: number) => `${name}: cần trả lời ${questions} câu hỏi`,
    failed: (name: string) => `${name}: không đọc được`,
    blocked: (name: string, errors: string, _: number) => `${name}: ${errors} lỗi, chưa công bố được`,
    staged: (name: string, added: string, changed: string, rejected: string) =>
      `${name}: thêm ${added}, đổi ${changed}, từ chối ${rejected}`,
    nothingNew: (name: string) => `${name}: mọi giá trị đã có sẵn`,
    published: (text: string, _: number) => `Đã công bố ${text} giá trị`,
    undone: (name: string) => `Đã hoàn tác “${name}”`,
    discarded: (name: string) => `Đã bỏ “${name}”: không có gì được công bố`,
  },
  subtitle: {
    sheet: (name: string) => `Trang tính “${name}”`,
    formats: {
      vi: 'số kiểu Việt Nam (dấu phẩy thập phân)',
      en: 'số kiểu Anh (dấu chấm thập phân)',
      plain: 'số không có dấu ngăn cách',
      cells: 'số của bảng tính',
      ambiguous: 'chưa rõ kiểu số',
    },
    values: (text: string, _: number) => `${text} ô số liệu`,
    unpublished: 'chưa có gì được công bố',
  },
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
  remembered: (name: string, when: string) => `Đã dùng lại ánh xạ và câu trả lời của tệp cùng mẫu “${name}” (${when}).`,
  sameFile: 'Tệp này đã được nhập trước đây, từng byte giống hệt:',
  sameFileOf: (name: string, state: string, when: string) => `${name}, ${state}, ${when}`,
  download: 'Tải tệp gốc',
  publish: {
    button: (_: number, text: string) => `Công bố ${text} giá trị`,
    working: 'Đang công bố…',
    undoable: 'Công bố xong vẫn hoàn tác được cả lần nhập.',
    nothingNew: 'Mọi giá trị trong tệp đã có sẵn, không có gì để công bố.',
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
    kept: (n: number) => `${n} giá trị được giữ, vì sau đó có lần nhập khác đã đổi:`,
    redo: 'Khôi phục lần nhập',
    redoNote: 'Đưa lại đúng các giá trị của lần nhập này.',
    redone: (restored: string, _: number) => `Đã khôi phục ${restored} giá trị của lần nhập.`,
  },
  unknown: (id: string) => `Không có lần nhập ${id}. Có thể liên kết đã cũ; các lần nhập ở dưới.`,
  dialog: {
    title: 'Hoàn tác lần nhập?',
    text: (name: string, values: string, _: number) =>
      `“${name}” đã công bố ${values} giá trị. Hoàn tác sẽ trả từng giá trị về như trước; giá trị mà lần nhập sau đã đổi thì giữ nguyên và được nêu tên.`,
    confirm: 'Hoàn tác',
    cancel: 'Để nguyên',
    working: 'Đang hoàn tác…',
  },
  list: {
    title: 'Các lần nhập',
    none: 'Chưa có tệp nào được tải lên.',
    caption: 'Các tệp đã tải lên, mới nhất trước',
    columns: {
      file: 'Tệp',
      state: 'Tình trạng',
      rows: 'Giá trị',
      added: 'Thêm',
      changed: 'Đổi',
      by: 'Người nạp',
      when: 'Lúc',
      actions: 'Việc',
    },
    states: viStates,
    undo: 'Hoàn tác',
    undoOf: (name: string) => `Hoàn tác ${name}`,
    openOf: (name: string) => `Mở ${name}`,
    blocked: 'còn lỗi, chờ sửa',
    goOn: 'Làm tiếp',
    goOnOf: (name: string) => `Làm tiếp ${name}`,
    shipped: (n: number) => `Số liệu đi kèm chương trình: ${n} tệp`,
    shippedNote: 'Nạp khi chương trình khởi động; không hoàn tác ở đây.',
  },
}

const values = (n: number, text: string) => (n === 1 ? '1 value' : `${text} values`)

const en: typeof vi = {
  title: 'Data',
  lead: 'Bring in data from an Excel or CSV file: see how the table was understood, answer questions, check it, compare it with what is stored, and only then publish. A published import can still be undone as a whole.',
  breadcrumb: 'Path',
  toImport: 'Import a file',
  steps: { file: 'File', table: 'Table', questions: 'Questions', checks: 'Checks', difference: 'Difference', publish: 'Publish' },
  stepsLabel: 'Steps of the import',
  stepDone: 'done',
  titles: {
    reading: (name) => `${name}: being read`,
    asking: (name, questions) => (questions === 1 ? `${name}: 1 question to answer` : `${name}: ${questions} questions to answer`),
    failed: (name) => `${name}: cannot be read`,
    blocked: (name, errors, n) =>
      n === 1 ? `${name}: 1 error, cannot be published yet` : `${name}: ${errors} errors, cannot be published yet`,
    staged: (name, added, changed, rejected) => `${name}: ${added} added, ${changed} changed, ${rejected} rejected`,
    nothingNew: (name) => `${name}: every value is stored already`,
    published: (text, n) => `${n === 1 ? '1 value' : `${text} values`} published`,
    undone: (name) => `“${name}” is undone`,
    discarded: (name) => `“${name}” was thrown away: nothing was published`,
  },
  subtitle: {
    sheet: (name) => `Sheet “${name}”`,
    formats: {
      vi: 'Vietnamese numbers (decimal comma)',
      en: 'English numbers (decimal point)',
      plain: 'numbers without separators',
      cells: 'number cells of a workbook',
      ambiguous: 'way of writing numbers not clear yet',
    },
    values: (text, n) => (n === 1 ? '1 cell of data' : `${text} cells of data`),
    unpublished: 'nothing is published yet',
  },
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
  remembered: (name, when) => `The mapping and the answers of an earlier file of the same form, “${name}” (${when}), are used again.`,
  sameFile: 'This file was brought in before, the same to the last byte:',
  sameFileOf: (name, state, when) => `${name}, ${state}, ${when}`,
  download: 'Download the original file',
  publish: {
    button: (n, text) => `Publish ${values(n, text)}`,
    working: 'Publishing…',
    undoable: 'A published import can still be undone as a whole.',
    nothingNew: 'Every value in the file is stored already; there is nothing to publish.',
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
    kept: (n) =>
      n === 1
        ? '1 value was kept, because a later import had changed it:'
        : `${n} values were kept, because a later import had changed them:`,
    redo: 'Take the undo back',
    redoNote: 'The values of this import become current again.',
    redone: (restored, n) => (n === 1 ? '1 value of the import is back.' : `${restored} values of the import are back.`),
  },
  unknown: (id) => `There is no import ${id}. The link may be old; all imports stand below.`,
  dialog: {
    title: 'Undo the import?',
    text: (name, text, n) =>
      `“${name}” published ${values(n, text)}. Undoing gives each value back as it was; values that a later import changed stay and are named.`,
    confirm: 'Undo',
    cancel: 'Leave as it is',
    working: 'Undoing…',
  },
  list: {
    title: 'Imports',
    none: 'No file has been brought in yet.',
    caption: 'Files brought in, newest first',
    columns: {
      file: 'File',
      state: 'State',
      rows: 'Values',
      added: 'Added',
      changed: 'Changed',
      by: 'Brought by',
      when: 'When',
      actions: 'Actions',
    },
    states: {
      reading: 'being read',
      asking: 'waits for answers',
      staged: 'waits for publishing',
      failed: 'could not be read',
      published: 'published',
      undone: 'undone',
      discarded: 'thrown away',
    },
    undo: 'Undo',
    undoOf: (name) => `Undo ${name}`,
    openOf: (name) => `Open ${name}`,
    blocked: 'has errors',
    goOn: 'Go on',
    goOnOf: (name) => `Go on with ${name}`,
    shipped: (n) => (n === 1 ? 'Data that ship with the program: 1 file' : `Data that ship with the program: ${n} files`),
    shippedNote: 'Loaded when the program starts; not undone here.',
  },
}

/** The words of the page where data come in, and of the way of one file as a whole. */
export const importWords: WordBook<typeof vi> = { vi, en }
