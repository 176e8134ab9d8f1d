import type { CatalogueView } from '@moc/contract'
import { cellName, type DiffLine, type DiffValue } from '@moc/core'
import { countDecimals, formatDate, formatExact, formatNumber, importDifferenceWords, sharedWords, type Language } from '@moc/figures'
import { namePlaceUndated } from '../../places/name-place.ts'

/** The name of an indicator, or its code where the catalogue is not there yet. */
export function nameIndicator(code: string, catalogue: CatalogueView | undefined, language: Language): string {
  const found = catalogue?.indicators.find((indicator) => indicator.code === code)
  return found === undefined ? code : language === 'vi' ? found.nameVi : found.nameEn
}

/** The catalogue with the districts and communes that an import names, which it leaves out otherwise. */
export function withPlaces(catalogue: CatalogueView | undefined, places: CatalogueView['places']): CatalogueView | undefined {
  if (catalogue === undefined || places.length === 0) return catalogue
  const named = new Set(places.map(({ id }) => id))
  return { ...catalogue, places: [...catalogue.places.filter(({ id }) => !named.has(id)), ...places] }
}

/** The name of a place with the day until which it stood, or its id where the catalogue is not there yet. */
export function namePlaceOf(id: string, catalogue: CatalogueView | undefined, language: Language): string {
  const { name, until } = describePlace(id, catalogue, language)
  return until === null ? name : `${name} (→ ${until})`
}

/** The name of a place, and apart from it the day until which it stood; null where it still stands. */
export function describePlace(
  id: string,
  catalogue: CatalogueView | undefined,
  language: Language,
): { readonly name: string; readonly until: string | null } {
  const place = catalogue?.places.find((one) => one.id === id)
  if (place === undefined) return { name: id, until: null }
  return { name: namePlaceUndated(place, language), until: place.validTo === null ? null : formatDate(place.validTo) }
}

/** How many decimals the values of each indicator need, at most three, so that a column of numbers reads as one. */
export function listDecimals(lines: readonly DiffLine[]): ReadonlyMap<string, number> {
  const decimals = new Map<string, number>()
  for (const { indicator, before, after } of lines) {
    const needed = Math.max(countDecimals(after.value), before === null ? 0 : countDecimals(before.value), decimals.get(indicator) ?? 0)
    decimals.set(indicator, Math.min(3, needed))
  }
  return decimals
}

/** A value with so many decimals; its counts where they are known. */
export function writeDiffValue(value: DiffValue, decimals: number, language: Language): string {
  const text = formatNumber(value.value, decimals, language)
  const { numerator, denominator } = value
  return numerator === null || denominator === null
    ? text
    : `${text} (${formatExact(numerator, language)}/${formatExact(denominator, language)})`
}

/** A status in the reader's words; a code that is not known stays as it is. */
export function nameStatus(code: string, language: Language): string {
  return (sharedWords[language].observationStatuses as Record<string, string>)[code] ?? code
}

/** Why a value changes, in words; nothing for one that is added or stays. */
export function sayReason({ before, after, reason }: DiffLine, language: Language): string {
  if (before === null || reason === null) return ''
  const words = importDifferenceWords[language]
  if (before.status !== after.status) return words.raised(nameStatus(before.status, language), nameStatus(after.status, language))
  return words.reasons[reason]
}

/** The cell that a value stands in: its sheet and its name, or its line alone. */
export function nameCell({ sheet, column, line }: DiffLine, language: Language): string {
  const words = importDifferenceWords[language].detail
  if (column === null) return words.lineOnly(formatNumber(line, 0, language))
  const cell = cellName(column, line)
  return sheet === null ? cell : words.sheetCell(sheet, cell)
}
