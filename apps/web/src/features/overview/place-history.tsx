import type { PlaceView } from '@moc/contract'
import { overviewWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { addressOfPlace } from '../../places/address-of-place.ts'
import { namePlace } from '../../places/name-place.ts'
import styles from './overview-page.module.css'

/** What a place was made of, or became: its series do not reach across, so the way to the others stands here. */
export function PlaceHistory({ place }: { place: PlaceView }) {
  const words = useWords(overviewWords).place
  if (place.madeOf.length === 0 && place.became.length === 0) return null
  return (
    <p className={styles['history']}>
      {place.madeOf.length > 0 && (
        <>
          {words.madeOf} <Places ids={place.madeOf} />. {words.notJoined}
        </>
      )}
      {place.became.length > 0 && (
        <>
          {words.became} <Places ids={place.became} />.
        </>
      )}
    </p>
  )
}

function Places({ ids }: { ids: readonly string[] }) {
  const language = useLanguage()
  const { data } = useQuery(catalogueQuery())
  return ids.map((id, i) => {
    const place = data?.places.find((one) => one.id === id)
    return (
      <span key={id}>
        {i > 0 && ', '}
        <Link to="/" from="/" search={(now) => ({ ...now, place: place === undefined ? id : addressOfPlace(place), status: undefined })}>
          {place === undefined ? id : namePlace(place, language)}
        </Link>
      </span>
    )
  })
}
