import { trailWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { trailQuery } from '../../api/trail-query.ts'
import { useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import { LoadingPanel } from '../../ui/loading-panel.tsx'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import styles from './trail-dialog.module.css'
import { TrailView } from './trail-view.tsx'

/** The trail of one value beside the page it stands on; Esc closes it, and the focus returns to where it was. */
export function TrailDialog({ value, knownOn, onClose }: { value: string; knownOn: string | null; onClose: () => void }) {
  const words = useWords(trailWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const { data, error, refetch } = useQuery(trailQuery(value))
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-trail=""
      aria-labelledby="trail-title"
      onClose={onClose}
      onClick={(event) => {
        // Beside the panel lies the page: pressing there goes back to it.
        if (event.target === event.currentTarget) dialog.current?.close()
      }}
    >
      <div className={styles['inside']}>
        <div className={styles['bar']}>
          <p id="trail-title" className={styles['kind']}>
            {words.title}
          </p>
          <button type="button" className={`${button['small']} ${styles['close']}`} onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        {error ? (
          <ProblemPanel error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <TrailView trail={data} knownOn={knownOn} />
        ) : (
          <LoadingPanel lines={8} />
        )}
      </div>
    </dialog>
  )
}
