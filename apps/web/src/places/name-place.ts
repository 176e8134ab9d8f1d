import type { PlaceView } from '@moc/contract'
import { formatDate, sharedWords, type Language } from '@moc/figures'

type NamedPlace = Pick<PlaceView, 'level' | 'nameVi' | 'nameEn'>

/** The whole country, as every list and sentence calls it. */
export function nameNation(language: Language): string {
  return sharedWords[language].placeLevels.nation
}

/** A place by its name alone. */
export function namePlaceUndated(place: NamedPlace, language: Language): string {
  if (place.level === 'nation') return nameNation(language)
  return language === 'vi' ? place.nameVi : place.nameEn
}

/** A place by its name; what no longer stands says until when it did. */
export function namePlace(place: NamedPlace & Pick<PlaceView, 'validTo'>, language: Language): string {
  return sayUntil(namePlaceUndated(place, language), place.validTo, language)
}

/** The name or code of something with its last day, an ISO date; as it is where it still stands. */
export function sayUntil(name: string, validTo: string | null, language: Language): string {
  return validTo === null ? name : sharedWords[language].until(name, formatDate(validTo))
}
