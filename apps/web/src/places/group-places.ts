import type { PlaceView } from '@moc/contract'
import type { Language } from '@moc/figures'
import type { Choice, ChoiceGroup } from '../ui/find-matches.ts'
import { nameNation, namePlaceUndated } from './name-place.ts'

/** A heading over parts of the country in a list, and which of them stand under it. */
export interface PlaceHeading {
  readonly title: string
  readonly holds: (place: PlaceView) => boolean
}

/** What is shown of a place: a text where its name alone will not do, and a note beside it; a key where its id will not do. */
export type ShowPlace = (place: PlaceView) => Partial<Pick<Choice, 'key' | 'text' | 'note'>>

/**
 * Places as choices: the whole country, then its parts under headings, each group in the order of its names; found by
 * their code and by both their names. A part that no heading holds is left out.
 */
export function groupPlaces(
  places: readonly PlaceView[],
  headings: readonly PlaceHeading[],
  show: ShowPlace,
  language: Language,
): ChoiceGroup[] {
  const order = new Intl.Collator(language)
  const choose = (place: PlaceView): Choice => ({
    key: place.id,
    text: namePlaceUndated(place, language),
    ...show(place),
    also: `${place.code} ${place.nameVi} ${place.nameEn}`,
  })
  const isNation = ({ level }: PlaceView) => level === 'nation'
  const parts = places.filter((place) => !isNation(place))
  return [
    { title: nameNation(language), choices: places.filter(isNation).map(choose) },
    ...headings.map(({ title, holds }) => ({
      title,
      choices: parts
        .filter(holds)
        .map(choose)
        .toSorted((a, b) => order.compare(a.text, b.text)),
    })),
  ]
}
