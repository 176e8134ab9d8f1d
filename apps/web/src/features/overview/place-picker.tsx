import type { PlaceView } from '@moc/contract'
import { overviewWords, type Language } from '@moc/figures'
import { useMemo } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { Combobox } from '../../ui/combobox.tsx'
import type { Choice, ChoiceGroup } from '../../ui/find-matches.ts'
import { PickerArrow } from '../../ui/picker-arrow.tsx'
import styles from '../../ui/pickers.module.css'

/** The day before the provinces of today began. */
const lastDayOf63 = '2025-06-30'

/** The place: the whole country, regions, the provinces of today and those until 30 June 2025, found while one types. */
export function PlacePicker({
  places,
  place,
  onChoose,
}: {
  places: readonly PlaceView[]
  place: PlaceView
  onChoose: (id: string) => void
}) {
  const language = useLanguage()
  const words = useWords(overviewWords).pickers
  const groups = useMemo(() => groupPlaces(places, language), [places, language])
  return (
    <div className={styles['picker']}>
      <span aria-hidden="true" className={styles['label']}>
        {words.place}
      </span>
      <Combobox
        className={styles['place']}
        label={words.place}
        placeholder={words.findPlace}
        groups={groups}
        value={namePlace(place, language)}
        openAtOnce
        nothing={words.noPlace}
        count={words.placeCount}
        onChoose={onChoose}
      />
      <PickerArrow />
    </div>
  )
}

/** A place by its name; the nation is "Cả nước", and what no longer stands says until when it did. */
export function namePlace(place: PlaceView, language: Language): string {
  const words = overviewWords[language].pickers
  if (place.level === 'nation') return words.nation
  const name = language === 'vi' ? place.nameVi : place.nameEn
  return place.validTo === null ? name : words.until(name, place.validTo)
}

function groupPlaces(places: readonly PlaceView[], language: Language): ChoiceGroup[] {
  const words = overviewWords[language].pickers
  const order = new Intl.Collator(language === 'vi' ? 'vi' : 'en')
  const choicesOf = (chosen: readonly PlaceView[]) =>
    chosen
      .map((place): Choice => ({
        key: place.id,
        text: place.level === 'nation' ? words.nation : language === 'vi' ? place.nameVi : place.nameEn,
        note:
          place.level === 'nation'
            ? undefined
            : place.validTo !== null && place.validTo !== lastDayOf63
              ? words.until(place.code, place.validTo)
              : place.code,
        also: `${place.code} ${place.nameVi} ${place.nameEn}`,
      }))
      .toSorted((a, b) => order.compare(a.text, b.text))
  const regions = places.filter((place) => place.level === 'region')
  const provinces = places.filter((place) => place.level === 'province')
  return [
    { title: words.nation, choices: choicesOf(places.filter((place) => place.level === 'nation')) },
    { title: words.provincesNow, choices: choicesOf(provinces.filter((place) => place.validTo === null)) },
    { title: words.regionsNow, choices: choicesOf(regions.filter((place) => place.validTo === null)) },
    {
      title: words.provincesUntilJune2025,
      choices: choicesOf(provinces.filter((place) => place.validTo !== null || place.validFrom === null)),
    },
    { title: words.regionsUntilJune2025, choices: choicesOf(regions.filter((place) => place.validTo !== null)) },
  ]
}
