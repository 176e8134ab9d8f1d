import type { Place } from '@moc/core'
import { foldName, foldTones, foldVowels } from './fold-name.ts'
import { splitPlaceWord, type PlaceWord } from './place-word.ts'

/** One way to write one place's name. */
export interface PlaceName {
  readonly place: Place
  /** As it is written in the catalogue, or without the word for what it is. */
  readonly name: string
  /** Whether the word for what it is was taken off. */
  readonly isBare: boolean
  /** Whether it is the official name, short or full. */
  readonly isOfficial: boolean
  readonly tones: string
}

/** Names of places by how they are compared; each name once. */
export interface PlaceIndex {
  readonly byName: ReadonlyMap<string, readonly PlaceName[]>
  readonly byVowels: ReadonlyMap<string, readonly PlaceName[]>
  /** What a place is, by the word of its full name; null for the nation. */
  readonly wordOf: ReadonlyMap<Place, PlaceWord | null>
}

/** Folds every name of every place, once. */
export function indexPlaces(places: readonly Place[]): PlaceIndex {
  const byName = new Map<string, PlaceName[]>()
  const byVowels = new Map<string, PlaceName[]>()
  const wordOf = new Map<Place, PlaceWord | null>()
  for (const place of places) {
    wordOf.set(place, splitPlaceWord(place.fullNameVi)?.words[0] ?? null)
    const seen = new Set<string>()
    for (const each of writings(place)) {
      const folded = foldName(each.name)
      if (folded === '' || seen.has(folded)) continue
      seen.add(folded)
      const name: PlaceName = { ...each, place, tones: foldTones(each.name) }
      add(byName, folded, name)
      add(byVowels, foldVowels(each.name), name)
    }
  }
  return { byName, byVowels, wordOf }
}

/** Every name that a place answers to, its code aside. */
export function namesOfPlace(place: Place): string[] {
  return [...new Set([place.nameVi, place.fullNameVi, place.nameEn, ...place.aliases])]
}

function writings(place: Place): Pick<PlaceName, 'name' | 'isBare' | 'isOfficial'>[] {
  return namesOfPlace(place).flatMap((name) => {
    const isOfficial = name === place.nameVi || name === place.fullNameVi
    const own = { name, isBare: false, isOfficial }
    const worded = splitPlaceWord(name)
    return worded ? [own, { name: worded.rest, isBare: true, isOfficial }] : [own]
  })
}

function add(map: Map<string, PlaceName[]>, key: string, name: PlaceName): void {
  const names = map.get(key)
  if (names) names.push(name)
  else map.set(key, [name])
}
