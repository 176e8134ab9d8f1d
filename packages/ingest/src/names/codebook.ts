import type { Catalogue, Indicator, Place, PlaceChange } from '@moc/core'
import { foldName, foldPlaceName } from './fold-name.ts'
import { foldKnownNames, type KnownName } from './near-names.ts'

/** The names that a file may use, looked up once. A code or a name may belong to several places, one after another. */
export interface Codebook {
  readonly indicators: readonly Indicator[]
  readonly places: readonly Place[]
  readonly placeChanges: readonly PlaceChange[]
  readonly indicatorByCode: ReadonlyMap<string, Indicator>
  readonly indicatorsByName: ReadonlyMap<string, readonly Indicator[]>
  readonly placeById: ReadonlyMap<string, Place>
  readonly placesByCode: ReadonlyMap<string, readonly Place[]>
  readonly placesByName: ReadonlyMap<string, readonly Place[]>
  /** What a message may list beside an unknown name. */
  readonly indicatorNames: readonly KnownName[]
  readonly placeNames: readonly KnownName[]
}

/** Prepares the names of a catalogue for matching. */
export function createCodebook(catalogue: Pick<Catalogue, 'indicators' | 'places' | 'placeChanges'>): Codebook {
  const { indicators, places, placeChanges } = catalogue
  return {
    indicators,
    places,
    placeChanges,
    indicatorByCode: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    indicatorsByName: groupByNames(indicators, namesOfIndicator, foldName),
    placeById: new Map(places.map((place) => [place.id, place])),
    placesByCode: Map.groupBy(places, (place) => place.code),
    placesByName: groupByNames(places, namesOfPlace, foldPlaceName),
    indicatorNames: foldKnownNames(indicators.flatMap(namesOfIndicator)),
    placeNames: foldKnownNames(places.flatMap(namesOfPlace)),
  }
}

/** Every name that an indicator answers to. */
export function namesOfIndicator(indicator: Indicator): string[] {
  return [indicator.code, indicator.nameVi, indicator.nameEn, ...indicator.aliases]
}

/** Every name that a place answers to, its code aside. */
export function namesOfPlace(place: Place): string[] {
  return [place.nameVi, place.fullNameVi, place.nameEn, ...place.aliases]
}

function groupByNames<T>(items: readonly T[], namesOf: (item: T) => string[], fold: (name: string) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const name of new Set(namesOf(item).map(fold))) {
      if (name !== '') groups.set(name, [...(groups.get(name) ?? []), item])
    }
  }
  return groups
}
