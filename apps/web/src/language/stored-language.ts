import type { Language } from '@moc/figures'

const key = 'moc.language'

/** The language last chosen in this browser; null where none was, or where the browser keeps nothing. */
export function readStoredLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(key)
    return stored === 'vi' || stored === 'en' ? stored : null
  } catch {
    return null
  }
}

/** Remembers the language for the next visit; never fails where the browser keeps nothing. */
export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // A browser that keeps nothing still has the language in the address.
  }
}
