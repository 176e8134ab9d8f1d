import type { Indicator } from '@moc/core'
import type { Codebook } from './codebook.ts'
import { foldName } from './fold-name.ts'
import { listNearNames } from './near-names.ts'

/** Which indicator a text names; or that it names none, or several. */
export type IndicatorReading =
  | { readonly kind: 'indicator'; readonly indicator: Indicator; readonly how: 'exact' | 'alias' }
  | { readonly kind: 'several'; readonly indicators: readonly Indicator[] }
  | { readonly kind: 'unknown'; readonly near: readonly string[] }

/**
 * Finds the indicator that a code, name or alias names; diacritics, case and spacing do not matter.
 * Never guesses: a name that is only similar is unknown, and the near ones are listed.
 */
export function findIndicator(codebook: Codebook, text: string): IndicatorReading {
  const name = text.normalize('NFC').trim()
  const exact = codebook.indicatorByCode.get(name)
  if (exact) return { kind: 'indicator', indicator: exact, how: 'exact' }
  const named = codebook.indicatorsByName.get(foldName(name)) ?? []
  const [only, ...others] = named
  if (only && others.length === 0) return { kind: 'indicator', indicator: only, how: 'alias' }
  if (only) return { kind: 'several', indicators: named }
  return { kind: 'unknown', near: listNearNames(name, codebook.indicatorNames) }
}
