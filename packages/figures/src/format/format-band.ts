import { findBand } from '@moc/core'
import type { Language } from '../words/language.ts'
import { sharedWords } from '../words/shared.ts'

/** Says a probability as its band, "dưới 5%", "20–40%"; never as a decimal. */
export function formatBand(probability: number, language: Language): string {
  return sharedWords[language].bands[findBand(probability)]!
}
