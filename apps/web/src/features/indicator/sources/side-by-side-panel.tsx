import type { IndicatorPageView, SourcesView } from '@moc/contract'
import { formatInstant, sourceWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { catalogueQuery } from '../../../api/catalogue-query.ts'
import { sourcesQuery } from '../../../api/sources-query.ts'
import { useLanguage, useWords } from '../../../language/use-language.ts'
import { addressOfPlace } from '../../../places/address-of-place.ts'
import { namePlace } from '../../../places/name-place.ts'
import button from '../../../ui/button.module.css'
import panel from '../../../ui/panel.module.css'
import { nameSeries } from './name-series.ts'
import { SeriesForm } from './series-form.tsx'
import { SeriesHistory } from './series-history.tsx'
import { SeriesTable } from './series-table.tsx'
import styles from './sources.module.css'

interface PanelProps {
  readonly page: IndicatorPageView
  readonly className: string | undefined
}

/** Several series of one indicator side by side, which of them is used and why, and the form to choose another. */
export function SideBySidePanel(props: PanelProps) {
  const { page } = props
  const own = page.series.filter(({ indicator }) => indicator === page.indicator.code)
  // What was known on an earlier day is looked at without what is chosen now.
  if (own.length < 2 || page.knownOn !== null) return null
  return <Panel {...props} />
}

function Panel({ page, className }: PanelProps) {
  const language = useLanguage()
  const words = useWords(sourceWords)
  const { data: sources } = useQuery(sourcesQuery(page.indicator.code, addressOfPlace(page.place)))
  const { data: catalogue } = useQuery(catalogueQuery())
  const [open, setOpen] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  if (!sources || sources.series.length < 2) return null
  const unit = language === 'vi' ? page.indicator.unitVi : page.indicator.unitEn
  return (
    <section className={`${panel['panel']} ${className ?? ''}`} aria-labelledby="side-by-side">
      <div className={panel['head']}>
        <h2 id="side-by-side">{words.title}</h2>
        <p>{words.lead(sources.series.length)}</p>
      </div>
      <p className={styles['why']}>
        <b>{sources.used === null ? '' : nameSeries(sources.used, words.main)}</b> <span>({words.used})</span>.{' '}
        <WhyUsed sources={sources} />
      </p>
      <SeriesTable sources={sources} page={page} unit={unit} />
      {saved !== null && !open && (
        <p role="status" className={styles['saved']}>
          {words.saved(nameSeries(saved, words.main))}
        </p>
      )}
      {catalogue?.writable === false ? (
        <p className={panel['quiet']}>{words.readOnly}</p>
      ) : open ? (
        <SeriesForm
          sources={sources}
          place={namePlace(page.place, language)}
          onDone={(series) => {
            setOpen(false)
            setSaved(series)
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <button type="button" className={`${button['small']} ${styles['open']}`} onClick={() => setOpen(true)}>
          {words.form.open}
        </button>
      )}
      <SeriesHistory sources={sources} />
    </section>
  )
}

function WhyUsed({ sources: { chosen, used } }: { sources: SourcesView }) {
  const words = useWords(sourceWords).why
  if (chosen === null) return used === 'main' ? words.custom : words.customFirst
  return (
    <>
      {words.chosen(chosen.by ?? words.unnamed, formatInstant(chosen.at))}, {chosen.everywhere ? words.everywhere : words.here}.{' '}
      {words.because(chosen.why)}
    </>
  )
}
