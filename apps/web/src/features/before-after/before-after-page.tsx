import type { BeforeAfterView } from '@moc/contract'
import { beforeAfterWords, sharedWords, writeFinding } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { beforeAfterQuery } from '../../api/before-after-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { namePlace } from '../../places/name-place.ts'
import { AnsweredPage } from '../../ui/answered-page.tsx'
import { LoadingPanel } from '../../ui/loading-panel.tsx'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import styles from './before-after-page.module.css'
import { ChangeTable } from './change-table.tsx'
import { ConclusionPanel } from './conclusion-panel.tsx'
import { CoursePanel } from './course-panel.tsx'
import { nameEvent } from './name-event.ts'
import { NothingToCompare } from './nothing-to-compare.tsx'
import { Pickers } from './pickers.tsx'

const route = getRouteApi('/truoc-sau')

/** What changed from before an event to after it, indicator by indicator, how sure that is, and what may be concluded. */
export function BeforeAfterPage() {
  const language = useLanguage()
  const words = useWords(beforeAfterWords)
  const { event, place, beforeFrom, afterTo } = route.useSearch()
  const { data: got, error, isPlaceholderData, refetch } = useQuery(beforeAfterQuery({ event, place, beforeFrom, afterTo }))
  const view = got?.answer
  usePageTitle(view ? `${words.title}: ${nameEvent(view.event, language)}, ${namePlace(view.place, language)}` : words.title)

  if (error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!view) return <LoadingPanel lines={12} />
  return (
    <AnsweredPage waiting={isPlaceholderData} leftOut={got?.leftOut ?? []}>
      <Pickers view={view} />
      <Body view={view} />
    </AnsweredPage>
  )
}

function Body({ view }: { view: BeforeAfterView }) {
  const language = useLanguage()
  const shared = useWords(sharedWords)
  const { event, groups, place, year } = view
  const rows = groups.flatMap((group) => group.rows)
  const title = writeFinding(
    rows.map(({ counted, change, certainty, after }) => ({ counted, change, certainty, lastYear: after?.time ?? null })),
    { event: nameEvent(event, language), eventYear: year, place: place.level === 'nation' ? null : namePlace(place, language), language },
  )
  return (
    <>
      <h1 className={styles['finding']}>{title}</h1>
      <p className={styles['document']}>
        {language === 'vi' ? event.titleVi : event.titleEn}
        {event.verification === 'unverified' && ` · ${shared.verifications.unverified}`}
      </p>
      {rows.length === 0 ? (
        <NothingToCompare view={view} />
      ) : (
        <>
          <ChangeTable view={view} />
          <div className={styles['panels']}>
            <CoursePanel view={view} />
            <ConclusionPanel view={view} />
          </div>
        </>
      )}
    </>
  )
}
