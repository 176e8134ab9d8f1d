import type { IndicatorPageView } from '@moc/contract'
import { indicatorWords, type AttainmentFigure } from '@moc/figures'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import panel from '../../ui/panel.module.css'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { useShortcuts } from '../../ui/use-shortcuts.ts'
import { AttainmentChart } from './attainment-chart.tsx'
import { EmptyState } from './empty-state.tsx'
import styles from './figure-panel.module.css'
import { FigureTable } from './figure-table.tsx'
import { saveTable } from './save-table.ts'
import { ViewTabs, type View } from './view-tabs.tsx'

/** Where the values come from; names of sources stay in their own language. */
function SourceLine({ figure: { source, sourceNames } }: { figure: AttainmentFigure }) {
  if (sourceNames === null) return source
  const [before, after] = source.split(sourceNames)
  return (
    <>
      {before}
      <span lang="vi">{sourceNames}</span>
      {after}
    </>
  )
}

/** Below this width, in letters, the picture begins later so that recent years have room. */
const narrowBelow = 42

export interface FigurePanelProps {
  readonly page: IndicatorPageView
  readonly figure: AttainmentFigure
  readonly beside: boolean
  readonly besideCount: number
  readonly onBeside: (beside: boolean) => void
  readonly onNarrow: (narrow: boolean) => void
}

/** The chart and the table of the same numbers, with what is needed to read and to take them along. */
export function FigurePanel({ page, figure, beside, besideCount, onBeside, onNarrow }: FigurePanelProps) {
  const language = useLanguage()
  const words = useWords(indicatorWords)
  const { view = 'chart' } = useSearch({ from: '/chi-tieu/$code' })
  const navigate = useNavigate({ from: '/chi-tieu/$code' })
  const box = useRef<HTMLElement>(null)
  const width = useElementWidth(box, 800)
  const narrow = width < narrowBelow * 14
  useEffect(() => onNarrow(narrow), [narrow, onNarrow])

  const show = useCallback(
    (next: View) =>
      void navigate({
        search: (now) => ({ ...now, view: next === 'chart' ? undefined : next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const other = view === 'chart' ? 'table' : 'chart'
  useShortcuts(useMemo(() => ({ t: () => show(other) }), [show, other]))

  const empty = figure.rows.every((row) => row.kind !== 'observed')
  const drawable = !empty || figure.layers.length > 0
  return (
    <section ref={box} className={`${panel['panel']} ${styles['panel']}`} aria-label={words.views.label}>
      <div className={styles['bar']}>
        <ViewTabs view={view} onShow={show} />
        <div className={styles['tools']}>
          {besideCount > 0 && view === 'chart' && (
            <label className={styles['overlay']}>
              <input type="checkbox" checked={beside} onChange={(event) => onBeside(event.currentTarget.checked)} />
              {words.overlay(besideCount)}
            </label>
          )}
          <button type="button" className={button['link']} onClick={() => saveTable(page, figure, language)}>
            {words.download}
          </button>
        </div>
      </div>
      <div role="tabpanel" id="figure-view" aria-labelledby={`figure-tab-${view}`} tabIndex={-1}>
        {empty && <EmptyState page={page} />}
        {view === 'chart' ? drawable && <AttainmentChart figure={figure} small={empty} /> : <FigureTable page={page} figure={figure} />}
      </div>
      {view === 'chart' && drawable && <p className={styles['caption']}>{[figure.legend, ...figure.notes].join(' ')}</p>}
      <p className={styles['source']}>
        <SourceLine figure={figure} /> <span className={styles['date']}>{figure.date}.</span>
      </p>
    </section>
  )
}
