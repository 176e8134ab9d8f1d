import type { Refusal } from './catalogue-issue.ts'

// Every sentence with which a catalogue is refused.
const refusal = (code: string, message: string, messageEn: string): Refusal => ({ code, message, messageEn })

interface Thing {
  readonly vi: string
  readonly en: string
}

/** What the sentences speak of. */
export const things = {
  document: { vi: 'văn bản', en: 'document' },
  strategy: { vi: 'chiến lược', en: 'strategy' },
  objective: { vi: 'mục tiêu lớn', en: 'objective' },
  target: { vi: 'mục tiêu', en: 'target' },
  targetNumber: { vi: 'số mục tiêu', en: 'target number' },
  indicator: { vi: 'chỉ số', en: 'indicator' },
  indicatorName: { vi: 'tên chỉ số', en: 'indicator name' },
  place: { vi: 'địa bàn', en: 'place' },
  parent: { vi: 'địa bàn cấp trên', en: 'parent place' },
  series: { vi: 'chuỗi', en: 'series' },
  chosenSeries: { vi: 'chuỗi được chọn cho', en: 'chosen series of' },
  seriesBreak: { vi: 'điểm đứt gãy', en: 'break' },
  indicatorTask: { vi: 'nhiệm vụ của chỉ số', en: 'task of the indicator' },
  source: { vi: 'nguồn', en: 'source' },
  observation: { vi: 'số liệu', en: 'value' },
} satisfies Record<string, Thing>

export const fileMissing = () =>
  refusal(
    'file-missing',
    'Thiếu tệp này trong danh mục. Khôi phục tệp từ bản cài đặt.',
    'This file of the catalogue is missing. Restore it from the installation.',
  )

export const fileUnknown = () =>
  refusal(
    'file-unknown',
    'Tệp này không thuộc danh mục. Xóa tệp hoặc sửa lại tên.',
    'This file is not part of the catalogue. Remove it or correct its name.',
  )

export const jsonBroken = () =>
  refusal(
    'json-broken',
    'Tệp không phải JSON đúng cú pháp ở dòng này. Kiểm tra dấu phẩy và dấu ngoặc.',
    'The file is not valid JSON at this line. Check commas and brackets.',
  )

export const csvBroken = () =>
  refusal(
    'csv-broken',
    'Dấu nháy kép ở dòng này không đóng đúng. Viết "" cho một dấu nháy bên trong ô.',
    'A quotation mark on this line is not closed. Write "" for a quote inside a cell.',
  )

export const listMissing = (name: string) =>
  refusal('list-missing', `Tệp phải có danh sách "${name}".`, `The file must hold a list "${name}".`)

export const fieldUnknown = (name: string) =>
  refusal(
    'field-unknown',
    `Không có trường nào tên là "${name}". Sửa lại tên hoặc bỏ trường này.`,
    `There is no field called "${name}". Correct its name or remove it.`,
  )

export const fieldMissing = (name: string) =>
  refusal('field-missing', `Thiếu "${name}". Điền giá trị cho trường này.`, `"${name}" is missing. Fill it in.`)

export const fieldNotText = (name: string) => refusal('field-not-text', `"${name}" phải là chữ.`, `"${name}" must be text.`)

export const fieldNotNumber = (name: string, found: string) =>
  refusal(
    'field-not-number',
    `"${name}" phải là số, đang là "${found}". Viết số thập phân bằng dấu chấm.`,
    `"${name}" must be a number, it is "${found}". Write decimals with a point.`,
  )

export const fieldNotYear = (name: string, found: string) =>
  refusal(
    'field-not-year',
    `"${name}" phải là năm bốn chữ số, đang là "${found}".`,
    `"${name}" must be a year of four digits, it is "${found}".`,
  )

export const fieldNotDate = (name: string, found: string) =>
  refusal(
    'field-not-date',
    `"${name}" phải là ngày dạng 2021-03-03, đang là "${found}".`,
    `"${name}" must be a date such as 2021-03-03, it is "${found}".`,
  )

export const fieldNotChoice = (name: string, found: string, choices: readonly string[]) =>
  refusal(
    `${name}-unknown`,
    `"${name}" là "${found}", không có trong: ${choices.join(', ')}.`,
    `"${name}" is "${found}", which is none of: ${choices.join(', ')}.`,
  )

export const targetWithoutDirection = (code: string) =>
  refusal(
    'direction-missing',
    `Mục tiêu ${code} không có chiều (direction). Ghi higher, lower hoặc band; chiều không bao giờ được mặc định.`,
    `Target ${code} has no direction. Write higher, lower or band; a direction is never defaulted.`,
  )

export const targetWithoutUnit = (code: string) =>
  refusal(
    'unit-missing',
    `Mục tiêu ${code} không có đơn vị (unitVi, unitEn). Điền đơn vị.`,
    `Target ${code} has no unit (unitVi, unitEn). Fill it in.`,
  )

export const targetWithoutMilestones = (code: string) =>
  refusal(
    'milestones-missing',
    `Mục tiêu ${code} không có mốc nào. Thêm mốc, hoặc ghi verification là not_found để thành ô trống chờ nhập.`,
    `Target ${code} has no milestone. Add one, or set verification to not_found to make it an empty slot.`,
  )

export const slotWithGoal = (code: string) =>
  refusal(
    'slot-with-goal',
    `Mục tiêu ${code} ghi not_found nhưng lại có mốc. Bỏ mốc, hoặc sửa verification.`,
    `Target ${code} is not_found yet has milestones. Remove them, or correct verification.`,
  )

export const goalUnfit = (comparator: string) =>
  refusal(
    'goal-unfit',
    `Giá trị của mốc không hợp với phép so sánh "${comparator}". range cần [thấp, cao]; các phép khác cần một số, true/false hoặc ngày.`,
    `The milestone's value does not fit the comparator "${comparator}". range needs [low, high]; the others a number, true/false or a date.`,
  )

export const usedTwice = (thing: Thing, key: string, first: { file: string; line: number }) =>
  refusal(
    'used-twice',
    `Trùng ${thing.vi} "${key}": đã có ở ${first.file}, dòng ${first.line}. Mỗi mã chỉ dùng một lần.`,
    `The ${thing.en} "${key}" is already in ${first.file}, line ${first.line}. Use each one once.`,
  )

export const unknownReference = (thing: Thing, key: string) =>
  refusal(
    'reference-unknown',
    `Không có ${thing.vi} "${key}" trong danh mục. Sửa mã, hoặc thêm ${thing.vi} này trước.`,
    `There is no ${thing.en} "${key}" in the catalogue. Correct the code, or add it first.`,
  )

export const periodOutOfOrder = (from: string, to: string) =>
  refusal('dates-out-of-order', `Ngày bắt đầu ${from} sau ngày kết thúc ${to}.`, `It starts on ${from}, after its end on ${to}.`)

export const placesOverlap = (code: string, otherLine: number) =>
  refusal(
    'places-overlap',
    `Mã địa bàn ${code} trùng thời gian với dòng ${otherLine}. Một mã chỉ chỉ một địa bàn tại một ngày.`,
    `Place code ${code} overlaps in time with line ${otherLine}. A code names one place on a day.`,
  )

export const placeNotStanding = (place: string, day: string) =>
  refusal(
    'place-out-of-validity',
    `Địa bàn "${place}" không tồn tại vào ngày ${day}. Dùng mã của địa bàn có hiệu lực vào ngày đó.`,
    `Place "${place}" does not stand on ${day}. Use the code of the place that does.`,
  )

export const placeStillStanding = (place: string, day: string) =>
  refusal(
    'place-still-standing',
    `Địa bàn "${place}" vẫn còn hiệu lực vào ngày ${day}, ngày nó được cho là đã nhập vào nơi khác.`,
    `Place "${place}" still stands on ${day}, the day on which it is said to have become another.`,
  )

export const placeAmbiguous = (place: string, day: string) =>
  refusal(
    'place-ambiguous',
    `"${place}" chỉ nhiều địa bàn vào ngày ${day}. Ghi mã.`,
    `"${place}" names several places on ${day}. Write the code.`,
  )

export const amendmentOutOfOrder = (code: string, amends: string) =>
  refusal(
    'amendment-out-of-order',
    `Mục tiêu ${code} thay ${amends}, nhưng ${amends} chưa có ngày hết hiệu lực trước đó.`,
    `Target ${code} replaces ${amends}, but ${amends} does not end before it.`,
  )

export const periodUnreadable = (text: string) =>
  refusal(
    'period-unreadable',
    `Không hiểu kỳ "${text}". Ghi ví dụ 2024, 2021-2026 hoặc Khóa XV (2021-2026).`,
    `The period "${text}" is not understood. Write for example 2024, 2021-2026 or Khóa XV (2021-2026).`,
  )

export const valueMissing = () =>
  refusal(
    'value-missing',
    'Dòng không có giá trị, cũng không có đủ tử số và mẫu số.',
    'The row has no value, nor both numerator and denominator.',
  )
