import { policy } from '@moc/core'
import { formatDate, formatNumber, shellWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { catalogueQuery } from '../api/catalogue-query.ts'
import { useLanguage, useWords } from '../language/use-language.ts'
import styles from './footer.module.css'

/** Which data one is looking at, where they come from, and by which conventions they were judged. */
export function Footer({ onHelp }: { onHelp: () => void }) {
  const language = useLanguage()
  const { footer, help } = useWords(shellWords)
  const { data } = useQuery(catalogueQuery())
  return (
    <footer className={styles['footer']}>
      <div className={styles['inside']}>
        <p>{footer.source}</p>
        <ul>
          {data && (
            <li>
              {footer.revision(formatNumber(data.revision, 0, language))}, {footer.knownOn(formatDate(data.today))}
            </li>
          )}
          {data && !data.writable && <li>{footer.readOnly}</li>}
          <li>
            <Link to="/phuong-phap">{footer.policy(data?.policyVersion ?? policy.version)}</Link>
          </li>
          <li className="screen-only">
            <button type="button" onClick={onHelp}>
              {help.open} <kbd>?</kbd>
            </button>
          </li>
          <li className="screen-only">
            <a href="/api/docs">{footer.api}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
