import type { OverviewView } from '@moc/contract'
import { overviewWords, type Language } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { SelectionSearch } from '../../address/searches.ts'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { PlacePicker } from '../../places/place-picker.tsx'
import { KnownOnPicker } from '../../ui/known-on-picker.tsx'
import styles from '../../ui/pickers.module.css'
import { SelectPicker } from '../../ui/select-picker.tsx'
import { AsOfPicker } from './as-of-picker.tsx'
import { listPlaces } from './list-places.ts'

type StrategyName = Pick<OverviewView['strategy'], 'nameVi' | 'nameEn' | 'shortVi' | 'shortEn' | 'documentNumber'>

/** What one is looking at: strategy, place, year, and the day from which one looks. Each choice goes to the address. */
export function Pickers({ overview }: { overview: OverviewView }) {
  const language = useLanguage()
  const words = useWords(overviewWords).pickers
  const navigate = useNavigate({ from: '/' })
  const { data: catalogue } = useQuery(catalogueQuery())
  const { selection, strategy, place } = overview
  const horizons = [...new Set([...strategy.horizons, selection.horizon])].toSorted((a, b) => a - b)
  const places = useMemo(() => listPlaces(catalogue?.places ?? [place], language), [catalogue, place, language])
  const strategies = catalogue?.strategies ?? [strategy]
  const look = (part: SelectionSearch) => void navigate({ search: (now) => ({ ...now, status: undefined, ...part }), resetScroll: false })

  return (
    <div className={styles['pickers']} role="group" aria-label={words.label}>
      <SelectPicker
        label={words.strategy}
        value={strategy.code}
        options={strategies.map((one) => ({ value: one.code, text: nameStrategy(one, language) }))}
        widest
        onChoose={(code) => look({ strategy: code, horizon: undefined })}
      />
      <PlacePicker place={place} groups={places} words={words} onChoose={(id) => look({ place: id })} />
      <SelectPicker
        label={words.horizon}
        value={selection.horizon}
        options={horizons.map((year) => ({ value: year, text: year }))}
        onChoose={(horizon) => look({ horizon })}
      />
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
