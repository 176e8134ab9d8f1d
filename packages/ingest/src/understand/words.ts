import { foldName } from '../names/fold-name.ts'
import { listReadings, tidy } from './tidy.ts'

/** Words by what they fold to, each with its diacritics. */
export type KnownWords = ReadonlyMap<string, readonly string[]>

/**
 * Whether one of the readings of a text (either language) is one of these words, whatever its case. Diacritics may have been
 * left out, but those that are there are the word's own: `Cong` is the total `Cộng`, the people `Cống` are not.
 */
export function saysOneOf(text: string, known: KnownWords): boolean {
  return listReadings(text).some((each) => known.get(foldName(each))?.some((word) => isWithin(marksOf(each), marksOf(word))) ?? false)
}

const fold = (...words: string[]): KnownWords => Map.groupBy(words, foldName)

/** The diacritics of a text in one order; on which vowel a tone stands does not matter (`hòa`, `hoà`). */
function marksOf(text: string): string {
  return Array.from(text.normalize('NFD').replace(/[^\u0300-\u036f]/gu, ''))
    .toSorted()
    .join('')
}

function isWithin(some: string, all: string): boolean {
  let rest = all
  for (const mark of some) {
    const at = rest.indexOf(mark)
    if (at < 0) return false
    rest = rest.slice(at + 1)
  }
  return true
}

export const nationWords = fold('cả nước', 'toàn quốc', 'whole country', 'việt nam', 'viet nam', 'national')
export const totalWords = fold(
  'tổng số',
  'tổng cộng',
  'cộng',
  'tổng',
  'total',
  'grand total',
  'chung',
  'general',
  'toàn tỉnh',
  'toàn thành phố',
  'toàn huyện',
  'chung toàn tỉnh',
  'toàn xã',
  'cộng chung',
  'whole province',
  'sum',
  'both sexes',
  'cả hai giới',
  'hai giới',
  'chung cả nước',
)
export const femaleWords = fold(
  'nữ',
  'female',
  'women',
  'phụ nữ',
  'females',
  'số nữ',
  'trong đó nữ',
  'trong đó: nữ',
  'nữ giới',
  'girls',
  'cán bộ nữ',
  'of which: female',
)
export const maleWords = fold('nam', 'male', 'males', 'men', 'nam giới', 'số nam', 'boys')
export const residenceWords = fold('thành thị', 'nông thôn', 'urban', 'rural', 'khu vực thành thị', 'khu vực nông thôn')
/** Headings of a column that divides what stands beside it. */
export const divisionWords = fold(
  'giới tính',
  'giới',
  'sex',
  'gender',
  'nam/nữ',
  'khu vực',
  'thành thị, nông thôn',
  'thành thị/nông thôn',
  'residence',
  'phân tổ',
  'nhóm tuổi',
  'age group',
  'dân tộc',
)
export const shareWords = fold(
  'tỷ lệ',
  'tỉ lệ',
  'tỷ lệ nữ',
  'tỷ lệ %',
  'tỷ lệ (%)',
  '%',
  'tỷ lệ nữ (%)',
  'percentage',
  'rate',
  'share',
  'tỷ trọng',
  'cơ cấu (%)',
  'tỷ lệ % nữ',
)
/** Words that head a column of values and say nothing of what they are. */
export const valueWords = fold(
  'giá trị',
  'value',
  'values',
  'số liệu',
  'kết quả',
  'kết quả thực hiện',
  'thực hiện',
  'data',
  'obs_value',
  'kết quả đạt được',
  'đạt được',
  'đạt',
  'đã đạt',
  'thực hiện được',
  'kết quả thực hiện được',
  'số thực hiện',
  'ước thực hiện',
  'thực tế',
  'actual',
  'result',
  'results',
)
/** Headings of counts that say themselves which part of a share they are. */
export const numeratorWords = fold('tử số', 'numerator')
export const denominatorWords = fold('mẫu số', 'denominator')
export const sttWords = fold('stt', 'tt', 'số tt', 'số thứ tự', 'no.', 'no', 'order', 'thứ tự')
export const codeWords = fold('mã', 'mã số', 'mã tỉnh', 'mã đơn vị', 'mã địa bàn', 'code', 'mã gso', 'mã đvhc', 'mã tỉnh/thành phố')
export const periodWords = fold('năm', 'year', 'kỳ', 'kì', 'thời gian', 'period', 'nhiệm kỳ', 'năm học', 'kỳ báo cáo', 'thời điểm')
export const placeWords = fold(
  'địa phương',
  'địa bàn',
  'tỉnh',
  'tỉnh, thành phố',
  'tỉnh/thành phố',
  'tỉnh thành',
  'đơn vị',
  'tên đơn vị',
  'đơn vị hành chính',
  'vùng',
  'khu vực',
  'cities, provincies',
  'cities, provinces',
  'provinces',
  'province',
  'region',
  'place',
  'tên tỉnh',
  'locality',
  'huyện',
  'xã',
  'vùng, địa phương',
  'regions',
  'tỉnh, tp',
  'tỉnh/tp',
  'tên tỉnh/thành phố',
  'tên địa phương',
)
export const indicatorWords = fold(
  'chỉ tiêu',
  'chỉ số',
  'nội dung',
  'tên chỉ tiêu',
  'tên chỉ số',
  'indicator',
  'indicators',
  'items',
  'iterms',
  'nội dung chỉ tiêu',
  'tiêu chí',
  'mục tiêu',
  'mục tiêu, chỉ tiêu',
  'chỉ tiêu thống kê',
)
export const unitWords = fold('đvt', 'đơn vị tính', 'unit', 'units', 'đơn vị tính - unit')
/** Headings that mean a unit of measure or a body; what stands below tells. */
export const unitOrPlaceWords = fold('đơn vị')
export const noteWords = fold('ghi chú', 'note', 'notes', 'remark', 'remarks')
export const sourceWords = fold('nguồn', 'nguồn số liệu', 'source')

/** Words of tables with their diacritics: headings, totals, parts, and what stands in titles, beside years and below tables. */
export const tableWords: readonly string[] = [
  ...[
    nationWords,
    totalWords,
    femaleWords,
    maleWords,
    residenceWords,
    divisionWords,
    shareWords,
    valueWords,
    numeratorWords,
    denominatorWords,
  ]
    .concat([sttWords, codeWords, periodWords, placeWords, indicatorWords, unitWords, noteWords, sourceWords])
    .flatMap((known) => [...known.values()].flat()),
  ...'diện tích, mật độ, mật độ dân số, dân số, số liệu, nhóm tuổi, dân tộc, sơ bộ, ước tính, nghìn người, triệu người, người, đơn vị, trong đó, chia ra, tổng cục thống kê, cục thống kê'.split(
    ', ',
  ),
  'phân theo địa phương',
  'tỉnh, thành phố và năm',
  'địa phương, năm và chỉ tiêu',
  'phân tổ và năm',
]
export const growthWords = /tốc độ|phát triển|chỉ số giá|tăng|giảm|so với|growth|index|change|increase|previous year/iu

/** Headings of what is meant to be reached, beside columns of what was. */
export const planWords =
  /^(?:kế hoạch|kh|mục tiêu|chỉ tiêu(?: được)? giao|chỉ tiêu (?:đề ra|phấn đấu|nghị quyết|nq|kế hoạch)|(?:nghị quyết|nq)(?: đại hội)?(?: đề ra| giao)?$|phấn đấu|plan|planned|target)(?!\p{L})/iu

/** Headings of what compares two values, beside columns of the values. */
export const comparisonWords =
  /^(?:so sánh|xếp (?:hạng|thứ)|thứ hạng|rank|tăng(?:\s*[,/(+-]|\s+giảm|$)|giảm(?:\s*[,/(-]|$)|\(?\+\/-|chênh lệch|so (?:với )?(?:cùng kỳ|kế hoạch|năm trước)|tỷ lệ (?:hoàn thành|đạt)|đạt tỷ lệ|(?:19|20)\d\d\s*(?:so với|\/)\s*(?:19|20)\d\d|difference|change)|(?:^|[-–/:]\s*)(?:tốc độ (?:tăng|phát triển)|chỉ số phát triển|growth rate)/iu

/** A row label that opens a part of what stands above it. */
export const ofWhichLabel = /^(?:trong đó|chia ra|of which|in which|including|gồm|bao gồm)(?!\p{L})\s*[:\-–]?\s*/iu

/** Whether a line is an office's heading or motto, not the name of the table. */
export function isLetterhead(text: string): boolean {
  return (
    /^(?:cộng hòa xã hội|cộng hoà xã hội|độc lập|đảng cộng sản|ủy ban nhân dân|uỷ ban nhân dân|ubnd|sở |hội liên hiệp|hội lhpn|tỉnh ủy|huyện ủy|ban chấp hành|số:|mẫu số|phụ lục|kèm theo|\(?ban hành kèm|\(?kèm theo|đơn vị báo cáo|đơn vị nhận|tên đơn vị|kính gửi|cục thống kê|tổng cục thống kê|bộ |chi cục)/iu.test(
      tidy(text),
    ) || /^(?:TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ|PHƯỜNG) [\p{Lu}\s]+$/u.test(tidy(text))
  )
}

/** Whether a line says that the table goes on from the page before. */
export function isContinued(text: string): boolean {
  return (
    /^\(\s*(?:tiếp theo|cont(?:inued|\.)?)\s*\)/iu.test(tidy(text)) ||
    (/\(?\s*(?:tiếp theo|cont(?:inued|\.)?)\s*\)?(?:\s*[-–/]?\s*\(?cont(?:inued|\.)?\)?)?\s*$/iu.test(tidy(text)) &&
      tidy(text).length < 200)
  )
}
