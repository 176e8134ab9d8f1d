import type { VerdictRule, WorkedLabel } from '@moc/core'
import type { WordBook } from './language.ts'

const labels: Record<WorkedLabel, string> = {
  'growth-actual': 'tốc độ tăng trưởng đã có, mỗi năm',
  'growth-required': 'tốc độ tăng trưởng cần có, mỗi năm',
  'growth-directed': 'tốc độ theo hướng mong muốn',
  'ratio-pct': 'đã có so với cần có, phần trăm',
  'linear-ratio-pct': 'phần quãng đường so với phần thời gian, phần trăm',
  'gap-from-base': 'khoảng cách từ giá trị gốc',
  'limit-coefficient': 'hệ số gần giới hạn',
  'progress-value': 'giá trị tiến bộ',
  score: 'điểm',
  'mean-change': 'thay đổi trung bình mỗi năm',
  'last-change': 'thay đổi gần nhất',
  'projected-value': 'giá trị dự kiến năm mục tiêu',
  'missing-part': 'phần còn thiếu của quãng đường còn lại',
  'expected-value': 'giá trị ngoại suy năm mục tiêu',
  'way-covered': 'phần quãng đường sẽ đi được',
  'status-index': 'chỉ số hiện trạng',
  'weighted-mean-year': 'năm trung bình có trọng số',
  'weighted-mean-value': 'giá trị trung bình có trọng số',
  'weighted-slope': 'độ dốc có trọng số',
  'progress-gap': 'khoảng cách dự kiến, phần trăm',
}

/** What the symbols of all formulas stand for. */
const symbols: Record<string, string> = {
  y_0: 'giá trị gốc',
  t_0: 'năm gốc',
  y_t: 'giá trị mới nhất',
  t: 'năm mới nhất',
  y_T: 'mức mục tiêu',
  t_T: 'năm mục tiêu',
  y_b: 'giá trị đầu đoạn năm năm',
  t_b: 'năm đầu đoạn',
  y_p: 'giá trị liền trước',
  t_p: 'năm liền trước',
  d: 'hướng: 1 càng cao càng tốt, −1 càng thấp càng tốt',
  s: 'dấu của giá trị gốc',
  L: 'giới hạn tự nhiên',
  B: 'độ lớn của giá trị gốc',
}

/** What could not be checked, or is our choice; one line for each line that core holds. */
const caveats: Record<VerdictRule, readonly string[]> = {
  eurostat: [
    'chưa đọc được chính báo cáo của Eurostat',
    'chưa rõ Eurostat xử lý mục tiêu hoặc giá trị gốc bằng 0 thế nào: tỷ số đường thẳng dùng ở đó là của chúng tôi',
    'giá trị âm được xét theo khoảng cách tới 0, như Cơ quan Thống kê Canada',
  ],
  statcan: [
    'giá trị gốc bằng mục tiêu mà giá trị mới nhất kém hơn thì bản gốc chia cho 0: ở đây là xấu đi, điểm −5, không có giá trị tiến bộ',
  ],
  destatis: [
    'trang gốc nói sáu điểm cuối và năm năm: nếu có giá trị của năm năm trước thì bắt đầu từ đó, nếu không thì từ điểm đầu của sáu điểm cuối',
    'năm mục tiêu đã qua mà chưa đạt thì không ngoại suy: quy tắc không nói gì về trường hợp này',
  ],
  unsd: [
    'chưa đọc được chính bản ghi chú; ngưỡng của bản 2022 (0,95; 0,5; 0,1; −0,1) chưa đối chiếu và không dùng',
    'giá trị gốc đã vượt mục tiêu mà nay không còn đạt thì 1 điểm, không có tỷ số: cách hiểu của chúng tôi',
    'chuỗi vốn là tốc độ tăng trưởng thì bản ghi chú để chuyên gia xét, quy tắc này không dùng cho chúng',
  ],
  'escap-csi': ['cho biết đã đi được bao nhiêu quãng đường, không cho biết có đủ nhanh không'],
  'escap-api': [
    'ngưỡng 10% và 100% chưa đối chiếu',
    'trọng số của hồi quy không được công bố ở nơi đọc được: của chúng tôi tăng đều theo năm',
  ],
}

const vi = {
  labels,
  symbols,
  caveats,
  inputs: 'Đầu vào',
  outcome: 'Kết luận',
  and: 'và',
  rounded: 'Trên màn hình ghi sáu chữ số có nghĩa; API giữ đủ mọi chữ số.',
  checks: { read: 'đã đọc tại nguồn', corroborated: 'đối chiếu qua nguồn thứ hai', unverified: 'chưa đối chiếu' },
}

const en: typeof vi = {
  labels: {
    'growth-actual': 'growth so far, a year',
    'growth-required': 'growth required, a year',
    'growth-directed': 'growth in the wanted direction',
    'ratio-pct': 'so far against required, in percent',
    'linear-ratio-pct': 'part of the way against part of the time, in percent',
    'gap-from-base': 'gap from the base',
    'limit-coefficient': 'coefficient near the limit',
    'progress-value': 'progress value',
    score: 'score',
    'mean-change': 'mean change a year',
    'last-change': 'last change',
    'projected-value': 'projected value in the target year',
    'missing-part': 'missing part of the remaining gap',
    'expected-value': 'value carried on to the target year',
    'way-covered': 'part of the way that will be covered',
    'status-index': 'status index',
    'weighted-mean-year': 'weighted mean year',
    'weighted-mean-value': 'weighted mean value',
    'weighted-slope': 'weighted slope',
    'progress-gap': 'anticipated gap, in percent',
  },
  symbols: {
    y_0: 'base value',
    t_0: 'base year',
    y_t: 'latest value',
    t: 'latest year',
    y_T: 'target value',
    t_T: 'target year',
    y_b: 'value at the start of the five years',
    t_b: 'start of the five years',
    y_p: 'value before the latest',
    t_p: 'year before the latest',
    d: 'direction: 1 higher is better, −1 lower is better',
    s: 'sign of the base value',
    L: 'natural limit',
    B: 'size of the base value',
  },
  caveats: {
    eurostat: [
      'the report itself was not read',
      'how Eurostat treats a target or a base of zero is not known: the linear gap ratio used there is ours',
      'values below zero are judged by their distance from zero, as Statistics Canada does',
    ],
    statcan: [
      'a base equal to the target and a worse latest value divide by zero in the original: here deterioration, score −5, without a progress value',
    ],
    destatis: [
      'the page speaks of the last six points and of five years: where the value of five years before exists it is the start, else the oldest of the last six points',
      'a target year that has passed unmet is not projected to: the rule has no word for it',
    ],
    unsd: [
      'the note itself was not read; the bands of the 2022 note (0.95, 0.5, 0.1, −0.1) are unverified and not used',
      'a base past the target that the latest value no longer meets scores 1, without a ratio: our reading',
      'series that are themselves growth rates are left to experts by the note, and are not for this rule',
    ],
    'escap-csi': ['it says how much of the way has been made, not whether that is fast enough'],
    'escap-api': [
      'the bands of 10% and 100% are unverified',
      'the weights of the regression are not published where they could be read: ours grow linearly with the year',
    ],
  },
  inputs: 'Inputs',
  outcome: 'Outcome',
  and: 'and',
  rounded: 'Six significant digits are shown here; the API keeps every digit.',
  checks: { read: 'read at the source', corroborated: 'corroborated by a second source', unverified: 'not verified' },
}

/** The words of worked formulas, and of what could not be checked. */
export const ruleWorkingWords: WordBook<typeof vi> = { vi, en }
