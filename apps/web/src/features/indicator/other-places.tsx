import type { IndicatorPageView, PlaceView } from '@moc/contract'
import { indicatorWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'
import styles from './list.module.css'
import { groupPlacesWithValues } from './places-with-values.ts'

/** Places that have values of the same indicator, as links, grouped by level; closed where they are many and targets stand above them. */
export function OtherPlaces({ page, places }: { page: IndicatorPageView; places: readonly PlaceView[] }) {
  const language = useLanguage()
  const words = useWords(indicatorWords).places
  const others = page.places.filter(({ id }) => id !== page.place.id)
  if (others.length === 0) return null
  return (
    <details id="other-places" className={panel['panel']} open={others.length <= 12 || page.assessments.length < 2}>
      <summary>
        <h2 className={styles['inline']}>{words.title}</h2> <span className={panel['quiet']}>{words.summary(others.length)}</span>
      </summary>
      <div className={styles['places']}>
        {groupPlacesWithValues(others, places, language).map((group) => (
          <div key={group.title}>
            <h3>
              {group.title} · {group.years}
            </h3>
            <ul>
              {group.places.map(({ address, name, years }) => (
                <li key={address}>
                  <Link
                    to="/chi-tieu/$code"
                    params={{ code: page.indicator.code }}
                    search={(now) => ({ ...now, place: address, value: undefined })}
                  >
                    {name}
                  </Link>{' '}
                  {years && <small>{years}</small>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  )
}
