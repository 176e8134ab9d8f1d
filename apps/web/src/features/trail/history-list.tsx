import type { VersionView } from '@moc/contract'
import { formatInstant, sharedWords, trailWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../language/use-language.ts'
import styles from './trail-view.module.css'

/** Every version of a value with the time in which it held and what ended it, the newest first. */
export function HistoryList({
  versions,
  write,
  knownOn,
}: {
  versions: readonly VersionView[]
  write: (value: number) => string
  knownOn: string | null
}) {
  const words = useWords(trailWords).history
  const shared = useWords(sharedWords)
  return (
    <section className={styles['section']}>
      <h3>{words.title}</h3>
      <p className={styles['quiet']}>{versions.length === 1 ? words.one : words.many(versions.length)}</p>
      <ol className={styles['list']}>
        {versions.map((version) => (
          <li key={`${version.since} ${version.until}`}>
            <b>{write(version.value)}</b>
            <span>
              {version.untilAt === null
                ? `${words.since(formatInstant(version.sinceAt))}, ${words.now}`
                : words.between(formatInstant(version.sinceAt), formatInstant(version.untilAt))}
              {' · '}
              {shared.observationStatuses[version.status]} · {version.origin.fileName}
              {version.endedBy !== null && (
                <>
                  {' · '}
                  <Link to="/du-lieu" search={{ import: version.endedBy }}>
                    {words.ended}
                  </Link>
                </>
              )}
              {knownOn !== null && heldOn(version, knownOn) && <strong> · {words.seen}</strong>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Whether a version was the current one at the end of a day in Việt Nam. */
function heldOn({ sinceAt, untilAt }: VersionView, day: string): boolean {
  const end = new Date(`${day}T24:00:00+07:00`).toISOString()
  return sinceAt < end && (untilAt === null || untilAt >= end)
}
