import { ProblemError, type CatalogueView, type ImportPageView } from '@moc/contract'
import { formatNumber, importWords } from '@moc/figures'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import { ChecksPanel } from './checks-panel.tsx'
import { DifferencePanel } from './difference-panel.tsx'
import { DropZone } from './drop-zone.tsx'
import { Head } from './head.tsx'
import headStyles from './import-view.module.css'
import { OutcomePanel } from './outcome-panel.tsx'
import panel from './panel.module.css'
import { Steps } from './steps.tsx'
import { useImportActions } from './use-import-actions.ts'

/** One import, wherever it is on its way: checked and waiting, refused, published, undone, thrown away. */
export function ImportView({ page, catalogue }: { page: ImportPageView; catalogue: CatalogueView | undefined }) {
  const language = useLanguage()
  const words = useWords(importWords)
  const navigate = useNavigate({ from: '/du-lieu' })
  const actions = useImportActions(page.summary.id)
  // What was added and changed is known while it waits; it is kept to lead to the pages where it is seen.
  const [seen, setSeen] = useState(page.diff.lines)
  const { summary, diff } = page
  const errors = diff.issues.filter((issue) => issue.severity === 'error').length
  const publishes = diff.added + diff.changed
  const path = (
    <nav aria-label={words.breadcrumb}>
      <ol className={headStyles['path']}>
        <li>
          <Link to="/du-lieu">{words.title}</Link>
        </li>
        <li aria-current="page">{words.toImport}</li>
      </ol>
    </nav>
  )

  if (summary.state !== 'staged') {
    const title =
      summary.state === 'published'
        ? words.published.title(formatNumber((summary.added ?? 0) + (summary.changed ?? 0), 0, language))
        : summary.state === 'undone'
          ? words.undone.title(summary.fileName)
          : words.discardedTitle(summary.fileName)
    return (
      <>
        <Head path={path} title={title} subtitle={summary.fileName}>
          {summary.state === 'published' && <Steps current="publish" finished />}
        </Head>
        <OutcomePanel page={page} lines={seen} catalogue={catalogue} actions={actions} />
      </>
    )
  }

  const stale = actions.error instanceof ProblemError && actions.error.problem.code === 'import-stale'
  return (
    <>
      <Head
        path={path}
        title={
          errors > 0
            ? words.staged.refused(summary.fileName, errors)
            : words.staged.title(summary.fileName, diff.added, diff.changed, diff.rejected)
        }
        subtitle={words.staged.subtitle(formatNumber(summary.rows, 0, language))}
      >
        <Steps current={errors > 0 ? 'check' : 'difference'} />
      </Head>
      <ChecksPanel issues={diff.issues} />
      {(publishes > 0 || diff.unchanged > 0) && <DifferencePanel diff={diff} catalogue={catalogue} />}
      {stale && (
        <p className={panel['notice']} role="alert">
          {words.staged.stale}
        </p>
      )}
      {actions.error !== null && !stale && <ProblemPanel error={actions.error} />}
      <div className={panel['buttons']}>
        {errors === 0 && publishes > 0 && (
          <button
            type="button"
            className={panel['primary']}
            disabled={actions.working || catalogue?.writable === false}
            onClick={() => {
              setSeen(diff.lines)
              void actions.publish()
            }}
          >
            {actions.working ? words.staged.publishing : words.staged.publish(publishes, formatNumber(publishes, 0, language))}
          </button>
        )}
        <button
          type="button"
          className={panel['button']}
          disabled={actions.working}
          onClick={() => void actions.discard().then(() => navigate({ search: (now) => ({ ...now, import: undefined }) }))}
        >
          {words.staged.discard}
        </button>
        <span className={panel['quiet']}>{errors > 0 ? '' : publishes > 0 ? words.staged.undoable : words.staged.nothingNew}</span>
      </div>
      {errors > 0 && <DropZone />}
    </>
  )
}
