import type { CatalogueView, ImportPageView } from '@moc/contract'
import type { DiffLine, ImportDiff } from '@moc/core'
import { formatNumber, importDifferenceWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { importLinesQuery, linesAtOnce } from '../../api/imports-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import { LoadingPanel } from '../../ui/loading-panel.tsx'
import panel from '../../ui/panel.module.css'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import buttons from './buttons.module.css'
import { differenceKinds, signs, type DifferenceKind } from './difference-kinds.ts'
import { DifferenceList } from './difference-list.tsx'
import styles from './difference-panel.module.css'
import { withPlaces } from './say-difference.ts'
import { partId } from './steps.tsx'

interface DifferencePanelProps {
  readonly page: ImportPageView
  readonly catalogue: CatalogueView | undefined
  /** What leads from a value to its whole trail; nothing where it is not given. */
  readonly renderTrail?: (line: DiffLine) => ReactNode
}

/** What publishing would do, or did: one bar, counts that filter, and a list with what is stored beside what the file says. */
export function DifferencePanel({ page, catalogue, renderTrail }: DifferencePanelProps) {
  const { summary, diff: first } = page
  const language = useLanguage()
  const words = useWords(importDifferenceWords)
  const [change, setChange] = useState<DifferenceKind | null>(null)
  const [offset, setOffset] = useState(0)
  const asked = change !== null || offset > 0
  const { data, error, refetch, isPlaceholderData } = useQuery({ ...importLinesQuery(summary.id, change, offset), enabled: asked })
  const shown = asked ? data : page
  const diff = shown?.diff
  const counts = first
  const text = (n: number) => formatNumber(n, 0, language)
  const total = differenceKinds.reduce((sum, kind) => sum + counts[kind], 0)
  const done = summary.state === 'published' || summary.state === 'undone'
  const choose = (kind: DifferenceKind) => {
    setChange(change === kind ? null : kind)
    setOffset(0)
  }
  return (
    <section className={panel['panel']} id={partId('difference')} tabIndex={-1} aria-labelledby="difference-title">
      <div className={panel['head']}>
        <h2 id="difference-title">{done ? words.done : words.title}</h2>
        <p>{words.hint}</p>
      </div>
      <div
        className={styles['bar']}
        role="img"
        aria-label={words.barLabel(text(counts.added), text(counts.changed), text(counts.rejected), text(counts.unchanged))}
      >
        {differenceKinds.map((kind) => counts[kind] > 0 && <span key={kind} data-kind={kind} style={{ flexGrow: counts[kind] / total }} />)}
      </div>
      <div className={styles['counts']}>
        <div role="group" aria-label={words.filter} className={styles['filters']}>
          {differenceKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              data-kind={kind}
              aria-pressed={change === kind}
              disabled={counts[kind] === 0}
              onClick={() => choose(kind)}
            >
              <i aria-hidden="true">{signs[kind]}</i> <b>{text(counts[kind])}</b> {words.counts[kind]}
            </button>
          ))}
        </div>
        <p className={panel['quiet']}>
          {counts.removed === 0 ? words.nothingRemoved : words.removed(text(counts.removed), counts.removed)}
        </p>
      </div>
      {asked && error !== null && <ProblemPanel error={error} onRetry={() => void refetch()} />}
      {diff === undefined && error === null && <LoadingPanel lines={3} />}
      {diff !== undefined && (
        <div aria-busy={isPlaceholderData || undefined}>
          <DifferenceList diff={diff} catalogue={withPlaces(catalogue, shown?.places ?? [])} {...(renderTrail ? { renderTrail } : {})} />
          <Pager diff={diff} offset={offset} onOffset={setOffset} />
        </div>
      )}
    </section>
  )
}

function Pager({ diff, offset, onOffset }: { diff: ImportDiff; offset: number; onOffset: (offset: number) => void }) {
  const language = useLanguage()
  const words = useWords(importDifferenceWords)
  if (diff.total <= linesAtOnce) return null
  const text = (n: number) => formatNumber(n, 0, language)
  const to = Math.min(diff.total, offset + linesAtOnce)
  return (
    <div className={`${buttons['buttons']} ${styles['pager']}`}>
      <button
        type="button"
        className={button['button']}
        disabled={offset === 0}
        onClick={() => onOffset(Math.max(0, offset - linesAtOnce))}
      >
        {words.previous}
      </button>
      <span role="status" className={panel['quiet']}>
        {words.page(text(offset + 1), text(to), text(diff.total))}
      </span>
      <button type="button" className={button['button']} disabled={to >= diff.total} onClick={() => onOffset(offset + linesAtOnce)}>
        {words.next}
      </button>
    </div>
  )
}
