import { standsOn, type Place } from '@moc/core'
import type { Codebook } from './codebook.ts'
import { foldPlaceName } from './fold-name.ts'
import { listNearNames } from './near-names.ts'

/** Which place a text names on a day; or that it names none, several, or one that does not stand on that day. */
export type PlaceReading =
  | { readonly kind: 'place'; readonly place: Place; readonly how: 'exact' | 'alias' }
  | { readonly kind: 'several'; readonly places: readonly Place[] }
  | { readonly kind: 'not-standing'; readonly place: Place; readonly successors: readonly Place[] }
  | { readonly kind: 'unknown'; readonly near: readonly string[] }

/**
 * Finds the place that a code, id, name or alias names on a day (ISO date). Codes are taken at that day:
 * 52 is Bình Định in 2016 and Gia Lai in 2026. Diacritics, case, spacing and the words for a level do not matter.
 * Never guesses: a name that is only similar is unknown, and the near ones are listed.
 */
export function findPlace(codebook: Codebook, text: string, day: string): PlaceReading {
  const name = text.normalize('NFC').trim()
  const byId = codebook.placeById.get(name)
  if (byId && name.includes('@')) return standing([byId], day, codebook, 'exact')
  const byCode = codebook.placesByCode.get(name) ?? codebook.placesByCode.get(name.toUpperCase())
  if (byCode) return standing(byCode, day, codebook, 'exact')
  const named = codebook.placesByName.get(foldPlaceName(name)) ?? []
  const spelled = named.filter((place) => [place.nameVi, place.fullNameVi].some((own) => own.normalize('NFC') === name))
  if (spelled.some((place) => standsOn(place, day))) return standing(spelled, day, codebook, 'exact')
  if (named.length > 0) return standing(named, day, codebook, 'alias')
  return {
    kind: 'unknown',
    near: /^\d+$/.test(name) ? listPaddedCode(codebook, name) : listNearNames(name, codebook.placeNames),
  }
}

function standing(candidates: readonly Place[], day: string, codebook: Codebook, how: 'exact' | 'alias'): PlaceReading {
  const [only, ...others] = candidates.filter((place) => standsOn(place, day))
  if (only && others.length === 0) return { kind: 'place', place: only, how }
  if (only) return { kind: 'several', places: [only, ...others] }
  const [place] = candidates
  if (!place) return { kind: 'unknown', near: [] }
  const into = codebook.placeChanges.filter((change) => change.from === place.id).map((change) => change.to)
  return { kind: 'not-standing', place, successors: codebook.places.filter((each) => into.includes(each.id)) }
}

/** A code that lost its leading zero in a spreadsheet is shown with it; it is not taken for it. */
function listPaddedCode(codebook: Codebook, digits: string): string[] {
  const padded = digits.padStart(2, '0')
  return codebook.placesByCode.has(padded) ? [padded] : []
}
