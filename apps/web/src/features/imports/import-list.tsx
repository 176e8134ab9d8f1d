import { unfinishedStates, type ImportSummary } from '@moc/core'
import { formatInstant, formatNumber, importWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { importListQuery } from '../../api/imports-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { LoadingPanel } from '../../ui/loading-panel.tsx'
import panel from '../../ui/panel.module.css'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import styles from './import-list.module.css'
import list from './list-table.module.css'
import { UndoButton } from './undo-button.tsx'

/** Every import: the files that people brought, newest first; what ships with the program folded away below. */
export function ImportList({ current }: { current: string | null }) {
  const words = useWords(importWords).list
  const { data, error, refetch } = useQuery(importListQuery())
  const { data: catalogue } = useQuery(catalogueQuery())
  if (error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingPanel lines={3} />
  const uploads = data.imports.filter((one) => one.kind === 'upload')
  const shipped = data.imports.filter((one) => one.kind === 'catalogue')
  return (
    <section className={panel['panel']}>
      <div className={panel['head']}>
        <h2>{words.title}</h2>
      </div>
      {uploads.length === 0 ? (
        <p className={panel['quiet']}>{words.none}</p>
      ) : (
        <ImportTable imports={uploads} current={current} caption={words.caption} undoable={catalogue?.writable !== false} />
      )}
      {shipped.length > 0 && (
        <details className={styles['shipped']}>
          <summary>{words.shipped(shipped.length)}</summary>
          <p className={panel['quiet']}>{words.shippedNote}</p>
          <ImportTable imports={shipped} current={null} caption={words.shipped(shipped.length)} />
        </details>
      )}
    </section>
  )
}

function ImportTable({
  imports,
  current,
  caption,
  undoable = false,
}: {
  imports: readonly ImportSummary[]
  current: string | null
  caption: string
  undoable?: boolean
}) {
  const language = useLanguage()
  const words = useWords(importWords).list
  const uploads = imports.some(({ kind }) => kind === 'upload')
  const number = (value: number | null) => (value === null ? '' : formatNumber(value, 0, language))
  return (
    <div className={list['scroll']} role="region" aria-label={caption} tabIndex={0}>
      <table className={list['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.file}</th>
            <th scope="col">{words.columns.state}</th>
            <th scope="col" className={list['number']}>
              {words.columns.rows}
            </th>
            <th scope="col" className={list['number']}>
              {words.columns.added}
            </th>
            <th scope="col" className={list['number']}>
              {words.columns.changed}
            </th>
            {uploads && <th scope="col">{words.columns.by}</th>}
            <th scope="col" className={list['number']}>
              {words.columns.when}
            </th>
            {undoable && <th scope="col">{words.columns.actions}</th>}
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <tr key={one.id} aria-current={one.id === current ? 'true' : undefined} className={styles['row']}>
              <th scope="row" className={list['wide']}>
                {one.kind === 'upload' ? (
                  <Link to="/du-lieu" search={{ import: one.id }} aria-label={words.openOf(one.fileName)}>
                    {one.fileName}
                  </Link>
                ) : (
                  one.fileName
                )}
              </th>
              <td className={styles['state']}>{one.state === 'staged' && one.errors > 0 ? words.blocked : words.states[one.state]}</td>
              <td className={list['number']}>{number(one.rows === 0 ? null : one.rows)}</td>
              <td className={list['number']}>{number(one.added)}</td>
              <td className={list['number']}>{number(one.changed)}</td>
              {uploads && <td>{one.publishedBy ?? one.by}</td>}
              <td className={list['number']}>{formatInstant(one.undoneAt ?? one.publishedAt ?? one.stagedAt)}</td>
              {undoable && (
                <td>
                  {one.state === 'published' && <UndoButton summary={one} />}
                  {one.state !== 'failed' && unfinishedStates.some((state) => state === one.state) && one.id !== current && (
                    <Link to="/du-lieu" search={{ import: one.id }} aria-label={words.goOnOf(one.fileName)}>
                      {words.goOn}
                    </Link>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
