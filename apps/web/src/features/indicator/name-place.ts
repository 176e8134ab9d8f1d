import type { PlaceView } from '@moc/contract'
import { formatDate, indicatorWords, type Language } from '@moc/figures'

/** A place by its name; the nation is "Cả nước", and a place that no longer stands says until when it did. */
export function namePlace(place: PlaceView, language: Language): string {
  const words = indicatorWords[language].places
  if (place.level === 'nation') return words.levels.nation
  const name = language === 'vi' ? place.nameVi : place.nameEn
  return place.validTo === null ? name : words.until(name, formatDate(place.validTo))
}
