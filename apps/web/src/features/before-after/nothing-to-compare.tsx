import type { BeforeAfterView } from '@moc/contract'
import { beforeAfterWords, formatDate } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { addressOfPlace } from '../../places/address-of-place.ts'
import { namePlace } from '../../places/name-place.ts'
import panel from '../../ui/panel.module.css'
import styles from './parts.module.css'

/** Says what is missing for a comparison here, and where there is one. */
export function NothingToCompare({ view: { place } }: { view: BeforeAfterView }) {
  const language = useLanguage()
  const words = useWords(beforeAfterWords).empty
  const { data: catalogue } = useQuery(catalogueQuery())
  const former = (catalogue?.places ?? []).filter(({ id }) => place.madeOf.includes(id))
  return (
    <section className={`${panel['panel']} ${styles['parts']} ${styles['alone']}`}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {place.validFrom !== null && former.length > 0 ? (
        <p>
          {words.madeOf(formatDate(place.validFrom))}{' '}
          {former.map((one, i) => (
            <span key={one.id}>
              {i > 0 && ', '}
              <Link to="/truoc-sau" from="/truoc-sau" search={(now) => ({ ...now, place: addressOfPlace(one) })}>
                {namePlace(one, language)}
              </Link>
            </span>
          ))}
        </p>
      ) : (
        <p>{words.tryWindow}</p>
      )}
      <p className={styles['links']}>
        {place.level !== 'nation' && (
          <Link to="/truoc-sau" from="/truoc-sau" search={(now) => ({ ...now, place: undefined })}>
            {words.toNation}
          </Link>
        )}
        <Link to="/du-lieu">{words.toData}</Link>
      </p>
    </section>
  )
}
