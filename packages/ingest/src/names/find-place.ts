import { standsOn, type Place, type PlaceLevel } from '@moc/core'
import type { Codebook } from './codebook.ts'
import { matchPlaces, matchSpelled, type PlaceQuestion } from './match-places.ts'

/** Which place a text names on a day; or that it names none, several, or one that does not stand on that day. */
export type PlaceReading =
  | { readonly kind: 'place'; readonly place: Place; readonly how: 'exact' | 'alias' }
  | { readonly kind: 'several'; readonly places: readonly Place[] }
  | { readonly kind: 'not-standing'; readonly place: Place; readonly successors: readonly Place[] }
  | { readonly kind: 'unknown'; readonly near: readonly string[] }

/**
 * Finds the place that a code, id, name or alias names on a day (ISO date), where it is known inside a parent (a code)
 * or at a level. Codes are taken at that day: 52 is Bình Định in 2016 and Gia Lai in 2026. Diacritics, case, spacing
 * and the words for a level do not matter. Never guesses: a name that is only similar is unknown, and the near ones
 * are listed.
 */
export function findPlace(
  codebook: Codebook,
  text: string,
  day: string,
  narrowed: { readonly parent?: string; readonly level?: PlaceLevel } = {},
): PlaceReading {
  const question: PlaceQuestion = { ...narrowed, on: day }
  const matches = matchSpelled(codebook, text, question)
  const [first, ...others] = matches
  const standing = matches.filter(({ place }) => standsOn(place, day))
  if (first && !standsOn(first.place, day) && (others.length === 0 || standing.length > 0)) return notStanding(codebook, first.place)
  if (first && others.length > 0) return { kind: 'several', places: matches.map(({ place }) => place) }
  if (first && !first.needsConfirmation && first.how !== 'fuzzy') return { kind: 'place', place: first.place, how: first.how }
  if (codebook.placeNames.length === 0) return { kind: 'unknown', near: [] }
  const near = matchPlaces(codebook, text, question).map(({ place }) => place.nameVi)
  return { kind: 'unknown', near: [...new Set(near)].slice(0, 3) }
}

function notStanding(codebook: Codebook, place: Place): PlaceReading {
  const into = codebook.placeChanges.filter((change) => change.from === place.id).map((change) => change.to)
  return { kind: 'not-standing', place, successors: codebook.places.filter((each) => into.includes(each.id)) }
}
