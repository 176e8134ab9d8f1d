import type { CatalogueView, IndicatorPageView, PlaceView } from '@moc/contract'
import { indicatorWords, type Language } from '@moc/figures'
import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { addressOfPlace } from '../../places/address-of-place.ts'
import { namePlace } from '../../places/name-place.ts'
import { KnownOnPicker } from '../../ui/known-on-picker.tsx'
import pickers from '../../ui/pickers.module.css'
import styles from './selection-pickers.module.css'

/** The place, among those that have values, and the year that is judged. Each choice goes to the address. */
export function SelectionPickers({ page, catalogue }: { page: IndicatorPageView; catalogue: CatalogueView | undefined }) {
  const language = useLanguage()
  const words = useWords(indicatorWords)
  const id = useId()
  const navigate = useNavigate({ from: '/chi-tieu/$code' })
  const horizons = [...new Set([...page.horizons, ...(page.horizon === null ? [] : [page.horizon])])].toSorted((a, b) => a - b)
  const places = listPlaces(page, catalogue)
  return (
    <div className={styles['pickers']} role="group" aria-label={words.pickers.label}>
      <span className={pickers['picker']}>
        <label htmlFor={`${id}-place`}>{words.pickers.place}</label>
        <select
          id={`${id}-place`}
          className={styles['select']}
          value={addressOfPlace(page.place)}
          onChange={(event) =>
            void navigate({ search: (now) => ({ ...now, place: event.currentTarget.value, value: undefined }), resetScroll: false })
          }
        >
          {(['nation', 'region', 'province'] as const).map((level) => {
            const here = places.filter((place) => place.level === level)
            return level === 'nation'
              ? here.map((place) => <PlaceOption key={place.id} place={place} language={language} />)
              : here.length > 0 && (
                  <optgroup key={level} label={words.places.levels[level]}>
                    {here.map((place) => (
                      <PlaceOption key={place.id} place={place} language={language} />
                    ))}
                  </optgroup>
                )
          })}
        </select>
      </span>
      {page.horizon !== null && horizons.length > 0 && (
        <span className={pickers['picker']}>
          <label htmlFor={`${id}-horizon`}>{words.pickers.horizon}</label>
          <select
            id={`${id}-horizon`}
            className={styles['select']}
            value={page.horizon}
            onChange={(event) =>
              void navigate({
                search: (now) => ({ ...now, strategy: page.assessments[0]?.strategy, horizon: Number(event.currentTarget.value) }),
                resetScroll: false,
              })
            }
          >
            {horizons.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </span>
      )}
      <KnownOnPicker
        value={page.knownOn}
        onChoose={(knownOn) => void navigate({ search: (now) => ({ ...now, knownOn, value: undefined }), resetScroll: false })}
      />
    </div>
  )
}

function PlaceOption({ place, language }: { place: PlaceView; language: Language }) {
  return <option value={addressOfPlace(place)}>{namePlace(place, language)}</option>
}

/** Places with values and the one that is looked at, in the order of their names. */
function listPlaces(page: IndicatorPageView, catalogue: CatalogueView | undefined): PlaceView[] {
  const known = new Set(page.places.map(({ id }) => id))
  const collator = new Intl.Collator('vi')
  const others = (catalogue?.places ?? []).filter((place) => known.has(place.id) && place.id !== page.place.id)
  return [page.place, ...others].toSorted((a, b) => collator.compare(a.nameVi, b.nameVi) || a.id.localeCompare(b.id))
}
