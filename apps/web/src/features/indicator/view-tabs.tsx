import { indicatorWords } from '@moc/figures'
import { useRef, type KeyboardEvent } from 'react'
import { useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import styles from './view-tabs.module.css'

const views = ['chart', 'table'] as const
export type View = (typeof views)[number]

/** Chart or table of the same numbers; arrows move between the two, and a screen reader hears which one is shown. */
export function ViewTabs({ view, onShow }: { view: View; onShow: (view: View) => void }) {
  const words = useWords(indicatorWords).views
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -1, End: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = views[Math.min(views.length - 1, Math.max(0, views.indexOf(view) + step))]!
    onShow(next)
    list.current?.querySelector<HTMLElement>(`#figure-tab-${next}`)?.focus()
  }
  return (
    <>
      <div ref={list} role="tablist" aria-label={words.label} className={styles['tabs']} onKeyDown={onKeyDown}>
        {views.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            className={button['small']}
            id={`figure-tab-${one}`}
            aria-selected={one === view}
            aria-controls="figure-view"
            aria-keyshortcuts="t"
            tabIndex={one === view ? 0 : -1}
            onClick={() => onShow(one)}
          >
            {words[one]}
          </button>
        ))}
      </div>
      <span className="visually-hidden" role="status">
        {view === 'chart' ? words.nowChart : words.nowTable}
      </span>
    </>
  )
}
