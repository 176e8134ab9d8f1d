import { overviewWords } from '@moc/figures'
import type { ReactNode } from 'react'
import { useWords } from '../language/use-language.ts'
import styles from './answered-page.module.css'

export interface AnsweredPageProps {
  /** Whether the next answer is on its way while this one is still shown. */
  readonly waiting: boolean
  /** What of the address could not be taken, each as a sentence. */
  readonly leftOut: readonly string[]
  readonly children: ReactNode
}

/** A page as one answer draws it: pale while the next one is on its way, and saying what of its address was left out. */
export function AnsweredPage({ waiting, leftOut, children }: AnsweredPageProps) {
  const words = useWords(overviewWords)
  return (
    <div className={styles['page']} aria-busy={waiting} data-waiting={waiting ? '' : undefined}>
      <span className="visually-hidden" role="status">
        {waiting ? words.refreshing : ''}
      </span>
      {leftOut.length > 0 && (
        <p className={styles['forgiven']} role="alert">
          {leftOut.join(' ')} {words.forgiven}
        </p>
      )}
      {children}
    </div>
  )
}
