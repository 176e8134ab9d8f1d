import type { ImportState } from '@moc/core'
import type { WordBook } from './language.ts'

// What belongs to one part of the page has a book of its own.
export * from './import-start.ts'
export * from './import-table.ts'
export * from './import-checks.ts'
export * from './import-difference.ts'
export * from './import-publish.ts'

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
    confirmed: (text: string, _: number) => `Đã ghi nhận xác nhận ${text} giá trị`,
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
  remembered: (name: string, when: string) => `Đã dùng lại ánh xạ và câu trả lời của tệp cùng mẫu “${name}” (${when}).`,
  sameFile: 'Tệp này đã được nhập trước đây, từng byte giống hệt:',
  sameFileOf: (name: string, state: string, when: string) => `${name}, ${state}, ${when}`,
  download: 'Tải tệp gốc',
  unknown: (id: string) => `Không có lần nhập ${id}. Có thể liên kết đã cũ; các lần nhập ở dưới.`,
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
    confirmed: (text, n) => `${n === 1 ? '1 value' : `${text} values`} confirmed`,
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
  remembered: (name, when) => `The mapping and the answers of an earlier file of the same form, “${name}” (${when}), are used again.`,
  sameFile: 'This file was brought in before, the same to the last byte:',
  sameFileOf: (name, state, when) => `${name}, ${state}, ${when}`,
  download: 'Download the original file',
  unknown: (id) => `There is no import ${id}. The link may be old; all imports stand below.`,
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
