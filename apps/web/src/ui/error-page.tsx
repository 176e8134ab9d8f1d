import { shellWords } from '@moc/figures'
import { readPageLanguage } from '../language/page-language.ts'
import styles from './problem-panel.module.css'

/** What stands in place of a page that failed while it was drawn. It asks nothing of the router, which may have failed. */
export function ErrorPage() {
  const words = shellWords[readPageLanguage()].problem
  return (
    <section className={styles['problem']} role="alert">
      <h1>{words.title}</h1>
      <p>{words.drawing}</p>
      <button type="button" className={styles['button']} onClick={() => location.reload()}>
        {words.reload}
      </button>
    </section>
  )
}
