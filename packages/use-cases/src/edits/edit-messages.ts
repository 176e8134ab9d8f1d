import { formatDate } from '@moc/figures'
import type { EditIssue } from '@moc/ingest'

// What can be wrong with an edit besides what the readers of the catalogue say.
const issue = (field: string | null, code: string, message: string, messageEn: string): EditIssue => ({ field, code, message, messageEn })

export const nothingChanges = () =>
  issue(
    null,
    'edit-empty',
    'Chưa có gì khác so với bản hiện hành. Sửa ít nhất một mục.',
    'Nothing differs from what stands. Change at least one field.',
  )

export const fieldFixed = (field: string) =>
  issue(field, 'field-fixed', `Mục "${field}" không sửa được ở đây.`, `The field "${field}" cannot be edited here.`)

export const textTooLong = (field: string, most: number) =>
  issue(
    field,
    'text-too-long',
    `Mục "${field}" dài hơn ${most} ký tự. Viết ngắn lại.`,
    `The field "${field}" has more than ${most} characters. Shorten it.`,
  )

export const textBroken = (field: string) =>
  issue(
    field,
    'text-unreadable',
    `Mục "${field}" có ký tự điều khiển không hiển thị được. Xóa đi rồi gõ lại chữ.`,
    `The field "${field}" has control characters that cannot be shown. Delete them and type the text again.`,
  )

export const dayMissing = () =>
  issue(
    'effectiveFrom',
    'day-missing',
    'Thiếu ngày bắt đầu có hiệu lực. Ghi ngày của văn bản đặt ra mức mới.',
    'The first day is missing. Give the day of the document that sets the new level.',
  )

export const documentMissing = () =>
  issue(
    'document',
    'document-missing',
    'Thiếu văn bản. Chọn văn bản đặt ra mức mới, hoặc ghi số hiệu nếu chưa có trong danh sách.',
    'The document is missing. Choose the one that sets the new level, or write its number where it is not listed.',
  )

export const dayTooEarly = (from: string) =>
  issue(
    'effectiveFrom',
    'day-too-early',
    `Bản mới phải bắt đầu sau ngày ${formatDate(from)}, ngày bản đang sửa bắt đầu. Ghi ngày muộn hơn.`,
    `The new version must begin after ${formatDate(from)}, when the version that it replaces began. Give a later day.`,
  )

export const notLastVersion = (by: string) =>
  issue(
    null,
    'version-replaced',
    `Bản này đã được bản ${by} thay. Sửa bản mới nhất.`,
    `This version was replaced by ${by}. Edit the latest one.`,
  )

export const versionEnded = (day: string) =>
  issue(
    'effectiveFrom',
    'version-ended',
    `Mục tiêu này hết hiệu lực sau ngày ${formatDate(day)}; bản mới phải bắt đầu ngay sau ngày đó hoặc sớm hơn.`,
    `This target ended on ${formatDate(day)}; a new version has to begin on the day after or earlier.`,
  )

export const policyUnknown = (field: string) =>
  issue(field, 'field-unknown', `Không có ngưỡng nào tên là "${field}".`, `There is no threshold called "${field}".`)

export const policyOutOfRange = (field: string, least: number, most: number, whole: boolean) =>
  issue(
    field,
    'threshold-out-of-range',
    `Ngưỡng này phải là ${whole ? 'số nguyên' : 'số'} từ ${String(least).replace('.', ',')} đến ${String(most).replace('.', ',')}.`,
    `This threshold must be a ${whole ? 'whole number' : 'number'} from ${least} to ${most}.`,
  )

export const thresholdsCrossed = () =>
  issue(
    'unlikelyBelow',
    'thresholds-crossed',
    'Ngưỡng “khó đạt” phải thấp hơn ngưỡng “đúng tiến độ”. Sửa một trong hai.',
    'The threshold of “unlikely” must lie below that of “on track”. Correct one of them.',
  )

export const evidenceCrossed = () =>
  issue(
    'enoughEvidenceFrom',
    'thresholds-crossed',
    'Số điểm “đủ dữ liệu” phải lớn hơn số điểm “chưa đủ căn cứ”. Sửa một trong hai.',
    'The number of points that is enough must be above that which is no evidence. Correct one of them.',
  )

export const amendedByAnother = (code: string) =>
  issue(
    null,
    'edit-amended',
    `Bản ${code} đang thay cho bản của lần sửa này. Rút lần sửa đó trước.`,
    `The version ${code} replaces the one of this edit. Withdraw that edit first.`,
  )
