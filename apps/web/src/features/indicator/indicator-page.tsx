import type { IndicatorPageView } from '@moc/contract'
import { assessmentWords, drawAttainment, indicatorWords, listSeriesBeside, nameDocument } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState, type ReactNode } from 'react'
import { keepSelection } from '../../address/keep-selection.ts'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { indicatorQuery } from '../../api/indicator-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { LoadingPanel } from '../../ui/loading-panel.tsx'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { AssessmentCard } from './assessment-card.tsx'
import { FigurePanel } from './figure-panel.tsx'
import styles from './indicator-page.module.css'
import { OtherPlaces } from './other-places.tsx'
import { OtherTargets } from './other-targets.tsx'
import { PaceCard } from './pace-card.tsx'
import { PageHead } from './page-head.tsx'
import { RulesPanel } from './rules-panel.tsx'
import { SourcesPanel } from './sources-panel.tsx'
import { SideBySidePanel } from './sources/side-by-side-panel.tsx'
import { WhatIfCard } from './what-if-card.tsx'

const route = getRouteApi('/chi-tieu/$code')

/** One indicator at one place: the finding, the chart and its numbers, how it is judged, where it comes from; `children` end it. */
export function IndicatorPage({ children }: { children?: ReactNode }) {
  const { code } = route.useParams()
  const search = route.useSearch()
  const selection = { ...keepSelection(search), target: search.target }
  const { data, error, refetch, isPlaceholderData } = useQuery(indicatorQuery(code, selection))
  if (error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingPanel lines={10} />
  return (
    <IndicatorView page={data} waiting={isPlaceholderData}>
      {children}
    </IndicatorView>
  )
}

function IndicatorView({ page, waiting, children }: { page: IndicatorPageView; waiting: boolean; children: ReactNode }) {
  const language = useLanguage()
  const words = useWords(indicatorWords)
  const assessment = useWords(assessmentWords)
  const { data: catalogue } = useQuery(catalogueQuery())
  const [beside, setBeside] = useState(false)
  const [narrow, setNarrow] = useState(false)
  const strategies = useMemo(
    () => Object.fromEntries((catalogue?.strategies ?? []).map((one) => [one.code, language === 'vi' ? one.shortVi : one.shortEn])),
    [catalogue, language],
  )
  const figure = useMemo(
    () => drawAttainment(page, { language, beside, yearsBefore: narrow ? 12 : 25, strategies }),
    [page, language, beside, narrow, strategies],
  )
  usePageTitle(language === 'vi' ? page.indicator.nameVi : page.indicator.nameEn)
  const row = page.assessments[0]
  return (
    <article className={styles['page']} data-waiting={waiting ? '' : undefined} aria-busy={waiting}>
      <PageHead page={page} figure={figure} catalogue={catalogue} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <FigurePanel
            page={page}
            figure={figure}
            beside={beside}
            besideCount={listSeriesBeside(page).length}
            onBeside={setBeside}
            onNarrow={setNarrow}
          />
          {row && page.rules && <RulesPanel rules={page.rules} row={row} className={styles['rules']} />}
          <SideBySidePanel page={page} className={styles['parallel']} />
          <div className={styles['pair']}>
            <SourcesPanel page={page} />
            {(page.assessments.length > 1 || page.places.some(({ id }) => id !== page.place.id)) && (
              <div className={styles['stack']}>
                {page.assessments.length > 1 && <OtherTargets page={page} strategies={strategies} />}
                <OtherPlaces page={page} places={catalogue?.places ?? []} />
              </div>
            )}
          </div>
        </div>
        {row && (
          <aside className={styles['stack']} aria-label={assessment.probability.plainTitle}>
            <AssessmentCard row={row} reliability={page.reliability} strategy={nameDocument(row, { strategies })} />
            <PaceCard row={row} />
            {page.whatIf && (
              <WhatIfCard key={`${row.targetVersion} ${row.place} ${row.horizon} ${row.asOf}`} table={page.whatIf} row={row} />
            )}
          </aside>
        )}
      </div>
      {children}
      <span className="visually-hidden" role="status">
        {waiting ? words.redrawing : ''}
      </span>
    </article>
  )
}
