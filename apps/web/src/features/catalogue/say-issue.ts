import type { EditPreview } from '@moc/contract'
import type { Language } from '@moc/figures'

/** An issue in the reader's language, its field called as the form calls it. */
export function sayIssue(issue: EditPreview['issues'][number], language: Language, fields: Readonly<Record<string, string>>): string {
  const text = language === 'vi' ? issue.message : issue.messageEn
  const name = issue.field === null ? undefined : fields[issue.field]
  return name === undefined ? text : text.replace(/"[A-Za-z_]+"/, `“${name}”`)
}
