import type { EventView, PlaceView } from '@moc/contract'
import { beforeAfterWords, formatDate, type Language } from '@moc/figures'

/** An event as a sentence calls it: by its short name, else by its number. */
export function nameEvent(event: Pick<EventView, 'shortVi' | 'shortEn' | 'number' | 'titleVi' | 'titleEn'>, language: Language): string {
  const short = language === 'vi' ? event.shortVi : event.shortEn
  return short ?? event.number ?? (language === 'vi' ? event.titleVi : event.titleEn)
}

/** An event as a list shows it: short name, number and day. */
export function listEvent(event: EventView, language: Language): string {
  const name = nameEvent(event, language)
  return [name, event.number === name ? null : event.number, formatDate(event.issued)].filter((part) => part !== null).join(' · ')
}

/** A place by its name; what no longer stands says until when it did. */
export function namePlace(place: PlaceView, language: Language): string {
  const words = beforeAfterWords[language].pickers
  if (place.level === 'nation') return words.nation
  const name = language === 'vi' ? place.nameVi : place.nameEn
  return place.validTo === null ? name : words.until(name, formatDate(place.validTo))
}
