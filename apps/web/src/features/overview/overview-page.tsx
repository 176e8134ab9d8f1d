import { overviewWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { overviewQuery } from '../../api/overview-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { namePlace } from '../../places/name-place.ts'
import { AnsweredPage } from '../../ui/answered-page.tsx'
import { KnownOnNotice } from '../../ui/known-on-notice.tsx'
import { LoadingPanel } from '../../ui/loading-panel.tsx'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { Background } from './background.tsx'
import { Flags } from './flags.tsx'
import { Opening } from './opening.tsx'
import styles from './overview-page.module.css'
import { Pickers } from './pickers.tsx'
import { PlaceHistory } from './place-history.tsx'
import { Strip } from './strip.tsx'
import { TargetTable } from './target-table.tsx'

const route = getRouteApi('/')

/** What a committee sees on opening: the sentence, the strip, the flags, all targets, and what else is known here. */
export function OverviewPage() {
  const language = useLanguage()
  const words = useWords(overviewWords)
  const { strategy, place, horizon, asOf, knownOn } = route.useSearch()
  const { data: got, error, isPlaceholderData, refetch } = useQuery(overviewQuery({ strategy, place, horizon, asOf, knownOn }))
  const data = got?.answer
  usePageTitle(
    data ? `${language === 'vi' ? data.strategy.shortVi : data.strategy.shortEn}, ${namePlace(data.place, language)}` : words.title,
  )

  if (error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingPanel lines={12} />
  const { strategy: taken } = data
  const warnings = [
    ...(taken.verification === 'unverified' ? [words.pickers.unverified] : []),
    ...(taken.slots > 0 ? [words.pickers.slots(taken.slots)] : []),
  ]
  const known = data.assessments.some((row) => row.latest !== null)
  return (
    <AnsweredPage waiting={isPlaceholderData} leftOut={got?.leftOut ?? []}>
      <Pickers overview={data} />
      {data.selection.knownOn !== null && <KnownOnNotice day={data.selection.knownOn} />}
      {warnings.length > 0 && <p className={styles['history']}>{warnings.join(' ')}</p>}
      <PlaceHistory place={data.place} />
      <div className={styles['first']}>
        <Opening overview={data} />
        <Strip overview={data} />
      </div>
      <Flags overview={data} />
      {/* Where no target has a value, what is known of the place comes first. */}
      {known ? null : <Background overview={data} />}
      <TargetTable overview={data} />
      {known ? <Background overview={data} /> : null}
    </AnsweredPage>
  )
}
