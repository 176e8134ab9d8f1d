import { ProblemError } from '@moc/contract'
import { importWords } from '@moc/figures'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { importListQuery, importQuery } from '../../api/imports-query.ts'
import { useWords } from '../../language/use-language.ts'
import { LoadingPanel } from '../../ui/loading-panel.tsx'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { CatalogueLink } from './catalogue-link.tsx'
import { ImportList } from './import-list.tsx'
import { ImportView } from './import-view.tsx'
import styles from './imports-page.module.css'
import { Start } from './start.tsx'

const route = getRouteApi('/du-lieu')

/** Where data come in: a file's way from checks over the difference to what is published, and every earlier import. */
export function ImportsPage() {
  const { import: id } = route.useSearch()
  const words = useWords(importWords)
  usePageTitle(words.title)
  return (
    <div className={styles['page']}>
      {id === undefined ? <Start /> : <OneImport key={id} id={id} />}
      <div className={id === undefined ? undefined : 'screen-only'}>
        <ImportList current={id ?? null} />
      </div>
      {id === undefined && (
        <p className="screen-only">
          <CatalogueLink />
        </p>
      )}
    </div>
  )
}

function OneImport({ id }: { id: string }) {
  const words = useWords(importWords)
  const { data, error, refetch } = useQuery(importQuery(id))
  const { data: catalogue } = useQuery(catalogueQuery())
  useFreshList(data?.progress == null ? data?.summary.state : 'reading')
  if (error instanceof ProblemError && error.problem.code === 'import-unknown') return <Start notice={words.unknown(id)} />
  if (error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingPanel />
  return <ImportView page={data} catalogue={catalogue} />
}

/** Asks for the list of imports anew when the state of the one that is open has changed by itself. */
function useFreshList(state: string | undefined): void {
  const queryClient = useQueryClient()
  const before = useRef(state)
  useEffect(() => {
    if (before.current !== undefined && before.current !== state) void queryClient.invalidateQueries(importListQuery())
    before.current = state
  }, [state, queryClient])
}
