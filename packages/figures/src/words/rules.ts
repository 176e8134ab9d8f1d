import type { RulesRefusalCode, ThaiBinhClass, VerdictRefusalCode, VerdictRule } from '@moc/core'
import type { WordBook } from './language.ts'

const names: Record<VerdictRule, string> = {
  eurostat: 'Eurostat',
  statcan: 'Canada, Open SDG',
  destatis: 'Destatis (Đức)',
  unsd: 'Liên hợp quốc (UNSD)',
  'escap-csi': 'ESCAP: hiện trạng',
  'escap-api': 'ESCAP: dự kiến',
}

/** A rule's own word for its verdict; the current status index is a number and has none. */
const verdicts: Record<Exclude<VerdictRule, 'escap-csi'>, Record<string, string>> = {
  eurostat: {
    'target met': 'đạt mục tiêu',
    'significant progress': 'tiến bộ rõ rệt',
    'moderate progress': 'tiến bộ vừa phải',
    'insufficient progress': 'tiến bộ chưa đủ',
    'movement away': 'đi xa mục tiêu',
    'moderate movement away': 'xấu đi vừa phải',
    'significant movement away': 'xấu đi rõ rệt',
  },
  statcan: {
    target_achieved: 'đã đạt mục tiêu',
    substantial_progress: 'tiến bộ đáng kể',
    moderate_progress: 'tiến bộ vừa phải',
    limited_progress: 'tiến bộ hạn chế',
    deterioration: 'xấu đi',
    not_available: 'không xếp loại',
  },
  destatis: { sun: 'nắng', sun_cloud: 'nắng có mây', cloud: 'nhiều mây', thunderstorm: 'giông' },
  unsd: { 3: 'đạt hoặc đúng hướng', 2: 'khá, cần tăng tốc', 1: 'đình trệ hoặc thụt lùi' },
  'escap-api': { maintain: 'giữ nhịp', accelerate: 'cần tăng tốc', reverse: 'phải đảo chiều' },
}

const classes: Record<ThaiBinhClass, string> = {
  'met-ahead-of-time': 'hoàn thành trước thời hạn',
  'high-and-lasting': 'đạt kết quả cao, bền vững',
  'hard-to-complete': 'khó hoàn thành',
  'proposed-for-adjustment': 'đề xuất điều chỉnh',
  'in-progress': 'đang thực hiện',
}

const refusals: Record<VerdictRefusalCode, string> = {
  'rule-unknown': 'không có quy tắc này',
  'input-unreadable': 'không đọc được đầu vào',
  'direction-missing': 'chưa rõ càng cao hay càng thấp là tốt',
  'value-missing': 'thiếu một con số mà quy tắc cần',
  'not-a-number': 'có con số không tính được',
  'year-unreadable': 'có năm không đọc được',
  'years-not-increasing': 'có năm lặp lại hoặc không theo thứ tự',
  'too-few-points': 'chưa đủ số giá trị mà quy tắc cần',
  'too-many-points': 'quá nhiều giá trị',
  'nothing-after-base': 'chưa có giá trị nào sau năm gốc',
  'target-year-not-after-base': 'năm mục tiêu không nằm sau năm gốc',
  'target-year-passed': 'năm mục tiêu đã qua mà chưa đạt: quy tắc không nói gì về trường hợp này',
  'base-equals-target': 'giá trị gốc bằng mục tiêu: không có quãng đường để đo',
  'growth-undefined': 'không tính được tốc độ tăng trưởng (giá trị bằng 0 hoặc đổi dấu)',
  'weights-unreadable': 'không đọc được trọng số',
}

const notAsked: Record<RulesRefusalCode, string> = {
  'no-data': 'Chưa có giá trị nào, nên chưa hỏi được quy tắc nào.',
  'no-goal': 'Chỉ tiêu không nêu mức nào cho năm đang xét.',
  'goal-not-a-number': 'Mục tiêu là có/không hoặc một thời hạn; các quy tắc này chỉ xét con số.',
  'goal-two-sided': 'Mục tiêu có hai phía; các quy tắc này chỉ biết một hướng.',
  'goal-over-term': 'Mục tiêu là tổng của cả giai đoạn; các quy tắc này xét mức của từng năm.',
  'no-baseline': 'Chưa có giá trị gốc để tính tiến bộ.',
}

const vi = {
  title: 'Các quy tắc chính thức nói gì',
  differing: (differing: number, speaking: number) => `${differing} trong ${speaking} quy tắc nói khác`,
  agreeing: (speaking: number) => (speaking === 1 ? 'chỉ 1 quy tắc xếp loại được' : `${speaking} quy tắc nói giống nhau`),
  lead: 'Mỗi quy tắc xếp loại tiến bộ theo công thức riêng. Xếp loại không phải là xác suất, và không thay cho tình trạng ở trên.',
  differs: 'nói khác',
  unverified: 'ngưỡng chưa đối chiếu',
  none: 'không xếp loại',
  working: 'Cách tính từng bước',
  source: 'Nguồn',
  aboutRule: (name: string) => `Về quy tắc ${name}`,
  acrossBreak: (year: number) => `Giá trị gốc nằm trước chỗ đứt chuỗi năm ${year}: các quy tắc so qua chỗ đứt đó.`,
  names,
  verdicts,
  classes,
  refusals,
  notAsked,
  thaiBinh: 'Thái Bình',
  thaiBinhSay: (chance: string | null) =>
    chance === null ? 'bốn loại của tỉnh, xét theo dữ kiện' : `bốn loại của tỉnh, xét theo dữ kiện; khả năng ${chance}`,
  thaiBinhNotYet: 'Chưa có chỗ để mở đề xuất điều chỉnh, nên loại này chưa được xét.',
  causeRequired: 'phải nêu nguyên nhân và giải pháp',
  say: {
    met: 'giá trị mới nhất đạt mục tiêu',
    baseMet: 'giá trị gốc đã đạt mục tiêu, nay không còn đạt',
    growth: (actual: string, required: string) => `${actual} mỗi năm so với cần ${required}`,
    linear: 'tính theo đường thẳng, vì không có tốc độ tăng trưởng (cách của chúng tôi)',
    fiveYears: (change: string, years: number) => `trung bình ${years} năm ${change} mỗi năm`,
    projected: (year: number, value: string) => `theo đà đã có, ${year} là ${value}`,
    regression: (year: number, value: string) => `hồi quy dự kiến ${year}: ${value}`,
    way: 'phần quãng đường từ giá trị gốc đã đi',
  },
  figure: {
    pace: (share: string) => `${share} nhịp cần có`,
    score: (score: string) => `điểm ${score}`,
    missing: (share: string) => `thiếu ${share}`,
    way: (share: string) => `${share} quãng đường`,
    gap: (share: string) => `khoảng cách ${share}`,
    tenths: (value: string) => `${value}/10`,
  },
}

const en: typeof vi = {
  title: 'What the official rules say',
  differing: (differing, speaking) => `${differing} of ${speaking} rules say otherwise`,
  agreeing: (speaking) => (speaking === 1 ? 'only 1 rule gives a verdict' : `${speaking} rules say the same`),
  lead: 'Each rule sorts progress by a formula of its own. A verdict is not a probability, and does not replace the status above.',
  differs: 'says otherwise',
  unverified: 'thresholds not verified',
  none: 'no verdict',
  working: 'The working, step by step',
  source: 'Source',
  aboutRule: (name) => `About the rule: ${name}`,
  acrossBreak: (year) => `The baseline lies before the break of ${year}: the rules compare across it.`,
  names: {
    eurostat: 'Eurostat',
    statcan: 'Canada, Open SDG',
    destatis: 'Destatis (Germany)',
    unsd: 'United Nations (UNSD)',
    'escap-csi': 'ESCAP: current status',
    'escap-api': 'ESCAP: anticipated',
  },
  verdicts: {
    eurostat: {
      'target met': 'target met',
      'significant progress': 'significant progress',
      'moderate progress': 'moderate progress',
      'insufficient progress': 'insufficient progress',
      'movement away': 'movement away',
      'moderate movement away': 'moderate movement away',
      'significant movement away': 'significant movement away',
    },
    statcan: {
      target_achieved: 'target achieved',
      substantial_progress: 'substantial progress',
      moderate_progress: 'moderate progress',
      limited_progress: 'limited progress',
      deterioration: 'deterioration',
      not_available: 'not available',
    },
    destatis: { sun: 'sun', sun_cloud: 'sun with cloud', cloud: 'cloud', thunderstorm: 'thunderstorm' },
    unsd: { 3: 'met or on track', 2: 'fair, acceleration needed', 1: 'stagnation or regression' },
    'escap-api': { maintain: 'maintain', accelerate: 'accelerate', reverse: 'reverse' },
  },
  classes: {
    'met-ahead-of-time': 'completed ahead of time',
    'high-and-lasting': 'high and lasting result',
    'hard-to-complete': 'hard to complete',
    'proposed-for-adjustment': 'proposed for adjustment',
    'in-progress': 'in progress',
  },
  refusals: {
    'rule-unknown': 'there is no such rule',
    'input-unreadable': 'the input cannot be read',
    'direction-missing': 'it is not known whether higher or lower is better',
    'value-missing': 'a number that the rule needs is missing',
    'not-a-number': 'a number cannot be used',
    'year-unreadable': 'a year cannot be read',
    'years-not-increasing': 'a year is repeated or out of order',
    'too-few-points': 'fewer values than the rule asks for',
    'too-many-points': 'too many values',
    'nothing-after-base': 'no value after the base year yet',
    'target-year-not-after-base': 'the target year does not come after the base year',
    'target-year-passed': 'the target year has passed unmet: the rule has no word for it',
    'base-equals-target': 'the base equals the target: there is no way to measure',
    'growth-undefined': 'no growth rate can be worked out (a zero or a change of sign)',
    'weights-unreadable': 'the weights cannot be read',
  },
  notAsked: {
    'no-data': 'There is no value yet, so no rule can be asked.',
    'no-goal': 'The target names no level for the year looked at.',
    'goal-not-a-number': 'The target is a yes or no, or a deadline; these rules judge numbers only.',
    'goal-two-sided': 'The target has two sides; these rules know one direction.',
    'goal-over-term': 'The target is a sum over the whole term; these rules judge the level of a year.',
    'no-baseline': 'There is no baseline from which progress could be counted.',
  },
  thaiBinh: 'Thái Bình',
  thaiBinhSay: (chance) =>
    chance === null ? 'four classes of the province, by facts' : `four classes of the province, by facts; chance ${chance}`,
  thaiBinhNotYet: 'A proposal to adjust cannot be opened yet, so that class is not given.',
  causeRequired: 'cause and remedy have to be written',
  say: {
    met: 'the latest value meets the target',
    baseMet: 'the base met the target, the latest value no longer does',
    growth: (actual, required) => `${actual} a year against ${required} needed`,
    linear: 'along a straight line, there being no growth rate (our choice)',
    fiveYears: (change, years) => `${change} a year on average over ${years} years`,
    projected: (year, value) => `carried on, ${value} in ${year}`,
    regression: (year, value) => `regression anticipates ${value} in ${year}`,
    way: 'part of the way from the base that has been made',
  },
  figure: {
    pace: (share) => `${share} of the pace needed`,
    score: (score) => `score ${score}`,
    missing: (share) => `${share} missing`,
    way: (share) => `${share} of the way`,
    gap: (share) => `gap ${share}`,
    tenths: (value) => `${value}/10`,
  },
}

/** What official rules say of a target. */
export const ruleWords: WordBook<typeof vi> = { vi, en }
