import type { IndicatorPageView, PlaceView } from '@moc/contract'
import { indicatorWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './list.module.css'
import { namePlace } from './name-place.ts'
import panel from './panel.module.css'

/** Places that have values of the same indicator, as links, grouped by level; closed where they are many and targets stand above them. */
export function OtherPlaces({ page, places }: { page: IndicatorPageView; places: readonly PlaceView[] }) {
  const language = useLanguage()
  const words = useWords(indicatorWords).places
  const others = page.places.filter(({ id }) => id !== page.place.id)
  if (others.length === 0) return null
  const known = new Map(places.map((place) => [place.id, place]))
  const collator = new Intl.Collator(language)
  return (
    <details id="other-places" className={panel['panel']} open={others.length <= 12 || page.assessments.length < 2}>
      <summary>
        <h2 style={{ display: 'inline' }}>{words.title}</h2> <span className={panel['quiet']}>{words.summary(others.length)}</span>
      </summary>
      <div className={styles['places']}>
        {(['nation', 'region', 'province'] as const).map((level) => {
          const here = others
            .flatMap((one) => {
              const place = known.get(one.id)
              return place?.level === level ? [{ ...one, place, name: namePlace(place, language) }] : []
            })
            .toSorted((a, b) => collator.compare(a.name, b.name))
          if (here.length === 0) return null
          return (
            <div key={level}>
              {level !== 'nation' && <h3>{words.levels[level]}</h3>}
              <ul>
                {here.map(({ id, name, firstYear, lastYear }) => (
                  <li key={id}>
                    <Link to="/chi-tieu/$code" params={{ code: page.indicator.code }} search={(now) => ({ ...now, place: id })}>
                      {name}
                    </Link>{' '}
                    <small>{words.years(firstYear, lastYear)}</small>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </details>
  )
}
