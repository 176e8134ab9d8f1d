import type { PlaceView } from '@moc/contract'
import { beforeAfterWords, type Language } from '@moc/figures'
import { addressOfPlace } from '../../places/address-of-place.ts'
import { groupPlaces } from '../../places/group-places.ts'
import type { ChoiceGroup } from '../../ui/find-matches.ts'

/** The whole country, what stood on the day of the event, and what was made later: only what stood then can have values before it. */
export function listPlaces(places: readonly PlaceView[], day: string, language: Language): ChoiceGroup[] {
  const words = beforeAfterWords[language].pickers
  const stood = ({ validFrom, validTo }: PlaceView) => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
  const headings = [
    { title: words.stood, holds: stood },
    { title: words.later, holds: (place: PlaceView) => !stood(place) },
  ]
  const show = (place: PlaceView) => ({ key: addressOfPlace(place), note: place.level === 'nation' ? undefined : place.code })
  return groupPlaces(places, headings, show, language)
}
