import { editDistance } from './edit-distance.ts'
import { foldName } from './fold-name.ts'

/** A name with how it is compared, folded once. */
export interface KnownName {
  readonly name: string
  readonly folded: string
}

/** Prepares names for `listNearNames`, each once. */
export function foldKnownNames(names: readonly string[]): KnownName[] {
  return [...new Set(names)].map((name) => ({ name, folded: foldName(name) }))
}

/**
 * The few known names that are nearest to an unknown one, nearest first, for a message to list.
 * Never chooses one: a person does.
 */
export function listNearNames(name: string, known: readonly KnownName[], most = 3): string[] {
  const folded = foldName(name)
  if (folded === '') return []
  const limit = folded.length < 5 ? 1 : Math.min(4, Math.max(2, Math.floor(folded.length / 5)))
  return known
    .map((candidate) => ({ name: candidate.name, distance: editDistance(folded, candidate.folded, limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map((candidate) => candidate.name)
}
