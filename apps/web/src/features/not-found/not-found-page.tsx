import { shellWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../language/use-language.ts'
import { usePageTitle } from '../../ui/use-page-title.ts'
import styles from './not-found-page.module.css'

/** A calm answer to an address that leads nowhere. */
export function NotFoundPage() {
  const words = useWords(shellWords).notFound
  usePageTitle(words.title)
  return (
    <section className={styles['page']}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p className={styles['ways']}>
        <Link to="/">{words.toOverview}</Link>
        <Link to="/chi-tieu">{words.toTargets}</Link>
      </p>
    </section>
  )
}
