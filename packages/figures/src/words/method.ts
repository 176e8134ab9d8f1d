import type { WordBook } from './language.ts'

const vi = {
  title: 'Phương pháp',
  contents: 'Trong trang này',
  lead: 'Máy xét từng phần của mỗi chỉ tiêu, tại một địa bàn, cho một năm, theo cùng một thứ tự. Mọi con số là quy ước đều ghi ở đây.',
  version: (version: string) => `Bản quy ước ${version}`,
  statuses: 'Bảy tình trạng',
  order: 'Thứ tự xét',
  steps: [
    'Thiếu chuỗi số liệu, thiếu điểm hay thiếu mức để so: chưa đủ dữ liệu, kèm lý do. Lý do không bao giờ bị đổi thành ô trống.',
    'Năm của mục tiêu đã qua và có giá trị của năm đó: đã đạt hoặc không đạt.',
    'Giá trị mới nhất đã đạt mức của năm đang xét: đã đạt; nếu khả năng giữ được dưới {onTrack} thì ghi “cần giữ”.',
    'Còn lại xét theo khả năng đạt do máy dự báo từ chính chuỗi số liệu.',
  ],
  bands: 'Các khoảng dùng để nói',
  numbers: 'Các con số là quy ước',
  policy: {
    windowYears: 'Số năm trước điểm cuối được dùng để dự báo',
    paceYears: 'Số năm dùng để tính nhịp đã có',
    paceMinPoints: 'Số điểm tối thiểu để tính nhịp bằng đường hồi quy; ít hơn thì lấy hai điểm cuối',
    aboutSharePoints: '“Khoảng” với tỷ lệ phần trăm: sai lệch cho phép, điểm phần trăm',
    aboutFraction: '“Khoảng” với đơn vị khác: sai lệch cho phép, phần của mức mục tiêu',
    baselineYears: 'Giá trị gốc được lệch năm gốc nhiều nhất, năm',
    onTrackFrom: 'Đúng tiến độ khi khả năng đạt từ',
    unlikelyBelow: 'Khó đạt khi khả năng đạt dưới',
    noEvidenceUpTo: 'Chưa đủ căn cứ khi có nhiều nhất, điểm',
    enoughEvidenceFrom: 'Đủ dữ liệu từ, điểm',
  },
  marks: 'Các dấu ghi kèm',
  counting: 'Cách đếm',
  countingText:
    'Chỉ tiêu có nhiều phần (a, b, c) được đếm một lần: đã đạt khi mọi phần đã đạt, nếu không thì theo phần kém nhất đánh giá được. Câu mở đầu đếm chỉ tiêu có số; thước và bảng ghi từng phần.',
  sources: 'Số liệu',
  sourcesText:
    'Các nguồn không bao giờ được nối vào nhau thành một chuỗi. Chuỗi do mô hình ước lượng được ghi rõ. Giá trị chưa thấy nguồn ghi “chưa có nguồn đối chiếu”; mức chưa so với văn bản ghi “chưa đối chiếu văn bản gốc”.',
}

const en: typeof vi = {
  title: 'Methods',
  contents: 'On this page',
  lead: 'Each part of a target is judged at one place, for one year, always in the same order. Every number that is a convention stands here.',
  version: (version) => `Conventions, version ${version}`,
  statuses: 'Seven statuses',
  order: 'The order',
  steps: [
    'No series, too few points or no level to compare with: not enough data, with the reason. A reason is never turned into an empty cell.',
    'The target year has passed and there is a value for it: met or missed.',
    'The latest value meets the level of the year looked at: met; if holding it is less than {onTrack} likely, it says “to be kept”.',
    'Everything else goes by the chance of meeting it, forecast from the series itself.',
  ],
  bands: 'The bands in which it is said',
  numbers: 'Numbers that are conventions',
  policy: {
    windowYears: 'Years before the last point that the forecast uses',
    paceYears: 'Years over which the pace so far is taken',
    paceMinPoints: 'Points needed for a fitted pace; with fewer, the last two points are taken',
    aboutSharePoints: '“About” for percentages: allowed difference, percentage points',
    aboutFraction: '“About” for other units: allowed difference, as a part of the level',
    baselineYears: 'The baseline may lie this many years off the base year',
    onTrackFrom: 'On track when the chance is at least',
    unlikelyBelow: 'Unlikely when the chance is below',
    noEvidenceUpTo: 'Not enough to go by up to, points',
    enoughEvidenceFrom: 'Enough data from, points',
  },
  marks: 'Marks set beside',
  counting: 'Counting',
  countingText:
    'A target with several parts (a, b, c) is counted once: met when all parts are met, otherwise by the worst part that can be judged. The opening sentence counts numbered targets; the ruler and the table show parts.',
  sources: 'Data',
  sourcesText:
    'Sources are never joined into one series. Series that a model estimated say so. A value whose source was not seen says “no source to check against”; a level that was not compared with the document says “not checked against the document”.',
}

/** The words of the page that explains the judging. */
export const methodWords: WordBook<typeof vi> = { vi, en }
