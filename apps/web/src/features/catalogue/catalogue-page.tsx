import type { EditsView } from '@moc/contract'
import { catalogueEditWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CatalogueSearch } from '../../address/searches.ts'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { editsQuery } from '../../api/edits-query.ts'
import { useWords } from '../../language/use-language.ts'
import { hasWords, splitWords } from '../../ui/find-matches.ts'
import { LoadingPanel } from '../../ui/loading-panel.tsx'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import styles from './catalogue.module.css'
import { EditHistory } from './edit-history.tsx'
import { IndicatorForm } from './indicator-form.tsx'
import { IndicatorList } from './indicator-list.tsx'
import { PolicyForm } from './policy-form.tsx'
import { PolicyTable } from './policy-table.tsx'
import { TargetForm } from './target-form.tsx'
import { TargetList } from './target-list.tsx'

const route = getRouteApi('/danh-muc')
const parts = ['indicator', 'target', 'policy', 'history'] as const

/** What is measured, what is aimed at and how it is judged, each with its editor; and every edit so far. */
export function CataloguePage() {
  const words = useWords(catalogueEditWords)
  const { part = 'indicator' } = route.useSearch()
  const { data, error, refetch } = useQuery(editsQuery())
  const { data: catalogue } = useQuery(catalogueQuery())
  usePageTitle(words.title)
  if (error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data || !catalogue) return <LoadingPanel lines={12} />
  return (
    <>
      <h1 className={styles['title']}>{words.title}</h1>
      <p className={styles['lead']}>{words.lead}</p>
      {!catalogue.writable && <p className={styles['notice']}>{words.readOnly}</p>}
      <nav className={styles['tabs']} aria-label={words.tabs.label}>
        {parts.map((one) => (
          <Link
            key={one}
            from="/danh-muc"
            to="/danh-muc"
            search={{ part: one === 'indicator' ? undefined : one }}
            activeOptions={{ exact: true }}
            activeProps={{ 'aria-current': undefined }}
            aria-current={one === part ? 'page' : undefined}
          >
            {words.tabs[one]}
            {one === 'history' && data.edits.length > 0 && ` (${data.edits.length})`}
          </Link>
        ))}
      </nav>
      <Part key={part} part={part} data={data} writable={catalogue.writable} />
    </>
  )
}

function Part({ part, data, writable }: { part: NonNullable<CatalogueSearch['part']>; data: EditsView; writable: boolean }) {
  const words = useWords(catalogueEditWords)
  const { edit } = route.useSearch()
  const navigate = route.useNavigate()
  const [said, setSaid] = useState<string | null>(null)
  const back = () => void navigate({ search: (now) => ({ ...now, edit: undefined }) })
  const saved = () => {
    setSaid(words.saved)
    back()
  }
  const indicator = part === 'indicator' ? data.indicators.find(({ code }) => code === edit) : undefined
  const target = part === 'target' ? data.targets.find(({ code, last }) => code === edit && last) : undefined
  if (writable && indicator) return <IndicatorForm indicator={indicator} onSaved={saved} onCancel={back} />
  if (writable && target) return <TargetForm target={target} documents={data.documents} onSaved={saved} onCancel={back} />
  if (writable && part === 'policy' && edit !== undefined) return <PolicyForm policy={data.policy} onSaved={saved} onCancel={back} />
  return (
    <>
      {said !== null && (
        <p role="status" className={styles['saved']}>
          {said}
        </p>
      )}
      {part === 'policy' ? (
        <PolicyTable policy={data.policy} writable={writable} />
      ) : part === 'history' ? (
        <EditHistory edits={data.edits} writable={writable} onWithdrawn={() => setSaid(words.withdrawn)} />
      ) : (
        <Found part={part} data={data} writable={writable} />
      )}
    </>
  )
}

function Found({ part, data, writable }: { part: 'indicator' | 'target'; data: EditsView; writable: boolean }) {
  const words = useWords(catalogueEditWords)
  const { find = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const [earlier, setEarlier] = useState(false)
  const typed = splitWords(find)
  const has = (one: { code: string; nameVi: string; nameEn: string; label?: string; strategy?: string }) =>
    hasWords(`${one.nameVi} ${one.nameEn} ${one.code} ${one.strategy ?? ''} ${one.label ?? ''}`, typed)
  const indicators = data.indicators.filter(has)
  const targets = data.targets.filter((one) => (earlier || one.last) && has(one))
  const count = part === 'indicator' ? indicators.length : targets.length
  return (
    <>
      <div className={styles['tools']}>
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={find}
          onChange={(event) => {
            const text = event.currentTarget.value
            void navigate({ search: (now) => ({ ...now, find: text || undefined }), replace: true, resetScroll: false })
          }}
        />
        {part === 'target' && (
          <label>
            <input type="checkbox" checked={earlier} onChange={(event) => setEarlier(event.currentTarget.checked)} /> {words.earlier}
          </label>
        )}
        <p role="status">{words.count(count)}</p>
      </div>
      {count === 0 ? (
        <p>{words.none(find)}</p>
      ) : part === 'indicator' ? (
        <IndicatorList indicators={indicators} edits={data.edits} writable={writable} />
      ) : (
        <TargetList targets={targets} documents={data.documents} writable={writable} />
      )}
    </>
  )
}
