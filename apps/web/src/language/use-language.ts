import type { Language, WordBook } from '@moc/figures'
import { useSearch } from '@tanstack/react-router'

/** The language of the page: what the address says, Vietnamese where it says nothing. */
export function useLanguage(): Language {
  return useSearch({ strict: false, select: (search) => search.lang ?? 'vi' })
}

/** The words of one area in the language of the page. */
export function useWords<Words>(book: WordBook<Words>): Words {
  return book[useLanguage()]
}
