import type { Catalogue, Indicator, Place, PlaceChange } from '@moc/core'
import { foldName } from './fold-name.ts'
import { foldKnownNames, type KnownName } from './near-names.ts'
import { indexPlaces, type PlaceIndex } from './place-index.ts'

/** The names that a file may use, looked up once. A code or a name may belong to several places, one after another. */
export interface Codebook {
  readonly indicators: readonly Indicator[]
  readonly places: readonly Place[]
  readonly placeChanges: readonly PlaceChange[]
  readonly indicatorByCode: ReadonlyMap<string, Indicator>
  readonly indicatorsByName: ReadonlyMap<string, readonly Indicator[]>
  readonly placeById: ReadonlyMap<string, Place>
  readonly placesByCode: ReadonlyMap<string, readonly Place[]>
  readonly placeIndex: PlaceIndex
  /** What a message may list beside an unknown name; without it no near names are looked for. */
  readonly indicatorNames: readonly KnownName[]
  readonly placeNames: readonly string[]
}

/** Prepares the names of a catalogue for matching. */
export function createCodebook(catalogue: Pick<Catalogue, 'indicators' | 'places' | 'placeChanges'>): Codebook {
  const { indicators, places, placeChanges } = catalogue
  const placeIndex = indexPlaces(places)
  return {
    indicators,
    places,
    placeChanges,
    indicatorByCode: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    indicatorsByName: groupByNames(indicators, namesOfIndicator, foldName),
    placeById: new Map(places.map((place) => [place.id, place])),
    placesByCode: Map.groupBy(places, (place) => place.code),
    placeIndex,
    indicatorNames: foldKnownNames(indicators.flatMap(namesOfIndicator)),
    placeNames: [...placeIndex.byName.keys()],
  }
}

/** Every name that an indicator answers to. */
export function namesOfIndicator(indicator: Indicator): string[] {
  return [indicator.code, indicator.nameVi, indicator.nameEn, ...indicator.aliases]
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
