import type { Place } from '@moc/core'
import { foldName, foldVariants } from './fold-name.ts'
import { splitPlaceWord, type PlaceWord } from './place-word.ts'

/** One way to write one place's name: as the catalogue does, or without the word for what the place is. */
export interface PlaceName {
  readonly place: Place
  readonly name: string
}

/** Names of places by how they are compared; each name once. */
export interface PlaceIndex {
  readonly byName: ReadonlyMap<string, readonly PlaceName[]>
  /** The same names with two ways of spelling made equal; worked out when first asked for. */
  readonly byVariants: () => ReadonlyMap<string, readonly PlaceName[]>
  /** What a place is, by the word of its full name; null for the nation. */
  readonly wordOf: ReadonlyMap<Place, PlaceWord | null>
}

/** Folds every name of every place, once. */
export function indexPlaces(places: readonly Place[]): PlaceIndex {
  const byName = new Map<string, PlaceName[]>()
  const wordOf = new Map<Place, PlaceWord | null>()
  for (const place of places) {
    const seen = new Set<string>()
    for (const written of namesOfPlace(place)) {
      const worded = splitPlaceWord(written)
      if (written === place.fullNameVi) wordOf.set(place, worded?.words[0] ?? null)
      for (const name of worded ? [written, worded.rest] : [written]) {
        const folded = foldName(name)
        if (folded === '' || seen.has(folded)) continue
        seen.add(folded)
        add(byName, folded, { place, name })
      }
    }
  }
  let variants: Map<string, PlaceName[]> | null = null
  return { byName, byVariants: () => (variants ??= groupByVariants(byName)), wordOf }
}

/** Every name that a place answers to, its code aside. */
export function namesOfPlace(place: Place): string[] {
  return [...new Set([place.nameVi, place.fullNameVi, place.nameEn, ...place.aliases])]
}

function groupByVariants(byName: ReadonlyMap<string, readonly PlaceName[]>): Map<string, PlaceName[]> {
  const groups = new Map<string, PlaceName[]>()
  for (const names of byName.values()) for (const each of names) add(groups, foldVariants(each.name), each)
  return groups
}

function add(map: Map<string, PlaceName[]>, key: string, name: PlaceName): void {
  const names = map.get(key)
  if (names) names.push(name)
  else map.set(key, [name])
}
