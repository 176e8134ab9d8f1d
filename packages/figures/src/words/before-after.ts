import type { ChangeCertainty, WhyUnclear } from '@moc/core'
import type { WordBook } from './language.ts'

const numbersVi = ['', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười']
const numbersEn = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

const certaintiesVi: Record<ChangeCertainty, string> = {
  'clear-rise': 'tăng rõ',
  'clear-fall': 'giảm rõ',
  unclear: 'chưa phân biệt được với biến động thường',
  'no-counts': 'không đủ mẫu số để tính',
  'doubtful-value': 'số liệu đáng ngờ, chưa kết luận',
  'not-comparable': 'không so được',
}
const certaintiesEn: Record<ChangeCertainty, string> = {
  'clear-rise': 'clear rise',
  'clear-fall': 'clear fall',
  unclear: 'not told apart from usual variation',
  'no-counts': 'no counts to compute with',
  'doubtful-value': 'doubtful value, no conclusion',
  'not-comparable': 'cannot be compared',
}

const whyVi: Record<WhyUnclear, string> = {
  'interval-holds-zero': 'khoảng chứa 0',
  'within-usual-steps': 'không lớn hơn bước nhảy giữa hai kỳ liền nhau',
  'only-event-year': 'sau sự kiện chỉ có giá trị của chính năm ban hành',
}
const whyEn: Record<WhyUnclear, string> = {
  'interval-holds-zero': 'the interval holds 0',
  'within-usual-steps': 'no larger than a step between neighbouring periods',
  'only-event-year': 'the only later value is of the year of the event',
}

const vi = {
  title: 'Trước – sau',
  pickers: {
    label: 'Đang so sánh',
    event: 'Sự kiện',
    before: 'Trước',
    after: 'Sau',
    place: 'Địa bàn',
    findPlace: 'Gõ tên hoặc mã địa bàn',
    noPlace: (text: string) => `Không có địa bàn nào có “${text}”`,
    placeCount: (n: number) => `${n} địa bàn`,
    stood: 'Đã có khi ban hành',
    later: 'Lập sau đó: không có số liệu trước',
  },
  finding: {
    after: (years: number, event: string) => (years <= 0 ? `Ngay năm ban hành ${event}` : `${numbersVi[years] ?? years} năm sau ${event}`),
    at: (place: string) => `, ở ${place}`,
    all: { rose: (n: number) => `${n} chỉ số đều tăng`, fell: (n: number) => `${n} chỉ số đều giảm` },
    one: { rose: 'một chỉ số so được, tăng', fell: 'một chỉ số so được, giảm', same: 'một chỉ số so được, không đổi' },
    mixed: (n: number, parts: string) => `${n} chỉ số so được, ${parts}`,
    rose: (n: number) => `${n} tăng`,
    fell: (n: number) => `${n} giảm`,
    same: (n: number) => `${n} không đổi`,
    and: ' và ',
    clearRise: (n: number) => `${n} tăng rõ`,
    clearFall: (n: number) => `${n} giảm rõ`,
    unclear: (n: number) => `${n} chưa phân biệt được với biến động thường`,
    noCounts: (n: number) => `${n} không đủ mẫu số để tính`,
    doubtful: (n: number) => `${n} có số liệu đáng ngờ`,
    notComparable: (n: number) => `${n} không so được vì đổi định nghĩa hoặc địa giới`,
    nothing: (event: string) => `Chưa so được gì trước và sau ${event}`,
  },
  legend: {
    marks: 'Vòng rỗng: trước · vòng đặc: sau',
    target: (years: string) => `vạch đen: mục tiêu${years === '' ? '' : ` đến năm ${years}`}`,
    shares: (from: string, to: string) => `tỷ lệ vẽ trên cùng một thước ${from}–${to}%`,
    own: 'số đo khác có thước riêng, ghi ở hai đầu',
  },
  table: {
    caption: (event: string, place: string) => `Các chỉ số trước và sau ${event}, ${place}: giá trị, chênh lệch và mức chắc chắn`,
    columns: {
      indicator: 'Chỉ số',
      before: 'Trước',
      picture: 'Từ trước đến sau',
      after: 'Sau',
      change: 'Chênh lệch',
      certainty: 'Có chắc không?',
    },
    task: (no: number, name: string) => `Nhiệm vụ ${no} · ${name}`,
    objective: (no: number, name: string) => `Mục tiêu ${no} · ${name}`,
    others: 'Chỉ số khác, không nhiệm vụ nào nêu',
    othersNoTasks: 'Các chỉ số',
    noRows: 'chưa có chỉ số nào có số liệu cả trước và sau',
    part: 'trong đó:',
    points: 'điểm %',
    interval: (lo: string, hi: string) => `95%: ${lo} đến ${hi}`,
    trend: {
      rises: (p: string) => `xu thế tăng (p ${p})`,
      falls: (p: string) => `xu thế giảm (p ${p})`,
      unclear: (p: string) => `chưa thấy xu thế (p ${p})`,
    },
    eventYear: 'năm ban hành',
    doubted: (n: number) => `${n} giá trị đáng ngờ trong chuỗi`,
    preliminary: 'sơ bộ',
    unverified: 'chưa đối chiếu',
    open: 'Xem cách tính',
    close: 'Thu gọn',
    nationalTarget: 'mục tiêu quốc gia, đem đối chiếu với địa bàn này',
    dumbbell: (before: string, after: string, target: string | null) =>
      `Trước ${before}, sau ${after}${target === null ? '' : `, mục tiêu ${target}`}`,
    noDumbbell: 'không có cặp giá trị để vẽ',
  },
  certainties: certaintiesVi,
  why: whyVi,
  p: (p: string) => `= ${p}`,
  pBelow: (p: string) => `< ${p}`,
  empty: {
    title: 'Chưa có số liệu trước và sau sự kiện này ở địa bàn này',
    text: 'Cần ít nhất một giá trị trước năm ban hành và một giá trị từ năm ấy trở đi, của cùng một chỉ số và cùng một địa giới.',
    madeOf: (date: string) => `Địa bàn này có từ ${date}. Số liệu trước đó thuộc về các tỉnh cũ, không nối sang được. Xem từng tỉnh cũ:`,
    tryWindow: 'Thử mở rộng khoảng năm, chọn sự kiện khác, hoặc xem cả nước.',
    toNation: 'Xem cả nước',
    toData: 'Nhập số liệu',
  },
  course: {
    title: 'Nếu theo đà cũ thì sao?',
    none: 'Chưa chỉ số nào có từ hai giá trị trước sự kiện, nên chưa vẽ được đà cũ.',
    allWithin: (n: number) =>
      n === 1
        ? 'Chỉ số vẽ được đà cũ vẫn nằm trong khoảng 95% mà đà ấy dẫn tới.'
        : `Cả ${n} chỉ số vẽ được đà cũ vẫn nằm trong khoảng 95% mà đà ấy dẫn tới.`,
    someOutside: (outside: number, n: number) =>
      `${outside} trong ${n} chỉ số vẽ được đà cũ nằm ngoài khoảng 95% mà đà ấy dẫn tới; do may rủi, cứ 20 chỉ số cũng có một.`,
    farthest: 'Xa đà cũ nhất:',
    row: (name: string, years: string, forecast: string, year: number, lo: string, hi: string) =>
      `${name}: đà ${years} dẫn tới ${forecast} vào năm ${year} (80%: ${lo}–${hi}).`,
    actual: (observed: string) => `Thực tế ${observed}`,
    above: 'cao hơn gần hết các khả năng',
    below: 'thấp hơn gần hết các khả năng',
    within: 'trong tầm của đà cũ',
    toPlacebo: 'Xem các mốc giả',
  },
  concluded: {
    title: 'Được kết luận gì?',
    shows: 'Bảng này cho thấy',
    change: 'thay đổi trước và sau',
    notCause: (event: string) => `, không chứng minh ${event} là nguyên nhân.`,
    meanwhile: (documents: string) => `Cùng thời gian còn có ${documents}.`,
    terms: (counts: string, areTerms: boolean, names: string) =>
      `Với ${counts} ${areTerms ? 'nhiệm kỳ' : 'giá trị'}, không phép thử xu thế nào đạt được mức ý nghĩa 5%${names === '' ? '' : ` (${names})`}.`,
    more: (n: number) => `${n} chỉ số khác`,
    or: ' hoặc ',
    breaks: (year: number, why: string) => `Từ năm ${year}: ${why}; giá trị về sau không đem so với trước.`,
    breaksBefore: (year: number, why: string) => `Từ năm ${year}: ${why}; giá trị trước đó không đem so.`,
    rule: 'Ghi “rõ” khi khoảng 95% của chênh lệch không chứa 0 và chênh lệch lớn hơn mọi bước nhảy giữa hai kỳ liền nhau ở cùng một bên. Số ghế, số học sinh là đếm đủ chứ không phải mẫu: khoảng ấy nói về quá trình tạo ra con số.',
    leftOut: (n: number) => `${n} chuỗi có số liệu nhưng không đem so`,
    modelled: 'do mô hình quốc tế ước lượng và làm trơn, phép thử không có nghĩa:',
    background: 'chỉ tả dân số, không đo bình đẳng giới:',
  },
}

const en: typeof vi = {
  title: 'Before – after',
  pickers: {
    label: 'What is compared',
    event: 'Event',
    before: 'Before',
    after: 'After',
    place: 'Place',
    findPlace: 'Type a name or code',
    noPlace: (text) => `No place has “${text}” in it`,
    placeCount: (n) => (n === 1 ? '1 place' : `${n} places`),
    stood: 'Stood when it was issued',
    later: 'Made later: no values before',
  },
  finding: {
    after: (years, event) =>
      years <= 0 ? `In the very year of ${event}` : `${numbersEn[years] ?? years} ${years === 1 ? 'year' : 'years'} after ${event}`,
    at: (place) => `, in ${place}`,
    all: { rose: (n) => `all ${n} indicators rose`, fell: (n) => `all ${n} indicators fell` },
    one: {
      rose: 'one indicator can be compared, and rose',
      fell: 'one indicator can be compared, and fell',
      same: 'one indicator can be compared, and did not change',
    },
    mixed: (n, parts) => `of ${n} indicators that can be compared, ${parts}`,
    rose: (n) => `${n} rose`,
    fell: (n) => `${n} fell`,
    same: (n) => `${n} did not change`,
    and: ' and ',
    clearRise: (n) => `${n} rose clearly`,
    clearFall: (n) => `${n} fell clearly`,
    unclear: (n) => `${n} cannot be told apart from usual variation`,
    noCounts: (n) => `${n} ${n === 1 ? 'has' : 'have'} no counts to compute with`,
    doubtful: (n) => `${n} ${n === 1 ? 'rests' : 'rest'} on a doubtful value`,
    notComparable: (n) => `${n} cannot be compared: another definition or border`,
    nothing: (event) => `Nothing can be compared before and after ${event} yet`,
  },
  legend: {
    marks: 'Hollow: before · solid: after',
    target: (years) => `black mark: target${years === '' ? '' : ` for ${years}`}`,
    shares: (from, to) => `shares are drawn on one ruler, ${from}–${to}%`,
    own: 'other measures have rulers of their own, written at both ends',
  },
  table: {
    caption: (event, place) => `Indicators before and after ${event}, ${place}: values, difference, and how sure it is`,
    columns: {
      indicator: 'Indicator',
      before: 'Before',
      picture: 'From before to after',
      after: 'After',
      change: 'Difference',
      certainty: 'How sure?',
    },
    task: (no, name) => `Task ${no} · ${name}`,
    objective: (no, name) => `Objective ${no} · ${name}`,
    others: 'Other indicators, named by no task',
    othersNoTasks: 'Indicators',
    noRows: 'no indicator has values both before and after',
    part: 'of which:',
    points: 'points',
    interval: (lo, hi) => `95%: ${lo} to ${hi}`,
    trend: { rises: (p) => `rising trend (p ${p})`, falls: (p) => `falling trend (p ${p})`, unclear: (p) => `no trend seen (p ${p})` },
    eventYear: 'the event’s own year',
    doubted: (n) => (n === 1 ? '1 doubtful value in the series' : `${n} doubtful values in the series`),
    preliminary: 'preliminary',
    unverified: 'unverified',
    open: 'Show the working',
    close: 'Hide it',
    nationalTarget: 'national target, laid over this place',
    dumbbell: (before, after, target) => `Before ${before}, after ${after}${target === null ? '' : `, target ${target}`}`,
    noDumbbell: 'no pair of values to draw',
  },
  certainties: certaintiesEn,
  why: whyEn,
  p: (p) => `= ${p}`,
  pBelow: (p) => `< ${p}`,
  empty: {
    title: 'There are no values before and after this event at this place yet',
    text: 'What is needed is one value before the year of the event and one from that year on, of the same indicator within the same borders.',
    madeOf: (date) =>
      `This place stands since ${date}. Earlier values belong to the former provinces and do not join. Look at each of them:`,
    tryWindow: 'Try a wider window, another event, or the whole country.',
    toNation: 'Whole country',
    toData: 'Bring data',
  },
  course: {
    title: 'And if the old course had gone on?',
    none: 'No indicator has two values before the event, so no old course can be drawn.',
    allWithin: (n) =>
      n === 1
        ? 'The one indicator with an old course lies within the 95% that it led to.'
        : `All ${n} indicators with an old course lie within the 95% that it led to.`,
    someOutside: (outside, n) =>
      `${outside} of ${n} indicators with an old course lie outside the 95% that it led to; by chance alone one in twenty does.`,
    farthest: 'Farthest from the old course:',
    row: (name, years, forecast, year, lo, hi) => `${name}: the course of ${years} led to ${forecast} in ${year} (80%: ${lo}–${hi}).`,
    actual: (observed) => `It was ${observed}`,
    above: 'higher than nearly all of the possibilities',
    below: 'lower than nearly all of the possibilities',
    within: 'within reach of the old course',
    toPlacebo: 'See the placebo dates',
  },
  concluded: {
    title: 'What may be concluded?',
    shows: 'This table shows',
    change: 'change before and after',
    notCause: (event) => `; it does not prove that ${event} is its cause.`,
    meanwhile: (documents) => `In the same years there were also ${documents}.`,
    terms: (counts, areTerms, names) =>
      `With ${counts} ${areTerms ? 'terms' : 'values'} significance at 5% is impossible in any trend test${names === '' ? '' : ` (${names})`}.`,
    more: (n) => (n === 1 ? '1 other' : `${n} others`),
    or: ' or ',
    breaks: (year, why) => `From ${year}: ${why}; later values are not compared with earlier ones.`,
    breaksBefore: (year, why) => `From ${year}: ${why}; values before that are not compared.`,
    rule: 'A change is called clear where the 95% interval of the difference leaves out 0 and the difference is larger than every step between neighbouring periods on the same side. Seats and pupils are counted in full and are no sample: the interval speaks of the process that makes the number.',
    leftOut: (n) => (n === 1 ? '1 series has values but is not compared' : `${n} series have values but are not compared`),
    modelled: 'estimated and smoothed by international models, so that no test means anything:',
    background: 'describe the population and do not measure gender equality:',
  },
}

/** The words of the page before and after. */
export const beforeAfterWords: WordBook<typeof vi> = { vi, en }
