import type { IndicatorPageView } from '@moc/contract'
import { formatDate, indicatorWords, trailWords, type EmptyKind } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../language/use-language.ts'
import styles from './empty-state.module.css'

/** Says which kind of empty it is, who should report, and what can be done. */
export function EmptyState({ page }: { page: IndicatorPageView }) {
  const words = useWords(indicatorWords).empty
  const trail = useWords(trailWords).knownOn
  const kind = findEmptyKind(page)
  const agency = page.assessments[0]?.agency ?? page.indicator.agencyVi
  return (
    <div className={styles['empty']}>
      <p className={styles['kind']}>
        {page.knownOn !== null && kind === 'nothing-yet' ? trail.nothing(formatDate(page.knownOn)) : words.kinds[kind]}
      </p>
      {kind !== 'not-applicable' && <p>{agency ? words.who(agency) : words.whoUnknown}</p>}
      <p>
        {kind === 'elsewhere' ? (
          <a href="#other-places">{words.toPlaces}</a>
        ) : (
          <>
            {words.how} <Link to="/du-lieu">{words.toData}</Link>
          </>
        )}
      </p>
    </div>
  )
}

/** Nothing anywhere, something elsewhere, or nothing that could stand here at all. */
export function findEmptyKind({ assessments, places }: Pick<IndicatorPageView, 'assessments' | 'places'>): EmptyKind {
  if (assessments[0]?.reason === 'no-series') return 'not-applicable'
  return places.length > 0 ? 'elsewhere' : 'nothing-yet'
}
