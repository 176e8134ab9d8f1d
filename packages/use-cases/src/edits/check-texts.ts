import type { EditIssue } from '@moc/ingest'
import { textBroken, textTooLong } from './edit-messages.ts'

/** The most characters of one text of the catalogue; the longest that ships has under 700. */
const longestText = 2000

/** What is wrong with the texts of an edit however deep they lie: too long for a page, or with control characters that no page shows. */
export function checkTexts(record: Readonly<Record<string, unknown>>): EditIssue[] {
  return Object.entries(record).flatMap(([field, value]) => {
    const texts = listTexts(value)
    if (texts.some((text) => text.length > longestText)) return [textTooLong(field, longestText)]
    return texts.some((text) => /[\p{Cc}\u2028\u2029]/u.test(text.replace(/[\t\r\n]/g, ' '))) ? [textBroken(field)] : []
  })
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(listTexts) : []
}
