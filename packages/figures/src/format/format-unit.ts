import type { Language } from '../words/language.ts'
import { unitWords } from '../words/units.ts'

/** A unit short enough to stand behind a value; a unit that has no shorter form stays as it is. */
export function shortenUnit(unit: string | undefined, language: Language): string {
  if (unit === undefined) return ''
  return unitWords[language][unit] ?? unit
}
