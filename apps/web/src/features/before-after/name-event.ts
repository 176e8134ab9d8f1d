import type { EventView } from '@moc/contract'
import { formatDate, type Language } from '@moc/figures'

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
