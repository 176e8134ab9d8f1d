import type { BeforeAfterRowView } from '@moc/contract'
import { conclusionWords, formatPeriod } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { listDoubted } from './say-row.ts'
import styles from './working.module.css'

/** Why the row stands under its task, where its two values come from, and which values look like errors of their source. */
export function WorkingNotes({ row }: { row: BeforeAfterRowView }) {
  const language = useLanguage()
  const words = useWords(conclusionWords).working
  const reason = language === 'vi' ? row.reasonVi : row.reasonEn
  const sources = [...new Set([row.before?.source, row.after?.source].filter((source) => typeof source === 'string'))]
  const doubted = listDoubted(row)
  return (
    <div className={styles['quiet']}>
      {reason !== null && (
        <p>
          {words.placed} {reason}
        </p>
      )}
      {sources.map((source) => (
        <p key={source}>
          {words.source} <span lang="vi">{source}</span>
        </p>
      ))}
      {doubted.map(({ period, note }) => (
        <p key={period.from}>
          {words.note} {formatPeriod(period, language)}, <span lang="vi">{note}</span>
        </p>
      ))}
    </div>
  )
}
