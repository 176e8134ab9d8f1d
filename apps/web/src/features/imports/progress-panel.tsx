import type { ImportPageView } from '@moc/contract'
import { formatNumber, importPublishWords, type Language } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import panel from '../../ui/panel.module.css'
import buttons from './buttons.module.css'
import styles from './progress-panel.module.css'

type Progress = NonNullable<ImportPageView['progress']>

interface ProgressPanelProps {
  readonly progress: Progress | null
  /** Nothing to call off where it is null. */
  readonly onCancel: (() => void) | null
  readonly stopping: boolean
}

/** How far long work on a file is: a bar with its counts, heard at every tenth, and the way to call it off. */
export function ProgressPanel({ progress, onCancel, stopping }: ProgressPanelProps) {
  const language = useLanguage()
  const words = useWords(importPublishWords).progress
  const known = progress !== null && progress.total > 0
  const share = known ? Math.min(1, progress.done / progress.total) : 0
  const said = progress === null ? words.starting : words.stages[progress.stage]
  const tenths = known && share > 0 ? ` ${formatNumber(Math.floor(share * 10) * 10, 0, language)}%` : ''
  return (
    <section className={panel['panel']}>
      <div className={styles['line']}>
        <p className={styles['stage']}>{said}</p>
        {known && <p className={panel['quiet']}>{sayCounts(progress, language)}</p>}
      </div>
      <progress className={styles['bar']} aria-label={words.label} {...(known ? { value: share, max: 1 } : {})} />
      <p className="visually-hidden" role="status">
        {said}
        {tenths}
      </p>
      <div className={buttons['buttons']}>
        {onCancel && (
          <button type="button" className={button['button']} disabled={stopping} onClick={onCancel}>
            {words.cancel}
          </button>
        )}
        <span className={panel['quiet']}>{words.leave}</span>
      </div>
    </section>
  )
}

/** Rows, or megabytes while the file is read: `1.240/3.500 dòng`. */
function sayCounts({ stage, done, total }: Progress, language: Language): string {
  const words = importPublishWords[language].progress
  if (stage !== 'reading') return words.rows(formatNumber(done, 0, language), formatNumber(total, 0, language))
  const megabytes = (bytes: number) => formatNumber(bytes / 1024 / 1024, 1, language)
  return words.megabytes(megabytes(done), megabytes(total))
}
