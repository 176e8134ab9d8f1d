import type { Comparator, Direction } from '@moc/core'
import type { WordBook } from './language.ts'

/** How a measure has moved, as far as a title needs to say it. */
export const moves = ['up', 'down', 'upSlowly', 'downSlowly', 'still'] as const
export type Move = (typeof moves)[number]

const viMoves: Record<Move, string> = {
  up: 'tăng',
  down: 'giảm',
  upSlowly: 'tăng chậm',
  downSlowly: 'giảm chậm',
  still: 'gần như đứng yên',
}

/** What it takes to meet a target, as the words after "khó": "khó về 109". */
const viReach: Record<Comparator | 'band', (level: string) => string> = {
  '>=': (level) => `lên ${level}`,
  '>': (level) => `vượt ${level}`,
  '<=': (level) => `về ${level}`,
  '<': (level) => `xuống dưới ${level}`,
  '~>=': (level) => `lên khoảng ${level}`,
  '~=': (level) => `đạt khoảng ${level}`,
  range: (level) => `đạt ${level}`,
  maintain: (level) => `giữ ${level}`,
  '=': (level) => `đạt ${level}`,
  band: (level) => `đạt ít nhất ${level} cho mỗi giới`,
}

const viDirections: Record<Direction, string> = {
  higher: 'càng cao càng gần mục tiêu',
  lower: 'càng thấp càng gần mục tiêu',
  band: 'hai giới càng cân bằng càng gần mục tiêu',
  none: 'số liệu nền, không đánh giá',
}

const vi = {
  reach: viReach,
  directions: viDirections,
  finding: {
    moving: (name: string, move: Move) => `${name} ${viMoves[move]}`,
    join: (subject: string, verdict: string) => `${subject}: ${verdict}`,
    met: (goal: string, year: number) => `đã đạt mục tiêu ${goal} của năm ${year}`,
    metAndKeep: (goal: string, year: number) => `đã đạt mục tiêu ${goal} của năm ${year}, cần giữ`,
    metInTime: (value: string, goal: string, year: number) => `${value}, đạt mục tiêu ${goal} của năm ${year}`,
    missed: (value: string, goal: string, year: number) => `${value}, không đạt mục tiêu ${goal} của năm ${year}`,
    likely: (reach: string, year: number) => `nhiều khả năng ${reach} vào năm ${year}`,
    faster: (reach: string, year: number) => `cần nhanh hơn để ${reach} vào năm ${year}`,
    unsure: (reach: string, year: number) => `chưa chắc ${reach} vào năm ${year}`,
    hard: (reach: string, year: number) => `khó ${reach} vào năm ${year}`,
    away: (goal: string, year: number) => `đang đi xa mục tiêu ${goal} của năm ${year}`,
    noNationalData: 'chưa có số liệu cả nước',
    noData: (place: string) => `chưa có số liệu của ${place}`,
    tooFew: (count: number, latest: string) => `mới có ${count} giá trị, gần nhất ${latest}, chưa đủ để đánh giá`,
    tooFewAlike: (count: number, latest: string) => `mới có ${count} giá trị cùng định nghĩa, gần nhất ${latest}, chưa đủ để đánh giá`,
    noValueFor: (year: number, latest: string) => `chưa có số liệu cho năm ${year}, gần nhất ${latest}`,
    rose: (by: string, since: string) => `tăng ${by} so với ${since}`,
    fell: (by: string, since: string) => `giảm ${by} so với ${since}`,
    same: (since: string) => `không đổi so với ${since}`,
    and: ', ',
  },
  nation: 'Cả nước',
  knownOn: (date: string) => `số liệu biết đến ${date}`,
  labels: {
    target: (goal: string) => `Mục tiêu ${goal}`,
    goalIn: (goal: string, year: number | null) => (year === null ? `${goal} (hằng năm)` : `${goal} (${year})`),
    pathGoal: (goal: string, year: number) => `${goal} theo lộ trình (${year})`,
    forecast: (value: string) => `Dự báo ${value}`,
    within80: (lo: string, hi: string) => `80%: ${lo}–${hi}`,
    baseline: (value: string, year: number) => `Gốc ${year}: ${value}`,
    break: (year: number) => `Đứt chuỗi ${year}`,
  },
  legend: {
    observed: 'nét liền: đã quan sát',
    terms: 'bậc xanh: mỗi nhiệm kỳ một giá trị',
    hollow: 'chấm rỗng: sơ bộ hoặc ước tính',
    modelled: 'chấm nhỏ: số liệu mô hình',
    projection: 'nét đứt: dự báo, dải đậm 50%, dải nhạt 80%',
    target: 'bậc đen: mục tiêu theo văn bản',
    others: 'bậc xám chấm: mục tiêu của văn bản khác',
    baseline: 'hình thoi rỗng: giá trị gốc',
    break: 'vạch đứng kép: đổi định nghĩa hoặc ranh giới, hai bên không nối',
    beside: 'nét xám: nguồn khác',
  },
  notes: {
    cut: (from: string) => `Trục đứng bắt đầu từ ${from}, không từ 0.`,
    earlier: (year: number) => `Hình bắt đầu từ ${year}; giá trị trước đó ở tab Bảng.`,
    moreLines: (count: number) => `Còn ${count} chuỗi nữa không vẽ, xem ở mục Các nguồn.`,
    bandsCut: 'Dải dự báo rộng hơn khung hình; số đầy đủ ở tab Bảng.',
    unverifiedTarget: 'Mức mục tiêu chưa đối chiếu văn bản gốc.',
    unverifiedData: 'Một số giá trị chưa có nguồn đối chiếu, xem ở tab Bảng.',
    modelled: 'Chuỗi số liệu do mô hình ước lượng, không phải số quan sát.',
    alsoOnChart: (words: string) => `Ghi thêm cho hình: ${words}.`,
  },
  source: (names: string) => `Nguồn: ${names}.`,
  noSource: 'Nguồn: chưa có nguồn đối chiếu.',
  moreSources: (names: string, more: number) => `${names} và ${more} nguồn khác`,
  alt: {
    chart: (name: string, place: string) => `Biểu đồ theo thời gian: ${name}, ${place}.`,
    values: (count: number, first: string, last: string, latest: string) => `${count} giá trị từ ${first} đến ${last}, mới nhất ${latest}.`,
    oneValue: (latest: string) => `Một giá trị: ${latest}.`,
    noValues: 'Chưa có giá trị nào.',
    goal: (goal: string, year: number) => `Mục tiêu năm ${year}: ${goal}.`,
    forecast: (year: number, value: string, lo: string, hi: string) => `Dự báo ${year}: ${value}, khoảng 80% từ ${lo} đến ${hi}.`,
  },
}

const enMoves: Record<Move, string> = {
  up: 'is rising',
  down: 'is falling',
  upSlowly: 'is rising slowly',
  downSlowly: 'is falling slowly',
  still: 'is hardly moving',
}

const en: typeof vi = {
  reach: {
    '>=': (level) => `reach ${level}`,
    '>': (level) => `exceed ${level}`,
    '<=': (level) => `come down to ${level}`,
    '<': (level) => `fall below ${level}`,
    '~>=': (level) => `reach about ${level}`,
    '~=': (level) => `reach about ${level}`,
    range: (level) => `reach ${level}`,
    maintain: (level) => `stay at ${level}`,
    '=': (level) => `reach ${level}`,
    band: (level) => `reach at least ${level} for each sex`,
  },
  directions: {
    higher: 'the higher, the closer to the target',
    lower: 'the lower, the closer to the target',
    band: 'the more even between the sexes, the closer to the target',
    none: 'background data, not judged',
  },
  finding: {
    moving: (name, move) => `${name} ${enMoves[move]}`,
    join: (subject, verdict) => `${subject}: ${verdict}`,
    met: (goal, year) => `the ${year} target of ${goal} is met`,
    metAndKeep: (goal, year) => `the ${year} target of ${goal} is met and must be held`,
    metInTime: (value, goal, year) => `${value}, the ${year} target of ${goal} was met`,
    missed: (value, goal, year) => `${value}, the ${year} target of ${goal} was missed`,
    likely: (reach, year) => `likely to ${reach} by ${year}`,
    faster: (reach, year) => `must move faster to ${reach} by ${year}`,
    unsure: (reach, year) => `not certain to ${reach} by ${year}`,
    hard: (reach, year) => `unlikely to ${reach} by ${year}`,
    away: (goal, year) => `moving away from the ${year} target of ${goal}`,
    noNationalData: 'no national data yet',
    noData: (place) => `no data for ${place} yet`,
    tooFew: (count, latest) => `only ${count === 1 ? '1 value' : `${count} values`} so far, the latest ${latest}; too few to judge`,
    tooFewAlike: (count, latest) =>
      `only ${count === 1 ? '1 value' : `${count} values`} of one definition so far, the latest ${latest}; too few to judge`,
    noValueFor: (year, latest) => `no value for ${year}, the latest is ${latest}`,
    rose: (by, since) => `up ${by} from ${since}`,
    fell: (by, since) => `down ${by} from ${since}`,
    same: (since) => `unchanged from ${since}`,
    and: ', ',
  },
  nation: 'Whole country',
  knownOn: (date) => `data known on ${date}`,
  labels: {
    target: (goal) => `Target ${goal}`,
    goalIn: (goal, year) => (year === null ? `${goal} (every year)` : `${goal} (${year})`),
    pathGoal: (goal, year) => `${goal} along the path (${year})`,
    forecast: (value) => `Forecast ${value}`,
    within80: (lo, hi) => `80%: ${lo}–${hi}`,
    baseline: (value, year) => `Baseline ${year}: ${value}`,
    break: (year) => `Break ${year}`,
  },
  legend: {
    observed: 'solid line: observed',
    terms: 'blue steps: one value for each term',
    hollow: 'hollow dots: preliminary or estimated',
    modelled: 'small dots: modelled data',
    projection: 'dashed line: forecast, darker band 50%, lighter band 80%',
    target: 'black steps: target as the document sets it',
    others: 'dotted grey steps: targets of other documents',
    baseline: 'hollow diamond: baseline',
    break: 'double upright line: another definition or border, the sides are not joined',
    beside: 'grey lines: other sources',
  },
  notes: {
    cut: (from) => `The vertical axis starts at ${from}, not at 0.`,
    earlier: (year) => `The picture begins in ${year}; earlier values are in the table.`,
    moreLines: (count) => `${count} more series are not drawn; see Sources.`,
    bandsCut: 'The forecast bands are wider than the picture; the full figures are in the table.',
    unverifiedTarget: 'The level of the target has not been checked against the document.',
    unverifiedData: 'Some values have no source to check against; see the table.',
    modelled: 'A model estimated this series; these are not observed values.',
    alsoOnChart: (words) => `Also on the chart: ${words}.`,
  },
  source: (names) => `Source: ${names}.`,
  noSource: 'Source: none to check against yet.',
  moreSources: (names, more) => `${names} and ${more} more`,
  alt: {
    chart: (name, place) => `Chart over time: ${name}, ${place}.`,
    values: (count, first, last, latest) => `${count} values from ${first} to ${last}, the latest ${latest}.`,
    oneValue: (latest) => `One value: ${latest}.`,
    noValues: 'No values yet.',
    goal: (goal, year) => `Target for ${year}: ${goal}.`,
    forecast: (year, value, lo, hi) => `Forecast for ${year}: ${value}, 80% interval from ${lo} to ${hi}.`,
  },
}

/** The words of the attainment chart: its finding, its labels, what its strokes mean. */
export const attainmentWords: WordBook<typeof vi> = { vi, en }
