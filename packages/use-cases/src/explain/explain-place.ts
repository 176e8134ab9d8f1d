import type { PlaceLevel } from '@moc/core'
import { matchPlaces, type Codebook, type PlaceQuestion } from '@moc/ingest'

/** A place that a text may mean, as a script reads it. */
export interface ExplainedPlace {
  readonly code: string
  readonly name: string
  readonly level: PlaceLevel
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly how: 'exact' | 'alias' | 'fuzzy'
  readonly needsConfirmation: boolean
}

/** Says which places a text may mean, best first; none where it is no place. */
export function explainPlace(codebook: Codebook, text: string, question: PlaceQuestion): { readonly matches: readonly ExplainedPlace[] } {
  return {
    matches: matchPlaces(codebook, text, question).map(({ place, how, needsConfirmation }) => ({
      code: place.code,
      name: place.nameVi,
      level: place.level,
      validFrom: place.validFrom,
      validTo: place.validTo,
      how,
      needsConfirmation,
    })),
  }
}

/** The code of a parent as the catalogue has it: `1` is 01. Null where no place has it. */
export function findParentCode(codebook: Codebook, text: string): string | null {
  const code = text.trim()
  return [code, code.toUpperCase(), code.padStart(2, '0')].find((each) => codebook.placesByCode.has(each)) ?? null
}
