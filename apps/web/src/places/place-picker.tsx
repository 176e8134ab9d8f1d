import type { PlaceView } from '@moc/contract'
import { useLanguage } from '../language/use-language.ts'
import { Combobox } from '../ui/combobox.tsx'
import type { ChoiceGroup } from '../ui/find-matches.ts'
import { PickerArrow } from '../ui/picker-arrow.tsx'
import styles from '../ui/pickers.module.css'
import { namePlace } from './name-place.ts'

export interface PlacePickerProps {
  readonly place: PlaceView
  /** What may be chosen, as `groupPlaces` gives it. */
  readonly groups: readonly ChoiceGroup[]
  readonly words: {
    readonly place: string
    readonly findPlace: string
    readonly noPlace: (text: string) => string
    readonly placeCount: (n: number) => string
  }
  readonly onChoose: (id: string) => void
}

/** The place one looks at, found among many while one types. */
export function PlacePicker({ place, groups, words, onChoose }: PlacePickerProps) {
  const language = useLanguage()
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
