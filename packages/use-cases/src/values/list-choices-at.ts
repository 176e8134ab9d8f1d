import { listSeriesChoices, type SeriesChoice } from '@moc/store'
import type { Program } from '../program.ts'

/** Which series have been chosen, the earliest choice first: up to now, or up to a revision of the store. Read once for each. */
export function listChoicesAt(program: Program, knownAt?: number): Promise<readonly SeriesChoice[]> {
  return program.answers.remember(program.store.revision(), `choices:${knownAt ?? ''}`, () => listSeriesChoices(program.store, knownAt))
}
