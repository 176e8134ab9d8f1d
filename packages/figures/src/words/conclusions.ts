import type { ComparisonMethod, MayNotSay, MaySay, WhyNot } from '@moc/core'
import type { WordBook } from './language.ts'

/** Facts of a finding as they are read: numbers already written in the reader's language. */
type Facts = Readonly<Record<string, string>>

const mayVi: Record<MaySay['code'], (f: Facts) => string> = {
  'nothing-to-compare': () => 'Không có gì để so: một bên thiếu số liệu.',
  'share-rose': (f) =>
    `Tỷ lệ của ${f['to']} cao hơn của ${f['from']} là ${f['diff']}; khoảng 95% từ ${f['lo']} đến ${f['hi']}, không chứa 0.`,
  'share-fell': (f) => `Tỷ lệ của ${f['to']} khác của ${f['from']} là ${f['diff']}; khoảng 95% từ ${f['lo']} đến ${f['hi']}, không chứa 0.`,
  'share-change-unclear': (f) =>
    `Tỷ lệ của ${f['to']} khác của ${f['from']} là ${f['diff']}; khoảng 95% từ ${f['lo']} đến ${f['hi']} chứa 0, chưa nói được là tăng hay giảm.`,
  'rate-rose': (f) => `Giá trị thay đổi ${f['change']} trong ${f['years']} năm, trung bình mỗi năm ${f['changePerYear']}.`,
  'rate-fell': (f) => `Giá trị thay đổi ${f['change']} trong ${f['years']} năm, trung bình mỗi năm ${f['changePerYear']}.`,
  'rate-unchanged': (f) => `Giá trị không đổi sau ${f['years']} năm.`,
  'above-forecast': (f) =>
    `Năm ${f['year']} là ${f['observed']}, trên khoảng 95% mà đà cũ dẫn tới (${f['lo95']}–${f['hi95']}, giữa là ${f['forecast']}).`,
  'below-forecast': (f) =>
    `Năm ${f['year']} là ${f['observed']}, dưới khoảng 95% mà đà cũ dẫn tới (${f['lo95']}–${f['hi95']}, giữa là ${f['forecast']}).`,
  'within-forecast': (f) =>
    `Năm ${f['year']} là ${f['observed']}, trong khoảng 95% mà đà cũ dẫn tới (${f['lo95']}–${f['hi95']}, giữa là ${f['forecast']}).`,
  'trend-rises': (f) => `Qua ${f['n']} giá trị có xu thế tăng (Mann-Kendall, p ${f['p']}).`,
  'trend-falls': (f) => `Qua ${f['n']} giá trị có xu thế giảm (Mann-Kendall, p ${f['p']}).`,
  'trend-unclear': (f) => `Qua ${f['n']} giá trị chưa thấy xu thế (Mann-Kendall, p ${f['p']}).`,
  'level-rose': (f) => `Đường gãy khúc: mức ở năm ban hành cao lên ${f['levelChange']} so với đường cũ kéo dài.`,
  'level-fell': (f) => `Đường gãy khúc: mức ở năm ban hành đổi ${f['levelChange']} so với đường cũ kéo dài.`,
  'level-unclear': (f) => `Đường gãy khúc: mức ở năm ban hành đổi ${f['levelChange']}, chưa phân biệt được với 0.`,
  'slope-rose': (f) => `Đường gãy khúc: độ dốc mỗi năm tăng ${f['trendChange']}.`,
  'slope-fell': (f) => `Đường gãy khúc: độ dốc mỗi năm đổi ${f['trendChange']}.`,
  'slope-unclear': (f) => `Đường gãy khúc: độ dốc mỗi năm đổi ${f['trendChange']}, chưa phân biệt được với 0.`,
}

const mayNotVi: Record<MayNotSay['code'], (f: Facts) => string> = {
  'no-cause': () => 'Không nói được văn bản là nguyên nhân: không có nơi tương tự nào mà văn bản không tới để so.',
  'census-not-sample': () =>
    'Số đếm là đếm đủ, không phải mẫu: khoảng 95% coi mỗi người là một lần chọn riêng, quá trình thật còn dao động hơn thế.',
  'no-test-of-rates': () => 'Không có tử số và mẫu số, nên không tính được khoảng của chênh lệch.',
  'few-points-before': (f) => `Đà cũ chỉ vẽ từ ${f['points']} giá trị trước sự kiện.`,
  'significance-impossible': (f) =>
    `Với ${f['n']} giá trị, mức ý nghĩa 5% là không thể, dù chuyện gì xảy ra: p nhỏ nhất có thể là ${f['smallestP']}.`,
  'several-years-looked-at': (f) =>
    `Đã nhìn ${f['years']} năm về sau: ${f['outside']} năm nằm ngoài khoảng 95%, do may rủi cũng chờ đợi khoảng ${f['expected']}; các năm dính với nhau, không nhân xác suất.`,
  'placebo-as-large': (f) =>
    `Ở ${f['asLarge']} trong ${f['placebos']} mốc giả, là những năm chẳng ban hành gì, chênh lệch cũng lớn như thế.`,
  'placebo-cannot-decide': (f) => `Chỉ thử được ${f['placebos']} mốc giả: p nhỏ nhất có thể là ${f['smallestP']}, không đủ để phân định.`,
  'residuals-hang-together': (f) => `Phần dư của đường gãy khúc dính với nhau (Durbin-Watson ${f['durbinWatson']}): sai số của nó quá nhỏ.`,
  'level-change-not-robust': (f) =>
    `Mức đổi ${f['levelChange']} chỉ còn ${f['underPraisWinsten']} khi cho phần dư nối nhau (Prais-Winsten): không nên dựa vào.`,
  'other-definition-left-out': (f) => `Bỏ ra ${f['points']} giá trị, vì từ năm ${f['year']}: ${f['why']}.`,
  'event-year-on-neither-side': () => 'Giá trị của chính năm ban hành không thuộc riêng bên nào.',
}

const methodsVi: Record<ComparisonMethod, string> = {
  newcombe: 'Chênh lệch hai tỷ lệ (Newcombe, cách 10)',
  'two-rates': 'Hai giá trị, không có số đếm',
  forecast: 'So với đà cũ',
  trend: 'Xu thế cả chuỗi (Mann-Kendall, Sen)',
  segmented: 'Đường gãy khúc',
}
const whyNotVi: Record<WhyNot, string> = {
  'no-before': 'không có giá trị nào trước sự kiện so được',
  'no-after': 'không có giá trị nào sau sự kiện so được',
  'counts-unknown': 'không biết tử số và mẫu số',
  'counts-known': 'đã có số đếm, nên dùng cách mạnh hơn',
  'too-few-before': 'quá ít giá trị trước sự kiện',
  'too-few-after': 'quá ít giá trị sau sự kiện',
  'too-few-points': 'quá ít giá trị',
}

const vi = {
  may: mayVi,
  mayNot: mayNotVi,
  methods: methodsVi,
  whyNot: whyNotVi,
  mayTitle: 'Nói được',
  mayNotTitle: 'Không nói được, hoặc phải kèm lời này',
  working: {
    title: (name: string) => `Cách tính: ${name}`,
    pair: 'Hai giá trị đem so',
    value: (value: string, period: string) => `${value} (${period})`,
    counts: (x: string, n: string) => `${x} trên ${n}`,
    wilson: (lo: string, hi: string) => `khoảng Wilson 95%: ${lo} đến ${hi}`,
    before: 'Trước',
    after: 'Sau',
    difference: 'Chênh lệch',
    step: (size: string) => `bước nhảy lớn nhất giữa hai kỳ liền nhau: ${size}`,
    notOpen: 'Không tính được:',
    course: (from: string) => `Đường liền: số đã có. Nét đứt và dải: đà ${from} dẫn tới, khoảng 80% (đậm) và 95% (nhạt).`,
    courseNone: 'Đường liền: số đã có. Chưa đủ giá trị trước sự kiện để vẽ đà cũ.',
    cut: 'Trục đứng không bắt đầu từ 0; dải quá rộng bị cắt ở mép.',
    left: 'Chấm rỗng: giá trị không đem so.',
    courseAlt: (name: string, from: string, to: string, forecast: string) => `${name}: ${from} đến ${to}${forecast}`,
    courseForecast: (year: string, forecast: string, lo: string, hi: string) =>
      `; đà cũ dẫn tới ${forecast} năm ${year}, khoảng 95% từ ${lo} đến ${hi}`,
    numbers: 'Bảng số của hình',
    columns: { year: 'Năm', observed: 'Thực tế', forecast: 'Đà cũ', band80: '80%', band95: '95%', tail: 'Xác suất đuôi' },
    eventYear: 'năm ban hành',
    trend: 'Xu thế cả chuỗi',
    mannKendall: (s: string, n: string, p: string, exact: boolean) =>
      `Mann-Kendall: S = ${s}, ${n} giá trị, p ${p} (${exact ? 'tính đúng' : 'xấp xỉ chuẩn'})`,
    sen: (slope: string) => `Độ dốc Sen: ${slope} mỗi năm`,
    senInterval: (lo: string, hi: string) => `khoảng 95%: ${lo} đến ${hi}`,
    senNoInterval: 'quá ít giá trị để có khoảng 95%',
    segmented: 'Đường gãy khúc',
    level: (value: string, se: string) => `đổi mức ${value} (sai số Newey-West ${se})`,
    slope: (value: string, se: string) => `đổi độ dốc ${value} mỗi năm (sai số ${se})`,
    praisWinsten: (value: string, rho: string) => `theo Prais-Winsten: đổi mức ${value}, ρ = ${rho}`,
    durbinWatson: (value: string) => `Durbin-Watson ${value}`,
    placebo: 'Mốc giả',
    placeboText: (step: string) => `Cùng phép so, đặt ở những năm trước sự kiện mà chẳng ban hành gì; nhìn giá trị thứ ${step} sau mốc.`,
    placeboActual: 'sự kiện thật',
    placeboColumns: { date: 'Mốc', looked: 'Nhìn năm', difference: 'Thực tế trừ đà cũ' },
    placeboP: (p: string, smallest: string) => `Tỷ lệ mốc có chênh lệch lớn như thế: ${p} (nhỏ nhất có thể: ${smallest})`,
    placed: 'Vì sao xếp ở đây:',
    source: 'Nguồn:',
    note: 'Ghi chú số liệu:',
    toIndicator: 'Trang của chỉ số này',
  },
}

const mayEn: typeof mayVi = {
  'nothing-to-compare': () => 'There is nothing to compare: one side has no values.',
  'share-rose': (f) =>
    `The share of ${f['to']} differs from that of ${f['from']} by ${f['diff']}; the 95% interval, ${f['lo']} to ${f['hi']}, leaves out 0.`,
  'share-fell': (f) =>
    `The share of ${f['to']} differs from that of ${f['from']} by ${f['diff']}; the 95% interval, ${f['lo']} to ${f['hi']}, leaves out 0.`,
  'share-change-unclear': (f) =>
    `The share of ${f['to']} differs from that of ${f['from']} by ${f['diff']}; the 95% interval, ${f['lo']} to ${f['hi']}, holds 0: a rise or a fall cannot be told.`,
  'rate-rose': (f) => `The value changed by ${f['change']} in ${f['years']} years, ${f['changePerYear']} a year on average.`,
  'rate-fell': (f) => `The value changed by ${f['change']} in ${f['years']} years, ${f['changePerYear']} a year on average.`,
  'rate-unchanged': (f) => `The value did not change in ${f['years']} years.`,
  'above-forecast': (f) =>
    `In ${f['year']} it was ${f['observed']}, above the 95% that the old course led to (${f['lo95']}–${f['hi95']}, middle ${f['forecast']}).`,
  'below-forecast': (f) =>
    `In ${f['year']} it was ${f['observed']}, below the 95% that the old course led to (${f['lo95']}–${f['hi95']}, middle ${f['forecast']}).`,
  'within-forecast': (f) =>
    `In ${f['year']} it was ${f['observed']}, within the 95% that the old course led to (${f['lo95']}–${f['hi95']}, middle ${f['forecast']}).`,
  'trend-rises': (f) => `Over ${f['n']} values there is a rising trend (Mann-Kendall, p ${f['p']}).`,
  'trend-falls': (f) => `Over ${f['n']} values there is a falling trend (Mann-Kendall, p ${f['p']}).`,
  'trend-unclear': (f) => `Over ${f['n']} values no trend is seen (Mann-Kendall, p ${f['p']}).`,
  'level-rose': (f) => `Segmented line: the level in the event’s year stands ${f['levelChange']} above the old line drawn on.`,
  'level-fell': (f) => `Segmented line: the level in the event’s year differs by ${f['levelChange']} from the old line drawn on.`,
  'level-unclear': (f) => `Segmented line: the level in the event’s year differs by ${f['levelChange']}, not told apart from 0.`,
  'slope-rose': (f) => `Segmented line: the slope grows by ${f['trendChange']} a year.`,
  'slope-fell': (f) => `Segmented line: the slope changes by ${f['trendChange']} a year.`,
  'slope-unclear': (f) => `Segmented line: the slope changes by ${f['trendChange']} a year, not told apart from 0.`,
}

const mayNotEn: typeof mayNotVi = {
  'no-cause': () => 'The document cannot be called the cause: there is no similar place that it did not reach to compare with.',
  'census-not-sample': () =>
    'The counts are complete and no sample: the 95% interval takes each person for a separate draw, and the real process varies more.',
  'no-test-of-rates': () => 'Without numerator and denominator the difference has no interval.',
  'few-points-before': (f) => `The old course is drawn from ${f['points']} values before the event.`,
  'significance-impossible': (f) =>
    `With ${f['n']} values significance at 5% is impossible, whatever happened: the smallest p there can be is ${f['smallestP']}.`,
  'several-years-looked-at': (f) =>
    `${f['years']} later years were looked at: ${f['outside']} lie outside the 95%, about ${f['expected']} would by chance; years hang together, and probabilities are never multiplied.`,
  'placebo-as-large': (f) => `At ${f['asLarge']} of ${f['placebos']} placebo dates, when nothing was decided, the difference was as large.`,
  'placebo-cannot-decide': (f) =>
    `Only ${f['placebos']} placebo dates can be tried: the smallest p there can be is ${f['smallestP']}, too large to decide by.`,
  'residuals-hang-together': (f) =>
    `The residuals of the segmented line hang together (Durbin-Watson ${f['durbinWatson']}): its errors are too small.`,
  'level-change-not-robust': (f) =>
    `The level change of ${f['levelChange']} becomes ${f['underPraisWinsten']} once residuals may follow each other (Prais-Winsten): do not rely on it.`,
  'other-definition-left-out': (f) => `${f['points']} values are left out, because from ${f['year']}: ${f['why']}.`,
  'event-year-on-neither-side': () => 'The value of the event’s own year belongs to neither side alone.',
}

const en: typeof vi = {
  may: mayEn,
  mayNot: mayNotEn,
  methods: {
    newcombe: 'Difference of two shares (Newcombe, method 10)',
    'two-rates': 'Two values without counts',
    forecast: 'Against the old course',
    trend: 'Trend of the whole series (Mann-Kendall, Sen)',
    segmented: 'Segmented line',
  },
  whyNot: {
    'no-before': 'no value before the event can be compared',
    'no-after': 'no value after the event can be compared',
    'counts-unknown': 'numerator and denominator are not known',
    'counts-known': 'there are counts, so the stronger way is used',
    'too-few-before': 'too few values before the event',
    'too-few-after': 'too few values after the event',
    'too-few-points': 'too few values',
  },
  mayTitle: 'May be said',
  mayNotTitle: 'May not be said, or only with this word',
  working: {
    title: (name) => `The working: ${name}`,
    pair: 'The two values that are compared',
    value: (value, period) => `${value} (${period})`,
    counts: (x, n) => `${x} of ${n}`,
    wilson: (lo, hi) => `Wilson 95% interval: ${lo} to ${hi}`,
    before: 'Before',
    after: 'After',
    difference: 'Difference',
    step: (size) => `largest step between neighbouring periods: ${size}`,
    notOpen: 'Cannot be computed:',
    course: (from) => `Solid line: what was observed. Dashes and bands: what the course of ${from} led to, 80% (dark) and 95% (light).`,
    courseNone: 'Solid line: what was observed. Too few values before the event to draw an old course.',
    cut: 'The value axis does not start at 0; a band that is too wide is cut at the edge.',
    left: 'Hollow dots: values that are not compared.',
    courseAlt: (name, from, to, forecast) => `${name}: ${from} to ${to}${forecast}`,
    courseForecast: (year, forecast, lo, hi) => `; the old course led to ${forecast} in ${year}, 95% interval ${lo} to ${hi}`,
    numbers: 'The numbers of the picture',
    columns: { year: 'Year', observed: 'Observed', forecast: 'Old course', band80: '80%', band95: '95%', tail: 'Tail probability' },
    eventYear: 'the event’s own year',
    trend: 'Trend of the whole series',
    mannKendall: (s, n, p, exact) => `Mann-Kendall: S = ${s}, ${n} values, p ${p} (${exact ? 'exact' : 'normal approximation'})`,
    sen: (slope) => `Sen’s slope: ${slope} a year`,
    senInterval: (lo, hi) => `95% interval: ${lo} to ${hi}`,
    senNoInterval: 'too few values for a 95% interval',
    segmented: 'Segmented line',
    level: (value, se) => `level changes by ${value} (Newey-West error ${se})`,
    slope: (value, se) => `slope changes by ${value} a year (error ${se})`,
    praisWinsten: (value, rho) => `by Prais-Winsten: level changes by ${value}, ρ = ${rho}`,
    durbinWatson: (value) => `Durbin-Watson ${value}`,
    placebo: 'Placebo dates',
    placeboText: (step) =>
      `The same comparison at years before the event in which nothing was decided; looked at is value ${step} after the date.`,
    placeboActual: 'the real event',
    placeboColumns: { date: 'Date', looked: 'Looked at', difference: 'Observed minus old course' },
    placeboP: (p, smallest) => `Share of dates with so large a difference: ${p} (smallest there can be: ${smallest})`,
    placed: 'Why it stands here:',
    source: 'Source:',
    note: 'Note on a value:',
    toIndicator: 'The page of this indicator',
  },
}

/** What may and may not be concluded from a comparison, one plain sentence a finding; and the words of its working. */
export const conclusionWords: WordBook<typeof vi> = { vi, en }
