import { sharedWords } from '@moc/figures'
import { useWords } from '../language/use-language.ts'
import styles from './loading-panel.module.css'

/** Quiet lines in the shape of what is on its way; a screen reader hears one word. */
export function LoadingPanel({ lines = 6 }: { lines?: number }) {
  const words = useWords(sharedWords)
  return (
    <div className={styles['loading']} role="status">
      <span className="visually-hidden">{words.loading}</span>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className={styles['loadingLine']} style={{ inlineSize: `${[92, 64, 78, 50, 86, 70][i % 6]}%` }} />
      ))}
    </div>
  )
}
