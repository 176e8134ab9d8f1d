import type { CatalogueView, ImportPageView } from '@moc/contract'
import { formatInstant, importWords, type ImportStep } from '@moc/figures'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { importTableQuery } from '../../api/imports-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { LoadingPanel } from '../../ui/loading-panel.tsx'
import panel from '../../ui/panel.module.css'
import path from '../../ui/path.module.css'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import { ChecksPanel } from './checks-panel.tsx'
import { DifferencePanel } from './difference-panel.tsx'
import { DropZone } from './drop-zone.tsx'
import { fileAddress } from './file-addresses.ts'
import { Head } from './head.tsx'
import styles from './import-view.module.css'
import notes from './notes.module.css'
import { OutcomePanel } from './outcome-panel.tsx'
import { ProgressPanel } from './progress-panel.tsx'
import { PublishBar } from './publish-bar.tsx'
import { QuestionsPanel } from './questions-panel.tsx'
import { withPlaces } from './say-difference.ts'
import { findStep, sayImportSubtitle, sayImportTitle } from './say-import.ts'
import { Steps } from './steps.tsx'
import { TablePanel } from './table-panel.tsx'
import { TrailLink } from './trail-link.tsx'
import { useImportActions } from './use-import-actions.ts'
import { useReasons } from './use-reasons.ts'

/** One import, wherever it is on its way: being read, asking, checked and waiting, published, undone, thrown away. */
export function ImportView({ page, catalogue }: { page: ImportPageView; catalogue: CatalogueView | undefined }) {
  const language = useLanguage()
  const words = useWords(importWords)
  const actions = useImportActions(page.summary.id)
  const [reasons, setReason] = useReasons(page.summary.id)
  // What was added and changed is known while it waits; it is kept to lead to the pages where it is seen.
  const [seen, setSeen] = useState(page.diff.lines)
  const { summary, diff, progress } = page
  const reading = progress !== null || summary.state === 'reading'
  const open = !reading && (summary.state === 'asking' || summary.state === 'staged' || summary.state === 'failed')
  const table = useInfiniteQuery({ ...importTableQuery(summary.id), enabled: open && summary.state !== 'failed' })
  const windows = open && summary.state !== 'failed' ? (table.data?.pages ?? null) : null
  const step = findStep(page)
  const waits = summary.state === 'asking'
  const offers = windows?.[0]?.table.offers ?? []
  const compared = summary.state === 'staged' && diff.added + diff.changed + diff.unchanged + diff.rejected > 0
  const parts: ImportStep[] = open
    ? [...(windows ? (['table', 'questions'] as const) : []), 'checks', ...(compared ? (['difference'] as const) : []), 'publish']
    : []
  return (
    <>
      <Head
        path={<Path />}
        title={sayImportTitle(page, language)}
        subtitle={sayImportSubtitle(page, windows?.[0]?.table ?? null, catalogue, language)}
        stage={`${reading} ${summary.state} ${page.questions.length} ${step}`}
      >
        {summary.state !== 'discarded' && summary.state !== 'undone' && (
          <Steps current={step} finished={summary.state === 'published'} parts={parts} />
        )}
      </Head>
      {page.sameFile.length > 0 && open && <SameFile page={page} />}
      {page.remembered !== null && open && (
        <p className={notes['info']}>{words.remembered(page.remembered.fileName, formatInstant(page.remembered.at))}</p>
      )}
      {reading && (
        <ProgressPanel
          progress={progress}
          stopping={actions.working !== null}
          onCancel={catalogue?.writable === false ? null : () => void actions.discard()}
        />
      )}
      {open && (
        <>
          {table.error !== null && <ProblemPanel error={table.error} onRetry={() => void table.refetch()} />}
          {table.isLoading && <LoadingPanel />}
          {windows !== null && (
            <div className={styles['understood']}>
              <TablePanel
                page={page}
                windows={windows}
                catalogue={catalogue}
                actions={actions}
                onMore={table.hasNextPage ? () => void table.fetchNextPage() : null}
                editable={catalogue?.writable !== false}
              />
              <QuestionsPanel key={JSON.stringify(page.answers)} page={page} offers={offers} catalogue={catalogue} actions={actions} />
            </div>
          )}
          <ChecksPanel issues={diff.issues} wantReasons={page.wantReasons} reasons={reasons} onReason={setReason} waits={waits} />
          {compared && (
            <DifferencePanel page={page} catalogue={catalogue} renderTrail={(line) => line.before !== null && <TrailLink line={line} />} />
          )}
          <PublishBar page={page} catalogue={catalogue} actions={actions} reasons={reasons} onPublish={() => setSeen(diff.lines)} />
          {(summary.state === 'failed' || (summary.state === 'staged' && diff.issues.some(({ severity }) => severity === 'error'))) && (
            <DropZone again />
          )}
        </>
      )}
      {!reading && !open && (
        <>
          <OutcomePanel
            page={page}
            lines={seen.length > 0 ? seen : diff.lines}
            catalogue={withPlaces(catalogue, page.places)}
            actions={actions}
          />
          {(summary.state === 'published' || summary.state === 'undone') && diff.added + diff.changed + diff.unchanged > 0 && (
            <DifferencePanel page={page} catalogue={catalogue} renderTrail={(line) => <TrailLink line={line} />} />
          )}
        </>
      )}
      {summary.fileSize !== null && (
        <p className={`${panel['quiet']} screen-only`}>
          <a href={fileAddress(summary.id)} download>
            {words.download}
          </a>
        </p>
      )}
    </>
  )
}

function Path() {
  const words = useWords(importWords)
  return (
    <nav aria-label={words.breadcrumb}>
      <ol className={path['path']}>
        <li>
          <Link to="/du-lieu">{words.title}</Link>
        </li>
        <li aria-current="page">{words.toImport}</li>
      </ol>
    </nav>
  )
}

/** Earlier imports of the very same bytes, each to be opened. */
function SameFile({ page }: { page: ImportPageView }) {
  const words = useWords(importWords)
  return (
    <div className={notes['info']} role="status">
      <p>{words.sameFile}</p>
      <ul>
        {page.sameFile.slice(0, 5).map((one) => (
          <li key={one.id}>
            <Link to="/du-lieu" search={{ import: one.id }}>
              {words.sameFileOf(one.fileName, words.list.states[one.state], formatInstant(one.undoneAt ?? one.publishedAt ?? one.stagedAt))}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
