import type { WordBook } from './language.ts'

const vi = {
  title: 'Chỉ tiêu',
  lead: (indicators: number, strategies: number) => `${indicators} chỉ tiêu thống kê, gắn với mục tiêu của ${strategies} bộ chỉ tiêu.`,
  find: 'Lọc theo tên hoặc mã',
  onlyWithValues: 'Chỉ xem chỉ tiêu có số liệu',
  caption: 'Chỉ tiêu thống kê và các mục tiêu mà chúng đo',
  columns: {
    name: 'Chỉ tiêu thống kê',
    unit: 'Đơn vị',
    direction: 'Tốt hơn khi',
    targets: 'Đo mục tiêu',
    agency: 'Đơn vị báo cáo',
    data: 'Số liệu',
  },
  directions: { higher: 'cao hơn', lower: 'thấp hơn', band: 'cân bằng', none: 'không xét' },
  hasValues: 'có',
  noValues: 'chưa có',
  modelled: 'mô hình',
  noTargets: '—',
  none: (text: string) => `Không có chỉ tiêu nào có “${text}” trong tên hay mã.`,
  count: (n: number) => `${n} chỉ tiêu`,
}

const en: typeof vi = {
  title: 'Indicators',
  lead: (indicators, strategies) => `${indicators} indicators, tied to the targets of ${strategies} strategies.`,
  find: 'Filter by name or code',
  onlyWithValues: 'Only indicators with data',
  caption: 'Indicators and the targets that they measure',
  columns: { name: 'Indicator', unit: 'Unit', direction: 'Better when', targets: 'Measures target', agency: 'Reported by', data: 'Data' },
  directions: { higher: 'higher', lower: 'lower', band: 'balanced', none: 'not judged' },
  hasValues: 'yes',
  noValues: 'none yet',
  modelled: 'modelled',
  noTargets: '—',
  none: (text) => `No indicator has “${text}” in its name or code.`,
  count: (n) => (n === 1 ? '1 indicator' : `${n} indicators`),
}

/** The words of the list of indicators. */
export const targetWords: WordBook<typeof vi> = { vi, en }
