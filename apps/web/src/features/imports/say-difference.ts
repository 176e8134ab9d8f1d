import type { CatalogueView } from '@moc/contract'
import type { DiffLine, DiffValue, ObservationStatus } from '@moc/core'
import { countDecimals, formatDate, formatExact, formatNumber, importWords, sharedWords, type Language } from '@moc/figures'

/** The name of an indicator, or its code where the catalogue is not there yet. */
export function nameIndicator(code: string, catalogue: CatalogueView | undefined, language: Language): string {
  const found = catalogue?.indicators.find((indicator) => indicator.code === code)
  return found === undefined ? code : language === 'vi' ? found.nameVi : found.nameEn
}

/** The name of a place with the day until which it stood, or its id where the catalogue is not there yet. */
export function namePlaceOf(id: string, catalogue: CatalogueView | undefined, language: Language): string {
  const place = catalogue?.places.find((one) => one.id === id)
  if (place === undefined) return id
  if (place.level === 'nation') return sharedWords[language].placeLevels.nation
  const name = language === 'vi' ? place.nameVi : place.nameEn
  return place.validTo === null ? name : `${name} (→ ${formatDate(place.validTo)})`
}

/** A value beside another one, with the same decimals, so that the eye compares; its counts where they are known. */
export function writeDiffValue(value: DiffValue, beside: DiffValue | null, language: Language): string {
  const decimals = Math.min(3, Math.max(countDecimals(value.value), beside === null ? 0 : countDecimals(beside.value)))
  const text = formatNumber(value.value, decimals, language)
  const { numerator, denominator } = value
  return numerator === null || denominator === null
    ? text
    : `${text} (${formatExact(numerator, language)}/${formatExact(denominator, language)})`
}

/** In what a changed value differs from the one that is stored; nothing for an added one. */
export function listReasons({ before, after }: DiffLine, language: Language): string[] {
  if (before === null) return []
  const words = importWords[language].staged.why
  const statuses = sharedWords[language].observationStatuses as Record<string, string>
  const status = (code: string) => statuses[code as ObservationStatus] ?? code
  return [
    before.value !== after.value && words.value,
    (before.numerator !== after.numerator || before.denominator !== after.denominator) && words.parts,
    before.status !== after.status && words.status(status(before.status), status(after.status)),
    before.source !== after.source && words.source,
  ].filter((reason) => reason !== false)
}
