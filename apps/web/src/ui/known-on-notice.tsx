import { formatDate, trailWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useWords } from '../language/use-language.ts'
import styles from './known-on-notice.module.css'

/** Says that the page stands on what the store held on an earlier day, and leads back to what it holds now. */
export function KnownOnNotice({ day }: { day: string }) {
  const words = useWords(trailWords).knownOn
  return (
    <p className={styles['notice']} role="note">
      {words.notice(formatDate(day))}{' '}
      <Link to="." search={(now) => ({ ...now, knownOn: undefined })} resetScroll={false}>
        {words.now}
      </Link>
    </p>
  )
}
