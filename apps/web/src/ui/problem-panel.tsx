import { ProblemError } from '@moc/contract'
import { sharedWords, shellWords } from '@moc/figures'
import { useWords } from '../language/use-language.ts'
import styles from './problem-panel.module.css'

/** Says what could not be done and how to go on: the server's own sentence where it gave one, with its request id. */
export function ProblemPanel({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const words = useWords(shellWords).problem
  const shared = useWords(sharedWords)
  const problem = error instanceof ProblemError ? error.problem : null
  return (
    <section className={styles['problem']} role="alert">
      <h2>{words.title}</h2>
      <p>{problem?.detail ?? (error instanceof TypeError ? words.noAnswer : words.unreadable)}</p>
      {onRetry && (
        <button type="button" className={styles['button']} onClick={onRetry}>
          {shared.retry}
        </button>
      )}
      {problem && <p className={styles['quiet']}>{words.requestId(problem.requestId)}</p>}
    </section>
  )
}
