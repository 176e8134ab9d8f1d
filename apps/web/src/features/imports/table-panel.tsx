import type { CatalogueView, ImportPageView, ImportTableView } from '@moc/contract'
import { formatNumber, importTableWords } from '@moc/figures'
import { useState } from 'react'
import { rowsAtOnce } from '../../api/imports-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import panel from '../../ui/panel.module.css'
import { MappingPanel } from './mapping-panel.tsx'
import { partId } from './steps.tsx'
import styles from './table-panel.module.css'
import { TableView } from './table-view.tsx'
import type { ImportActions } from './use-import-actions.ts'

interface TablePanelProps {
  readonly page: ImportPageView
  /** Windows of the table that were fetched, one after another. */
  readonly windows: readonly ImportTableView[]
  readonly catalogue: CatalogueView | undefined
  readonly actions: ImportActions
  readonly onMore: (() => void) | null
  readonly editable: boolean
}

/** The sheet as it was understood: what is data, what is not and why, what is asked and what is wrong. */
export function TablePanel({ page, windows, catalogue, actions, onMore, editable }: TablePanelProps) {
  const language = useLanguage()
  const words = useWords(importTableWords)
  const [mapping, setMapping] = useState(false)
  const first = windows[0]!
  const { table, total, part } = first
  const shown = Math.min(total, windows.length * rowsAtOnce)
  const number = (n: number) => formatNumber(n, 0, language)
  const sheets = table.sheets ?? []
  const read = table.sheet
  const [sheet, setSheet] = useState<string | null>(null)
  const looked = sheet ?? read
  // Its columns are those of the plain form, and reading a long file anew by another mapping would take gigabytes.
  const mappable = editable && part === 'whole'
  return (
    <section className={panel['panel']} id={partId('table')} tabIndex={-1} aria-labelledby="table-title">
      <div className={panel['head']}>
        <h2 id="table-title">{words.title}</h2>
        <ul className={styles['legend']}>
          <li data-kind="struck">{words.legend.struck}</li>
          <li data-kind="tinted">{words.legend.tinted}</li>
          <li data-kind="amber">{words.legend.amber}</li>
          <li data-kind="red">{words.legend.red}</li>
        </ul>
      </div>
      {sheets.length > 1 && !page.questions.some(({ code }) => code === 'sheet') && (
        <div className={styles['sheets']}>
          <label className={styles['sheet']}>
            <span>{words.sheet}</span>
            <select value={looked ?? ''} onChange={(event) => setSheet(event.currentTarget.value)}>
              {sheets.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          {editable && looked !== undefined && looked !== read && (
            <button
              type="button"
              className={button['button']}
              disabled={actions.working !== null}
              onClick={() => void actions.answer(page.answers, { ...(page.mapping ?? { version: 1 }), sheet: looked })}
            >
              {words.takeSheet}
            </button>
          )}
        </div>
      )}
      <TableView windows={windows} page={page} catalogue={catalogue} />
      <div className={styles['below']}>
        {onMore !== null && (
          <button type="button" className={button['button']} onClick={onMore}>
            {words.more(number(Math.min(rowsAtOnce, total - shown)))}
          </button>
        )}
        {total > shown && <span className={panel['quiet']}>{words.shown(number(shown), number(total))}</span>}
        {part === 'beginning' && <span className={panel['quiet']}>{words.beginning(number(total))}</span>}
        {mappable && (
          <button type="button" className={button['link']} aria-expanded={mapping} onClick={() => setMapping(!mapping)}>
            {mapping ? words.mapping.close : words.mapping.open}
          </button>
        )}
      </div>
      {mapping && mappable && (
        <MappingPanel
          key={table.shape}
          table={table}
          page={page}
          catalogue={catalogue}
          actions={actions}
          onDone={() => setMapping(false)}
        />
      )}
    </section>
  )
}
