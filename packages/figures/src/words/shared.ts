import type { Comparator, Evidence, Mark, NotAssessableReason, ObservationStatus, PlaceLevel, Status, Verification } from '@moc/core'
import type { WordBook } from './language.ts'

const statuses: Record<Status, string> = {
  met: 'Đã đạt',
  onTrack: 'Đúng tiến độ',
  accelerate: 'Cần tăng tốc',
  unlikely: 'Khó đạt',
  movingAway: 'Thụt lùi',
  missed: 'Không đạt',
  notAssessable: 'Chưa đủ dữ liệu',
}

const statusMeanings: Record<Status, string> = {
  met: 'giá trị mới nhất đạt mục tiêu',
  onTrack: 'khả năng đạt từ {onTrack} trở lên',
  accelerate: 'khả năng đạt từ {unlikely} đến dưới {onTrack}',
  unlikely: 'khả năng đạt dưới {unlikely}',
  movingAway: 'khả năng đạt dưới {unlikely} và đang đi xa mục tiêu, kém hơn cả lúc đầu kỳ',
  missed: 'đã qua năm của mục tiêu mà giá trị không đạt',
  notAssessable: 'chưa đánh giá được, có nêu lý do',
}

const marks: Record<Mark, string> = {
  'few-data': 'ít dữ liệu',
  keep: 'cần giữ',
  modelled: 'theo số liệu mô hình',
  'unverified-data': 'chưa có nguồn đối chiếu',
  'unverified-target': 'mục tiêu chưa đối chiếu văn bản gốc',
  preliminary: 'sơ bộ',
  'from-path': 'theo lộ trình',
  'old-data': 'số liệu cũ',
  'national-target': 'mục tiêu quốc gia',
}

/** The same marks where there is room for a word or two. */
const marksShort: Record<Mark, string> = {
  ...marks,
  modelled: 'mô hình',
  'unverified-data': 'chưa đối chiếu',
  'unverified-target': 'mục tiêu chưa đối chiếu',
}

const markMeanings: Record<Mark, string> = {
  'few-data': 'chỉ có từ 3 đến 5 điểm số liệu',
  keep: 'đã đạt, nhưng chưa chắc giữ được đến năm của mục tiêu',
  modelled: 'chuỗi số liệu do mô hình ước lượng, không phải số liệu thống kê trong nước',
  'unverified-data': 'giá trị được xét chưa được đối chiếu với nguồn',
  'unverified-target': 'mức của mục tiêu chưa được đối chiếu với văn bản gốc',
  preliminary: 'giá trị được xét là số sơ bộ hoặc ước tính',
  'from-path': 'mức cần đạt nằm trên đường thẳng nối hai mốc của mục tiêu',
  'old-data': 'giá trị mới nhất đã cũ từ năm năm trở lên',
  'national-target': 'mục tiêu đặt cho cả nước, ở đây đem đối chiếu với một địa bàn',
}

const reasons: Record<NotAssessableReason, string> = {
  slot: 'chờ nhập: chưa tìm được lời văn của chỉ tiêu',
  'not-in-force': 'chỉ tiêu chưa có hiệu lực vào ngày đang xem',
  'no-series': 'chưa có chuỗi số liệu nào đại diện cho chỉ tiêu ở cấp địa bàn này',
  'no-data': 'chưa có số liệu của địa bàn này',
  'too-few-points': 'cần số liệu từ 3 kỳ trở lên',
  'no-value-for-horizon': 'đã qua năm của mục tiêu mà chưa có số liệu của năm đó',
  'not-addable': 'chỉ có số liệu của từng phần, không cộng lại được',
  'no-goal-for-year': 'chỉ tiêu không nêu mức so sánh được cho năm này',
  'not-forecastable': 'không phải là con số có thể dự báo tới năm đích',
}

/** The same reasons in a word or three, for a narrow column. */
const reasonsShort: Record<NotAssessableReason, string> = {
  slot: 'chờ nhập lời văn',
  'not-in-force': 'chưa có hiệu lực',
  'no-series': 'chưa có chuỗi số liệu',
  'no-data': 'chưa có số liệu',
  'too-few-points': 'cần số liệu 3 kỳ',
  'no-value-for-horizon': 'thiếu số liệu năm đích',
  'not-addable': 'không cộng gộp được',
  'no-goal-for-year': 'không nêu mức cho năm này',
  'not-forecastable': 'không dự báo được',
}

const evidences: Record<Evidence, string> = {
  none: 'chưa đủ căn cứ để dự báo',
  few: 'ít dữ liệu: 3 đến 5 điểm',
  enough: 'đủ dữ liệu: từ 6 điểm',
}

const verifications: Record<Verification, string> = {
  verified: 'đã đối chiếu',
  partly_verified: 'đối chiếu một phần',
  unverified: 'chưa đối chiếu văn bản gốc',
  not_found: 'chờ nhập',
}

const observationStatuses: Record<ObservationStatus, string> = {
  official: 'chính thức',
  preliminary: 'sơ bộ',
  estimate: 'ước tính',
  derived: 'tính từ số gốc',
  modelled: 'mô hình',
}

const comparators: Record<Comparator | 'band', string> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '~>=': 'khoảng',
  '~=': 'khoảng',
  range: 'trong khoảng',
  maintain: 'duy trì',
  '=': '',
  band: 'mỗi giới ≥',
}

const placeLevels: Record<PlaceLevel, string> = {
  nation: 'Cả nước',
  region: 'Vùng',
  province: 'Tỉnh, thành phố',
  district: 'Cấp huyện (đến 30/6/2025)',
  commune: 'Cấp xã',
}

const vi = {
  statuses,
  statusMeanings,
  marks,
  marksShort,
  markMeanings,
  reasons,
  reasonsShort,
  evidences,
  verifications,
  observationStatuses,
  comparators,
  placeLevels,
  /** A place that no longer stands, or its code, with its last day. */
  until: (name: string, date: string) => `${name} (đến ${date})`,
  /** Bands of the probability, from the lowest; a probability is never said otherwise. */
  bands: ['dưới 5%', '5–20%', '20–40%', '40–60%', '60–80%', '80–95%', 'trên 95%'],
  keep: 'giữ',
  yes: 'có',
  no: 'không',
  percentagePoint: 'điểm phần trăm',
  noSource: 'chưa có nguồn đối chiếu',
  unknownAgency: 'chưa rõ đơn vị báo cáo',
  modelledShort: 'mô hình',
  unverifiedShort: 'chưa đối chiếu',
  loading: 'Đang tải…',
  retry: 'Thử lại',
  close: 'Đóng',
}

const en: typeof vi = {
  statuses: {
    met: 'Met',
    onTrack: 'On track',
    accelerate: 'Needs acceleration',
    unlikely: 'Unlikely to be met',
    movingAway: 'Moving away',
    missed: 'Missed',
    notAssessable: 'Not enough data',
  },
  statusMeanings: {
    met: 'the latest value meets the target',
    onTrack: 'the chance of meeting it is {onTrack} or more',
    accelerate: 'the chance of meeting it is {unlikely} to below {onTrack}',
    unlikely: 'the chance of meeting it is below {unlikely}',
    movingAway: 'the chance is below {unlikely}, and it moves away from the target, worse than at the start',
    missed: 'the target year has passed and the value falls short',
    notAssessable: 'cannot be judged yet; the reason is given',
  },
  marks: {
    'few-data': 'few data',
    keep: 'to be kept',
    modelled: 'from modelled data',
    'unverified-data': 'no source to check against',
    'unverified-target': 'target not checked against the document',
    preliminary: 'preliminary',
    'from-path': 'along the path',
    'old-data': 'old data',
    'national-target': 'national target',
  },
  marksShort: {
    'few-data': 'few data',
    keep: 'to be kept',
    modelled: 'modelled',
    'unverified-data': 'unchecked',
    'unverified-target': 'target unchecked',
    preliminary: 'preliminary',
    'from-path': 'along the path',
    'old-data': 'old data',
    'national-target': 'national target',
  },
  markMeanings: {
    'few-data': 'there are only 3 to 5 data points',
    keep: 'met, but holding it until the target year is not likely enough',
    modelled: 'a model estimated this series; it is not domestic statistics',
    'unverified-data': 'the value judged has not been checked against a source',
    'unverified-target': 'the level of the target has not been checked against the document',
    preliminary: 'the value judged is preliminary or an estimate',
    'from-path': 'the level asked for lies on the straight line between two milestones',
    'old-data': 'the latest value is five or more years old',
    'national-target': 'a target set for the whole country, laid over one place',
  },
  reasons: {
    slot: 'to be entered: the wording of the target has not been found',
    'not-in-force': 'the target is not in force on the day looked at',
    'no-series': 'no data series stands for this target at this level of places',
    'no-data': 'there are no data for this place yet',
    'too-few-points': 'data from at least 3 periods are needed',
    'no-value-for-horizon': 'the target year has passed and there is no value for it',
    'not-addable': 'only parts have values, and they cannot be added up',
    'no-goal-for-year': 'the target names no comparable level for this year',
    'not-forecastable': 'not a number that can be carried forward to the target year',
  },
  reasonsShort: {
    slot: 'wording to be entered',
    'not-in-force': 'not in force',
    'no-series': 'no data series',
    'no-data': 'no data yet',
    'too-few-points': 'needs 3 periods',
    'no-value-for-horizon': 'no value for the target year',
    'not-addable': 'cannot be added up',
    'no-goal-for-year': 'no level for this year',
    'not-forecastable': 'cannot be forecast',
  },
  evidences: {
    none: 'not enough to forecast from',
    few: 'few data: 3 to 5 points',
    enough: 'enough data: 6 points or more',
  },
  verifications: {
    verified: 'checked',
    partly_verified: 'partly checked',
    unverified: 'not checked against the document',
    not_found: 'to be entered',
  },
  observationStatuses: {
    official: 'official',
    preliminary: 'preliminary',
    estimate: 'estimate',
    derived: 'computed from source figures',
    modelled: 'modelled',
  },
  comparators: {
    '>=': '≥',
    '>': '>',
    '<=': '≤',
    '<': '<',
    '~>=': 'about',
    '~=': 'about',
    range: 'within',
    maintain: 'hold',
    '=': '',
    band: 'each sex ≥',
  },
  placeLevels: {
    nation: 'Whole country',
    region: 'Region',
    province: 'Province or city',
    district: 'District (to 30 June 2025)',
    commune: 'Commune',
  },
  until: (name, date) => `${name} (until ${date})`,
  bands: ['below 5%', '5–20%', '20–40%', '40–60%', '60–80%', '80–95%', 'above 95%'],
  keep: 'hold',
  yes: 'yes',
  no: 'no',
  percentagePoint: 'percentage points',
  noSource: 'no source to check against',
  unknownAgency: 'reporting agency not known',
  modelledShort: 'modelled',
  unverifiedShort: 'unchecked',
  loading: 'Loading…',
  retry: 'Try again',
  close: 'Close',
}

/** Words that every page says the same way: statuses, marks, reasons, bands. */
export const sharedWords: WordBook<typeof vi> = { vi, en }
