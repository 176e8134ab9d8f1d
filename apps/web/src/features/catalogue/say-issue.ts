import type { EditPreview } from '@moc/contract'
import type { Language } from '@moc/figures'

/** An issue in the reader's language, with fields called as the form calls them. */
export function sayIssue(issue: EditPreview['issues'][number], language: Language, fields: Readonly<Record<string, string>>): string {
  const text = language === 'vi' ? issue.message : issue.messageEn
  return text.replaceAll(/"([A-Za-z_]+)"/g, (quoted, name: string) => {
    const called = fields[name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())]
    return called === undefined ? quoted : `“${called}”`
  })
}
