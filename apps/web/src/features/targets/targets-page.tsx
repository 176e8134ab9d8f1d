import { targetWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { useWords } from '../../language/use-language.ts'
import { hasWords, splitWords } from '../../ui/find-matches.ts'
import { LoadingPanel } from '../../ui/loading-panel.tsx'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { IndicatorTable } from './indicator-table.tsx'
import styles from './targets-page.module.css'

const route = getRouteApi('/chi-tieu')

/** Every indicator with the targets that it measures, those that have values first. */
export function TargetsPage() {
  const words = useWords(targetWords)
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/chi-tieu' })
  const { data, error, refetch } = useQuery(catalogueQuery())
  usePageTitle(words.title)
  if (error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingPanel lines={12} />

  const typed = splitWords(search.find ?? '')
  const found = data.indicators
    .filter((one) => !search.known || one.hasValues)
    .filter((one) =>
      hasWords(
        `${one.nameVi} ${one.nameEn} ${one.code} ${one.targets.map((target) => `${target.target} ${target.label}`).join(' ')}`,
        typed,
      ),
    )
    .toSorted((a, b) => Number(b.hasValues) - Number(a.hasValues) || Number(b.targets.length > 0) - Number(a.targets.length > 0))
  const tell = (part: { find?: string | undefined; known?: true | undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false })

  return (
    <>
      <h1 className={styles['title']}>{words.title}</h1>
      <p className={styles['lead']}>{words.lead(data.indicators.length, data.strategies.length)}</p>
      <div className={styles['tools']}>
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={search.find ?? ''}
          onChange={(event) => tell({ find: event.currentTarget.value || undefined })}
        />
        <label>
          <input
            type="checkbox"
            checked={search.known ?? false}
            onChange={(event) => tell({ known: event.currentTarget.checked || undefined })}
          />
          {words.onlyWithValues}
        </label>
        <p role="status">{words.count(found.length)}</p>
      </div>
      {found.length === 0 ? (
        <p className={styles['nothing']}>{words.none(search.find ?? '')}</p>
      ) : (
        <IndicatorTable indicators={found} strategies={data.strategies} />
      )}
    </>
  )
}
