import type { VerdictRule } from '@moc/core'
import type { WordBook } from './language.ts'

/** Numbers of a rule, already written for the reader. */
export type RuleNumbers = Readonly<Record<string, string>>

interface RuleText {
  readonly formulas: readonly string[]
  readonly bands: (n: RuleNumbers) => readonly string[]
  readonly edges: readonly string[]
}

const formulas: Record<VerdictRule, readonly string[]> = {
  eurostat: ['CAGR_a = (y_t / y_0) ^ (1 / (t - t_0)) - 1', 'CAGR_T = (y_T / y_0) ^ (1 / (t_T - t_0)) - 1', 'R = CAGR_a / CAGR_T * 100'],
  statcan: ['P = s * d * CAGR_a / abs(CAGR_T)', 'S = min(7.1429 * P - 4.2857, 5)', 'S = max(4.1667 * P - 2.5, -5)'],
  destatis: ['a = (y_t - y_b) / (t - t_b)', 'p = y_t + a * (t_T - t)', 'm = (y_T - p) * d / abs(y_T - y_t)'],
  unsd: ['E = y_t * (1 + CAGR_a) ^ (t_T - t)', 'r = (E - y_0) / (y_T - y_0)'],
  'escap-csi': ['CSI = d * 10 * (y_t - y_0) / abs(y_T - y_0)'],
  'escap-api': ['p = n + b * (t_T - m)', 'P = 100 * abs(y_T - p) / abs(y_T - y_0)'],
}

const viRules: Record<VerdictRule, RuleText> = {
  eurostat: {
    formulas: formulas.eurostat,
    bands: (n) => [
      `R từ ${n['significant']}: tiến bộ rõ rệt`,
      `R từ ${n['moderate']} đến dưới ${n['significant']}: tiến bộ vừa phải`,
      `R từ ${n['insufficient']} đến dưới ${n['moderate']}: tiến bộ chưa đủ`,
      `R dưới ${n['insufficient']}: đi xa mục tiêu`,
    ],
    edges: [
      'Giá trị mới nhất đạt mục tiêu: đạt mục tiêu, bất kể tốc độ.',
      'Mục tiêu hoặc giá trị gốc bằng 0, hoặc đổi dấu: dùng tỷ số theo đường thẳng, cách của chúng tôi.',
    ],
  },
  statcan: {
    formulas: formulas.statcan,
    bands: (n) => [
      `P từ ${n['ratioSubstantial']}: tiến bộ đáng kể`,
      `P từ ${n['ratioModerate']}: tiến bộ vừa phải; S tính theo dòng thứ hai`,
      `P từ 0: tiến bộ hạn chế; S tính theo dòng thứ ba`,
      'P dưới 0: xấu đi',
    ],
    edges: [
      'Mục tiêu đã đạt lấn át mọi điều khác, điểm 5.',
      'Giá trị gốc hoặc mục tiêu bằng 0 được thay bằng 0,001, như bản gốc.',
      'Đổi dấu hoặc chưa qua một năm: không xếp loại.',
    ],
  },
  destatis: {
    formulas: formulas.destatis,
    bands: (n) => [
      `m dưới ${n['sun']}: nắng`,
      `m đến ${n['sunCloud']}: nắng có mây`,
      `m trên ${n['sunCloud']}: nhiều mây`,
      'a ngược hướng hoặc bằng 0: giông',
    ],
    edges: [
      'Cần ít nhất bốn giá trị; đoạn năm năm lấy từ nhiều nhất sáu điểm cuối.',
      'Mục tiêu đã đạt: nắng nếu xu thế không ngược hướng, nếu không thì nắng có mây.',
    ],
  },
  unsd: {
    formulas: formulas.unsd,
    bands: (n) => [
      `r từ ${n['ratioOnTrack']}: 3, đạt hoặc đúng hướng`,
      `r từ ${n['ratioFair']} đến dưới ${n['ratioOnTrack']}: 2, khá, cần tăng tốc`,
      `r dưới ${n['ratioFair']}: 1, đình trệ hoặc thụt lùi`,
    ],
    edges: [
      'Giá trị mới nhất đạt mục tiêu: 3, bất kể xu thế.',
      'Tỷ lệ cách mục tiêu 0% hoặc 100% không quá 1 điểm thì coi như đạt (quy tắc của Eustat).',
    ],
  },
  'escap-csi': {
    formulas: formulas['escap-csi'],
    bands: (n) => [`${n['reached']}: đã tới mục tiêu`, '0: chưa đi được gì', 'dưới 0: xa mục tiêu hơn lúc đầu'],
    edges: ['Giá trị gốc bằng mục tiêu mà nay không đạt: không đo được.'],
  },
  'escap-api': {
    formulas: formulas['escap-api'],
    bands: (n) => [
      `P đến ${n['maintain']}%: giữ nhịp`,
      `P từ trên ${n['maintain']}% đến ${n['accelerate']}%: cần tăng tốc`,
      `P trên ${n['accelerate']}%: phải đảo chiều`,
    ],
    edges: ['Dự kiến đạt mục tiêu thì P bằng 0.', 'm, n, b: năm trung bình, giá trị trung bình và độ dốc, năm gần hơn nặng hơn.'],
  },
}

const vi = {
  title: 'Các quy tắc chính thức',
  lead: 'Mỗi quy tắc được hỏi cùng một câu: giá trị gốc, các giá trị từ năm 2000 và sau lần đứt chuỗi cuối, mức của năm đang xét. Không quy tắc nào là xác suất, và không lấy trung bình các quy tắc.',
  bands: 'Ngưỡng',
  edges: 'Trường hợp riêng',
  source: 'Nguồn',
  formulaCheck: 'Công thức',
  thresholdCheck: 'Ngưỡng',
  unverified: 'ngưỡng chưa đối chiếu',
  caveats: 'Chưa chắc, hoặc do chúng tôi chọn',
  rules: viRules,
  thaiBinh: {
    title: 'Bốn loại của Thái Bình',
    lead: 'Kế hoạch của tỉnh xếp chỉ tiêu vào bốn loại. Ở đây mỗi loại là một điều kiện trên dữ kiện.',
    classes: (n: RuleNumbers) => [
      'Hoàn thành trước thời hạn: giá trị mới nhất đạt mục tiêu cuối kỳ trước năm cuối kỳ; nhiệm kỳ tính theo năm đầu.',
      `Đạt kết quả cao, bền vững: đạt mục tiêu cuối kỳ trong ${n['lastingPeriods']} kỳ gần nhất (hoặc mọi kỳ, nếu chỉ có ${n['lastingAtLeast']}), không giảm, và khả năng giữ đến cuối kỳ từ ${n['holdingFrom']}.`,
      'Khó hoàn thành: khó đạt hoặc thụt lùi; phải nêu nguyên nhân và giải pháp.',
      'Đề xuất điều chỉnh: do người mở, máy không tự mở. Chưa có chỗ để mở, nên chưa chỉ tiêu nào mang loại này.',
    ],
    note: 'Một chỉ tiêu có thể mang hai loại đầu cùng lúc; không thuộc loại nào thì là đang thực hiện.',
  },
}

const enRules: Record<VerdictRule, RuleText> = {
  eurostat: {
    formulas: formulas.eurostat,
    bands: (n) => [
      `R of ${n['significant']} or more: significant progress`,
      `R from ${n['moderate']} to below ${n['significant']}: moderate progress`,
      `R from ${n['insufficient']} to below ${n['moderate']}: insufficient progress`,
      `R below ${n['insufficient']}: movement away`,
    ],
    edges: [
      'The latest value meets the target: target met, whatever the growth.',
      'A target or base of zero, or a change of sign: the ratio along a straight line, which is our choice.',
    ],
  },
  statcan: {
    formulas: formulas.statcan,
    bands: (n) => [
      `P of ${n['ratioSubstantial']} or more: substantial progress`,
      `P of ${n['ratioModerate']} or more: moderate progress; S by the second line`,
      'P of 0 or more: limited progress; S by the third line',
      'P below 0: deterioration',
    ],
    edges: [
      'A target that is achieved overrides all else, score 5.',
      'A base or target of zero is replaced by 0.001, as in the original.',
      'A change of sign or less than a year: not available.',
    ],
  },
  destatis: {
    formulas: formulas.destatis,
    bands: (n) => [
      `m below ${n['sun']}: sun`,
      `m up to ${n['sunCloud']}: sun with cloud`,
      `m above ${n['sunCloud']}: cloud`,
      'a in the wrong direction or zero: thunderstorm',
    ],
    edges: [
      'At least four values are needed; the five years are taken from at most the last six points.',
      'Target met: sun where the trend is not adverse, else sun with cloud.',
    ],
  },
  unsd: {
    formulas: formulas.unsd,
    bands: (n) => [
      `r of ${n['ratioOnTrack']} or more: 3, met or on track`,
      `r from ${n['ratioFair']} to below ${n['ratioOnTrack']}: 2, fair, acceleration needed`,
      `r below ${n['ratioFair']}: 1, stagnation or regression`,
    ],
    edges: [
      'The latest value meets the target: 3, whatever the trend.',
      'A share within 1 point of a target of 0% or 100% counts as met (rule of Eustat).',
    ],
  },
  'escap-csi': {
    formulas: formulas['escap-csi'],
    bands: (n) => [`${n['reached']}: the target is reached`, '0: no way made', 'below 0: further away than at the start'],
    edges: ['A base equal to a target that is not met now cannot be measured.'],
  },
  'escap-api': {
    formulas: formulas['escap-api'],
    bands: (n) => [
      `P up to ${n['maintain']}%: maintain`,
      `P above ${n['maintain']}% up to ${n['accelerate']}%: accelerate`,
      `P above ${n['accelerate']}%: reverse`,
    ],
    edges: ['Where the prediction reaches the target, P is 0.', 'm, n, b: mean year, mean value and slope, recent years weighing more.'],
  },
}

const en: typeof vi = {
  title: 'The official rules',
  lead: 'Every rule is asked the same: the baseline, the values from 2000 on and after the last break, the level of the year looked at. No rule is a probability, and rules are never averaged.',
  bands: 'Thresholds',
  edges: 'Edge cases',
  source: 'Source',
  formulaCheck: 'Formula',
  thresholdCheck: 'Thresholds',
  unverified: 'thresholds not verified',
  caveats: 'Not certain, or our choice',
  rules: enRules,
  thaiBinh: {
    title: 'The four classes of Thái Bình',
    lead: 'The plan of the province sorts targets into four classes. Here each class is a condition on facts.',
    classes: (n) => [
      'Completed ahead of time: the latest value meets the target of the end of the term before the last year of the term; a term of office counts by its first year.',
      `High and lasting: the target of the end of the term met in the last ${n['lastingPeriods']} periods (or all, where there are only ${n['lastingAtLeast']}), not falling, and a chance of holding it to the end of at least ${n['holdingFrom']}.`,
      'Hard to complete: unlikely or moving away; cause and remedy have to be written.',
      'Proposed for adjustment: opened by a person, never by the program. It cannot be opened yet, so no target carries this class.',
    ],
    note: 'A target can carry the first two together; what fits none is in progress.',
  },
}

/** The words of the page about official rules. */
export const methodRuleWords: WordBook<typeof vi> = { vi, en }
