import type { Language } from '@moc/use-cases'

/**
 * The language of a sentence for a reader: `?lang=vi|en` before the Accept-Language header, Vietnamese where
 * neither says. Never fails: what cannot be read counts as not said.
 */
export function chooseLanguage(url: string, acceptLanguage: string | null | undefined): Language {
  const asked = /[?&]lang=(vi|en)(?:&|#|$)/.exec(url)?.[1]
  if (asked === 'vi' || asked === 'en') return asked
  return preferred(acceptLanguage ?? '', 'en') > preferred(acceptLanguage ?? '', 'vi') ? 'en' : 'vi'
}

/** How much a header wants a language: its highest weight, 0 where it does not name it. */
function preferred(header: string, language: Language): number {
  let best = 0
  for (const part of header.split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    if (tag !== language && !tag.startsWith(`${language}-`)) continue
    const weight = Number(parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined) ?? 1)
    if (weight > best) best = weight
  }
  return best
}
