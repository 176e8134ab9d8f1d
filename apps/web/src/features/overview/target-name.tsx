import type { AssessmentRow } from '@moc/core'
import { overviewWords, sharedWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { labelOf, nameOf } from './say-row.ts'
import { linkToWorking, type TakenSelection } from './selection-link.ts'
import styles from './target-name.module.css'

/** Number and name. A part with a series leads to its page; one without opens its wording where it stands. */
export function TargetName({ row, selection }: { row: AssessmentRow; selection: TakenSelection }) {
  const language = useLanguage()
  const words = useWords(overviewWords).table
  const shared = useWords(sharedWords)
  const working = linkToWorking(row, selection)
  const series = language === 'vi' ? row.seriesNote : row.seriesNoteEn
  return (
    <div className={styles['name']}>
      <span className={styles['no']}>{labelOf(row)}</span>
      <div>
        {working === null ? (
          <details className={styles['wording']}>
            <summary>{nameOf(row, language)}</summary>
            <p lang="vi">{row.text ?? (language === 'vi' ? (row.reason === 'slot' ? words.noWording : row.name) : words.noWording)}</p>
            <p>
              {row.documentNumber !== null && `${words.sourceDocument(row.documentNumber)} · `}
              {shared.verifications[row.targetVerification]}
            </p>
          </details>
        ) : (
          <Link {...working}>{nameOf(row, language)}</Link>
        )}
        {row.marks.includes('unverified-target') && <span className={styles['mark']}>{shared.marksShort['unverified-target']}</span>}
        {series !== undefined && row.latest !== null && <span className={styles['series']}>{series}</span>}
      </div>
    </div>
  )
}
