import { policy } from '@moc/core'
import { methodCompareWords, methodForecastWords, methodProofWords, methodRuleWords, methodWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { methodsQuery } from '../../api/methods-query.ts'
import { useWords } from '../../language/use-language.ts'
import { LoadingPanel } from '../../ui/loading-panel.tsx'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { BacktestSection } from './backtest-section.tsx'
import { CompareSection } from './compare-section.tsx'
import { ForecasterSection } from './forecaster-section.tsx'
import { JudgingSections } from './judging-sections.tsx'
import styles from './method-page.module.css'
import { ReliabilitySection } from './reliability-section.tsx'
import { RulesSection } from './rules-section.tsx'

/** How targets are judged, why the chances can be believed, what the official rules say, and how before and after are compared. */
export function MethodPage() {
  const { version: _version, ...standing } = policy
  const words = useWords(methodWords)
  const { data, error, refetch } = useQuery(methodsQuery())
  usePageTitle(words.title)
  useAnchor(data !== undefined)
  const places = [
    ['tinh-trang', words.statuses],
    ['quy-uoc', words.numbers],
    ['kha-nang', useWords(methodForecastWords).title],
    ['do-tin-cay', useWords(methodProofWords).title],
    ['thu-lai', useWords(methodProofWords).backtest],
    ['quy-tac', useWords(methodRuleWords).title],
    ['truoc-sau', useWords(methodCompareWords).title],
  ] as const
  return (
    <article className={styles['page']}>
      <header>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p className={styles['quiet']}>{words.version(data?.policyVersion ?? policy.version)}</p>
        <nav aria-label={words.contents} className="screen-only">
          <ul>
            {places.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <JudgingSections policy={data?.policy ?? standing} />
      <ForecasterSection />
      {error && <ProblemPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingPanel lines={10} />}
      {data && (
        <>
          <ReliabilitySection tables={data.reliability} />
          <BacktestSection methods={data} />
          <RulesSection methods={data} />
          <CompareSection numbers={data.comparison} />
        </>
      )}
    </article>
  )
}

/** Goes to the part that the address names once the parts that come from the server are there. */
function useAnchor(ready: boolean): void {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1))
    if (ready && id !== '') document.getElementById(id)?.scrollIntoView()
  }, [ready])
}
