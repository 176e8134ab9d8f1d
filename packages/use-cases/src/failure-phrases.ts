import type { DomainFailure } from '@moc/core'

type Facts = DomainFailure['facts']
/** Title and sentence in Vietnamese, then in English. */
export type Words = readonly [titleVi: string, detailVi: (f: Facts) => string, titleEn: string, detailEn: (f: Facts) => string]

/** `before` + the fact + `after`, or nothing where the fact is not known. */
export const say = (f: Facts, name: string, before = ' ', after = '') =>
  f[name] === undefined || f[name] === '' ? '' : `${before}${f[name]}${after}`
export const quote = (f: Facts, name: string) => say(f, name, ' “', '”')
export const place = (f: Facts) => `${say(f, 'file', ': ')}${f['line'] ? say(f, 'line', ':') : ''}`
export const reason = (f: Facts, name: string) => (say(f, name, ': ') || say(f, 'why', ': ')).replace(/\.$/, '')

/** What keeps an import that is not finished from being published, by its state. */
export const notStaged: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  reading: {
    vi: 'Tệp còn đang được đọc. Chờ đọc xong, xem chênh lệch rồi công bố.',
    en: 'The file is still being read. Wait until it is read, look at its difference, then publish.',
  },
  asking: {
    vi: 'Tệp còn câu hỏi chưa trả lời. Trả lời hết, xem chênh lệch rồi công bố.',
    en: 'The file still has unanswered questions. Answer them, look at the difference, then publish.',
  },
  failed: {
    vi: 'Tệp không đọc được nên không có gì để công bố. Sửa lỗi đã nêu rồi nạp lại tệp.',
    en: 'The file could not be read, so there is nothing to publish. Mend what is named and bring the file again.',
  },
}
