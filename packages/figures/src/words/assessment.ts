import type { WordBook } from './language.ts'

/** The years that a pace was taken from; `lastFive`: the five years up to now or nearly so. */
export interface PaceYears {
  readonly from: number
  readonly to: number
  readonly lastFive: boolean
}

const vi = {
  probability: {
    title: (goal: string, year: number) => `Khả năng đạt ${goal} vào năm ${year}`,
    outcomeTitle: (goal: string, year: number) => `Kết quả so với ${goal} năm ${year}`,
    plainTitle: 'Đánh giá',
    keepTitle: (goal: string, year: number) => `Khả năng giữ ${goal} đến năm ${year}`,
    value: (value: string, period: string) => `${value} (${period})`,
    latest: 'Giá trị mới nhất',
    decided: 'Giá trị quyết định',
    marks: 'Cần lưu ý',
    milestones: 'Các mốc của chỉ tiêu',
    everyYear: 'hằng năm',
    lapsedIn: (year: number) => `hụt từ ${year}`,
    keepChance: 'Khả năng giữ được:',
    working: 'Cách tính',
    rows: {
      reason: 'Lý do',
      evidence: 'Căn cứ',
      used: 'Số giá trị đã dùng',
      usedFrom: (n: number, from: number, to: number) => `${n}, từ ${from} đến ${to}`,
      baseline: 'Giá trị gốc',
      baselineFrom: {
        'target-text': 'nêu trong lời văn chỉ tiêu',
        'base-year': 'năm gốc của chiến lược',
        near: 'năm gần năm gốc nhất',
        'first-after': 'giá trị đầu tiên sau năm gốc',
      },
      goal: 'Mức cần đạt',
      path: 'nằm trên đường thẳng giữa hai mốc',
      version: 'Bản chỉ tiêu',
      versionFrom: (code: string, from: string) => `${code}, hiệu lực từ ${from}`,
      document: 'Văn bản',
      wording: 'Lời văn',
      noWording: 'chưa có lời văn trong dữ liệu',
      series: 'Chuỗi số liệu',
      attainment: 'Đã đi được',
      attainmentFromBaseline: (share: string) => `${share} quãng đường từ giá trị gốc đến mục tiêu`,
      policy: 'Bản quy tắc',
      note: 'Ghi chú',
    },
    calibration:
      'Khả năng tính từ mô hình xu thế ngắn, đã hiệu chỉnh theo kết quả thử lại trên nhiều chuỗi ngắn của các nước. Chỉ nói theo khoảng, vì với ít số liệu không ai nói chính xác hơn được.',
    methodLink: 'Cách đánh giá',
  },
  pace: {
    title: 'Nhịp',
    needed: 'cần mỗi năm',
    soFar: (years: PaceYears | null) => (years === null ? 'đã có mỗi năm' : years.lastFive ? '5 năm qua' : `${years.from}–${years.to}`),
    unknown: 'chưa tính được',
    period: (years: PaceYears | null) =>
      years === null ? 'thời gian qua' : years.lastFive ? 'năm năm qua' : `giai đoạn ${years.from}–${years.to}`,
    faster: (times: string, period: string) => `Phải nhanh gấp ${times} lần ${period}.`,
    muchFaster: (period: string) => `Phải nhanh gấp hơn 10 lần ${period}.`,
    enough: (period: string) => `Giữ được nhịp của ${period} là đủ.`,
    enoughButUnsure: (period: string) =>
      `Nhịp của ${period}, nếu giữ được, là đủ. Khả năng tính ra thấp hơn, vì nhịp của một đoạn ngắn ít khi giữ nguyên.`,
    against: (period: string) => `${capital(period)} đi ngược hướng: phải đổi chiều.`,
    still: (period: string) => `${capital(period)} gần như không đổi.`,
    holds: 'Đã đạt: cần giữ mức này.',
    holdsAgainst: (period: string) => `Đã đạt, nhưng ${period} đi ngược hướng: cần giữ.`,
    passed: 'Năm của mục tiêu đã qua, không còn nhịp cần có.',
    known: 'Giá trị của năm mục tiêu đã có, không còn nhịp cần có.',
    atBound: 'Giá trị mới nhất đúng bằng con số của mục tiêu, mà bằng thì chưa đạt: còn phải tiến thêm.',
    lapsed: 'Giá trị mới nhất ở mức phải giữ, nhưng đã có năm để hụt, mà hụt thì không bù lại được.',
    noGoal: 'Chỉ tiêu không nêu mức cho năm này, không tính nhịp cần có.',
    noSoFar: 'Cần ít nhất hai giá trị mới tính được nhịp đã có.',
    notNumber: 'Mục tiêu không phải là một con số, không tính nhịp.',
    units: { share: 'điểm phần trăm mỗi năm', other: (unit: string) => `${unit}, mỗi năm` },
  },
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const en: typeof vi = {
  probability: {
    title: (goal, year) => `Chance of meeting ${goal} by ${year}`,
    outcomeTitle: (goal, year) => `Result against ${goal} in ${year}`,
    plainTitle: 'Assessment',
    keepTitle: (goal, year) => `Chance of holding ${goal} until ${year}`,
    value: (value, period) => `${value} (${period})`,
    latest: 'Latest value',
    decided: 'Value that decides',
    marks: 'To be kept in mind',
    milestones: 'Milestones of the target',
    everyYear: 'every year',
    lapsedIn: (year) => `fell short from ${year}`,
    keepChance: 'Chance of holding it:',
    working: 'The working',
    rows: {
      reason: 'Reason',
      evidence: 'Evidence',
      used: 'Values used',
      usedFrom: (n, from, to) => `${n}, from ${from} to ${to}`,
      baseline: 'Baseline',
      baselineFrom: {
        'target-text': 'given in the wording of the target',
        'base-year': 'base year of the strategy',
        near: 'the year nearest to the base year',
        'first-after': 'the first value after the base year',
      },
      goal: 'Level to be met',
      path: 'on the straight line between two milestones',
      version: 'Version of the target',
      versionFrom: (code, from) => `${code}, in force from ${from}`,
      document: 'Document',
      wording: 'Wording',
      noWording: 'the wording is not in the data yet',
      series: 'Data series',
      attainment: 'Way covered',
      attainmentFromBaseline: (share) => `${share} of the way from the baseline to the target`,
      policy: 'Version of the rules',
      note: 'Note',
    },
    calibration:
      'The chance comes from a model of short trends, calibrated on how such statements came true on many short series of other countries. It is only said as a band: with few data nobody can say it more exactly.',
    methodLink: 'How targets are judged',
  },
  pace: {
    title: 'Pace',
    needed: 'needed a year',
    soFar: (years) => (years === null ? 'so far a year' : years.lastFive ? 'last 5 years' : `${years.from}–${years.to}`),
    unknown: 'cannot be said yet',
    period: (years) => (years === null ? 'the time so far' : years.lastFive ? 'the last five years' : `${years.from}–${years.to}`),
    faster: (times, period) => `It must move ${times} times as fast as in ${period}.`,
    muchFaster: (period) => `It must move more than 10 times as fast as in ${period}.`,
    enoughButUnsure: (period) =>
      `The pace of ${period} would be enough if it held. The chance is lower, because the pace of a short stretch seldom holds.`,
    enough: (period) => `The pace of ${period} is enough, if it holds.`,
    against: (period) => `In ${period} it moved the wrong way: it must turn round.`,
    still: (period) => `In ${period} it hardly moved.`,
    holds: 'Met: this level must be held.',
    holdsAgainst: (period) => `Met, but in ${period} it moved the wrong way: it must be held.`,
    passed: 'The target year has passed; no pace is needed any more.',
    known: 'The value of the target year is known; no pace is needed any more.',
    atBound: 'The latest value is exactly the number of the target, which is not enough: it must go beyond.',
    lapsed: 'The latest value is where it must be held, but in an earlier year it was not, and a lapse cannot be made good.',
    noGoal: 'The target sets no level for this year; no needed pace is worked out.',
    noSoFar: 'It takes at least two values to say the pace so far.',
    notNumber: 'The target is not a number; there is no pace.',
    units: { share: 'percentage points a year', other: (unit) => `${unit}, a year` },
  },
}

/** The words of how one target is judged: the probability and its working, the pace, the Eurostat rule. */
export const assessmentWords: WordBook<typeof vi> = { vi, en }
