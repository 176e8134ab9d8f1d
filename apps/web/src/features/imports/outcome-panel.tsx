import type { CatalogueView, ImportPageView } from '@moc/contract'
import type { DiffLine } from '@moc/core'
import { formatNumber, importPublishWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import panel from '../../ui/panel.module.css'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import buttons from './buttons.module.css'
import styles from './outcome-panel.module.css'
import { nameIndicator, namePlaceOf } from './say-difference.ts'
import { UndoDialog } from './undo-dialog.tsx'
import type { ImportActions } from './use-import-actions.ts'

/** How many of the values that an undo kept are named; the rest is counted. */
const keptShown = 50

interface OutcomeProps {
  readonly page: ImportPageView
  readonly lines: readonly DiffLine[]
  readonly catalogue: CatalogueView | undefined
  readonly actions: ImportActions
}

/** What an import did: how many values, where they are seen, and the way back. After an undo, what was kept. */
export function OutcomePanel({ page, lines, catalogue, actions }: OutcomeProps) {
  const language = useLanguage()
  const words = useWords(importPublishWords)
  const [asking, setAsking] = useState(false)
  const { summary } = page
  const number = (value: number | null) => formatNumber(value ?? 0, 0, language)
  const moreKept = actions.undone ? actions.undone.keptTotal - Math.min(actions.undone.kept.length, keptShown) : 0
  const seen = [...new Map(lines.map((line) => [`${line.indicator} ${line.place}`, line])).values()].slice(0, 12)
  return (
    <section className={`${panel['panel']} ${styles['outcome']}`} aria-live="polite">
      {summary.state === 'published' && (
        <>
          <p>
            {words.published.text(number(summary.added), number(summary.changed), number(summary.unchanged))}
            {summary.publishedBy !== null && ` ${words.published.by(summary.publishedBy)}`}
          </p>
          {actions.redone && <p>{words.undone.redone(number(actions.redone.restored), actions.redone.restored)}</p>}
          {seen.length > 0 && (
            <>
              <p>{words.published.see}</p>
              <ul>
                {seen.map((line) => (
                  <li key={`${line.indicator} ${line.place}`}>
                    <Link to="/chi-tieu/$code" params={{ code: line.indicator }} search={{ place: line.place }}>
                      {nameIndicator(line.indicator, catalogue, language)} · {namePlaceOf(line.place, catalogue, language)}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {summary.state === 'undone' && actions.undone && (
        <>
          <p>{words.undone.text(number(actions.undone.restored), actions.undone.restored)}</p>
          {actions.undone.kept.length > 0 && (
            <>
              <p>{words.undone.kept(number(actions.undone.keptTotal), actions.undone.keptTotal)}</p>
              <ul>
                {actions.undone.kept.slice(0, keptShown).map((kept) => (
                  <li key={`${kept.indicator} ${kept.place} ${kept.period}`}>
                    {nameIndicator(kept.indicator, catalogue, language)} · {namePlaceOf(kept.place, catalogue, language)} · {kept.period}:{' '}
                    {language === 'vi' ? kept.why : kept.whyEn}
                  </li>
                ))}
              </ul>
              {moreKept > 0 && <p>{words.undone.keptMore(number(moreKept), moreKept)}</p>}
            </>
          )}
        </>
      )}
      {actions.error !== null && <ProblemPanel error={actions.error} />}
      <div className={buttons['buttons']}>
        {summary.state === 'published' && summary.kind === 'upload' && catalogue?.writable !== false && (
          <button type="button" className={button['button']} onClick={() => setAsking(true)}>
            {words.published.undo}
          </button>
        )}
        {summary.state === 'undone' && catalogue?.writable !== false && (
          <button type="button" className={button['button']} disabled={actions.working !== null} onClick={() => void actions.redo()}>
            {words.undone.redo}
          </button>
        )}
        <Link to="/du-lieu">{words.published.another}</Link>
        {summary.state === 'undone' && <span className={panel['quiet']}>{words.undone.redoNote}</span>}
      </div>
      {asking && <UndoDialog summary={summary} actions={actions} onUndone={() => setAsking(false)} onClose={() => setAsking(false)} />}
    </section>
  )
}
