import type { IndicatorPageView, PlaceView } from '@moc/contract'
import { formatYears, indicatorWords, type Language } from '@moc/figures'
import { addressOfPlace } from '../../places/address-of-place.ts'
import { namePlaceUndated, sayUntil } from '../../places/name-place.ts'

export interface PlaceGroup {
  readonly title: string
  /** The years that most places of the group have values of. */
  readonly years: string
  readonly places: readonly { readonly address: string; readonly name: string; readonly years: string | null }[]
}

/**
 * Groups the places with values by level and by the day until which they stood, so that neither is said for each;
 * a place names its years only where they are not those of most of its group.
 */
export function groupPlacesWithValues(
  withValues: IndicatorPageView['places'],
  known: readonly PlaceView[],
  language: Language,
): PlaceGroup[] {
  const words = indicatorWords[language].places
  const collator = new Intl.Collator(language)
  const byId = new Map(known.map((place) => [place.id, place]))
  const all = withValues.flatMap(({ id, firstYear, lastYear }) => {
    const place = byId.get(id)
    return place ? [{ place, years: formatYears(firstYear, lastYear), name: namePlaceUndated(place, language) }] : []
  })
  const order = (['nation', 'region', 'province'] as const).flatMap((level) => {
    const here = all.filter(({ place }) => place.level === level)
    return [...Map.groupBy(here, ({ place }) => place.validTo)]
      .toSorted(([a], [b]) => (b ?? '9999').localeCompare(a ?? '9999'))
      .map(([validTo, of]) => ({ level, validTo, of: of.toSorted((a, b) => collator.compare(a.name, b.name)) }))
  })
  return order.map(({ level, validTo, of }) => {
    const years = findMostCommon(of.map((one) => one.years))
    return {
      title: sayUntil(words.levels[level], validTo, language),
      years,
      places: of.map((one) => ({
        address: addressOfPlace(one.place),
        name: one.name,
        years: one.years === years ? null : one.years,
      })),
    }
  })
}

function findMostCommon(texts: readonly string[]): string {
  const counts = [...Map.groupBy(texts, (text) => text)].map(([text, same]) => [text, same.length] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}
