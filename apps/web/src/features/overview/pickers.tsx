import type { OverviewView } from '@moc/contract'
import { overviewWords, type Language } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import type { SelectionSearch } from '../../router.tsx'
import { PickerArrow } from '../../ui/picker-arrow.tsx'
import styles from '../../ui/pickers.module.css'
import { KnownOnPicker } from '../trail/known-on-picker.tsx'
import { AsOfPicker } from './as-of-picker.tsx'
import { PlacePicker } from './place-picker.tsx'

type StrategyName = Pick<OverviewView['strategy'], 'nameVi' | 'nameEn' | 'shortVi' | 'shortEn' | 'documentNumber'>

/** What one is looking at: strategy, place, year, and the day from which one looks. Each choice goes to the address. */
export function Pickers({ overview }: { overview: OverviewView }) {
  const language = useLanguage()
  const words = useWords(overviewWords).pickers
  const id = useId()
  const navigate = useNavigate({ from: '/' })
  const { data: catalogue } = useQuery(catalogueQuery())
  const { selection, strategy, place } = overview
  const strategies = catalogue?.strategies ?? [strategy]
  const look = (part: SelectionSearch) => void navigate({ search: (now) => ({ ...now, status: undefined, ...part }), resetScroll: false })

  return (
    <div className={styles['pickers']} role="group" aria-label={words.label}>
      <div className={`${styles['picker']} ${styles['widest']}`}>
        <label htmlFor={`${id}-strategy`}>{words.strategy}</label>
        <select
          id={`${id}-strategy`}
          value={strategy.code}
          onChange={(event) => look({ strategy: event.currentTarget.value, horizon: undefined })}
        >
          {strategies.map((one) => (
            <option key={one.code} value={one.code}>
              {nameStrategy(one, language)}
            </option>
          ))}
        </select>
        <PickerArrow />
      </div>
      <PlacePicker places={catalogue?.places ?? [place]} place={place} onChoose={(id) => look({ place: id })} />
      <div className={styles['picker']}>
        <label htmlFor={`${id}-horizon`}>{words.horizon}</label>
        <select id={`${id}-horizon`} value={selection.horizon} onChange={(event) => look({ horizon: Number(event.currentTarget.value) })}>
          {[...new Set([...strategy.horizons, selection.horizon])]
            .toSorted((a, b) => a - b)
            .map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
        </select>
        <PickerArrow />
      </div>
      <AsOfPicker value={selection.asOf} onChoose={(asOf) => look({ asOf: asOf === catalogue?.today ? undefined : asOf })} />
      <KnownOnPicker value={selection.knownOn} onChoose={(knownOn) => look({ knownOn })} />
    </div>
  )
}

/** A strategy as it is known in offices: its short name and the number of its document. */
export function nameStrategy(strategy: StrategyName, language: Language): string {
  const short = language === 'vi' ? strategy.shortVi : strategy.shortEn
  return strategy.documentNumber === null ? short : `${short} · ${strategy.documentNumber}`
}
