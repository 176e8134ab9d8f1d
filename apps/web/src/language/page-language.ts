import type { Language } from '@moc/figures'

/** The language that the page is written in at this moment, as its root element says. */
export function readPageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'vi'
}
