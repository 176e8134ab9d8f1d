import type { Program } from '../program.ts'
import type { Choice } from './put-used-first.ts'

/** A choice of a series, with who made it, when and why. */
export interface SeriesChoice extends Choice {
  readonly why: string
  readonly by: string | null
  /** ISO instant. */
  readonly at: string
  readonly revision: number
}

/** Which series have been chosen, the earliest choice first: up to now, or up to a revision of the store. */
export async function listChoicesAt(_program: Program, _knownAt?: number): Promise<readonly SeriesChoice[]> {
  return []
}
