import type { PlaceView } from '@moc/contract'
import { beforeAfterWords, type Language } from '@moc/figures'
import { useMemo } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { Combobox } from '../../ui/combobox.tsx'
import type { Choice, ChoiceGroup } from '../../ui/find-matches.ts'
import styles from '../../ui/pickers.module.css'
import { namePlace } from './name-event.ts'

export interface PlaceChoiceProps {
  readonly places: readonly PlaceView[]
  readonly place: PlaceView
  /** The day of the event: only what stood then can have values before it. */
  readonly day: string
  readonly onChoose: (id: string) => void
}

/** The place: the whole country, what stood on the day of the event, and what was made later; found while one types. */
export function PlaceChoice({ places, place, day, onChoose }: PlaceChoiceProps) {
  const language = useLanguage()
  const words = useWords(beforeAfterWords).pickers
  const groups = useMemo(() => groupPlaces(places, day, language), [places, day, language])
  return (
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
  )
}

function groupPlaces(places: readonly PlaceView[], day: string, language: Language): ChoiceGroup[] {
  const words = beforeAfterWords[language].pickers
  const order = new Intl.Collator(language === 'vi' ? 'vi' : 'en')
  const stood = (place: PlaceView) =>
    (place.validFrom === null || place.validFrom <= day) && (place.validTo === null || day <= place.validTo)
  const choicesOf = (chosen: readonly PlaceView[]) =>
    chosen
      .map((place): Choice => ({
        key: place.id,
        text: place.level === 'nation' ? words.nation : language === 'vi' ? place.nameVi : place.nameEn,
        note: place.level === 'nation' ? undefined : place.code,
        also: `${place.code} ${place.nameVi} ${place.nameEn}`,
      }))
      .toSorted((a, b) => order.compare(a.text, b.text))
  const parts = places.filter(({ level }) => level !== 'nation')
  return [
    { title: words.nation, choices: choicesOf(places.filter(({ level }) => level === 'nation')) },
    { title: words.stood, choices: choicesOf(parts.filter(stood)) },
    { title: words.later, choices: choicesOf(parts.filter((place) => !stood(place))) },
  ]
}
