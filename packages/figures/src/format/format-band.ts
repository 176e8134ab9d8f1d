import type { Language } from '../words/language.ts'
import { sharedWords } from '../words/shared.ts'

/** Limits of the bands in which a probability is said. */
export const bandLimits = [0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1] as const

/** The number of the band, 0 to 6; the last one starts above 95%, so 95% itself lies in "80–95". */
export function findBand(probability: number): number {
  if (probability > 0.95) return 6
  return Math.max(
    0,
    bandLimits.findLastIndex((limit) => limit <= probability && limit < 0.95),
  )
}

/** Says a probability as its band, "dưới 5%", "20–40%"; never as a decimal. */
export function formatBand(probability: number, language: Language): string {
  return sharedWords[language].bands[findBand(probability)]!
}
