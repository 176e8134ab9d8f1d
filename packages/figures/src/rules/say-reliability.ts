import { formatNumber } from '../format/format-number.ts'
import type { Language } from '../words/language.ts'
import { reliabilityWords } from '../words/reliability.ts'
import { sharedWords } from '../words/shared.ts'

/** How often statements of one band came true; `family` null: all families together. */
export interface ReliabilityFacts {
  readonly family: string | null
  readonly band: number
  readonly forecasts: number
  readonly cameTrue: number
}

/** Says how often such a probability came true: "khi máy nói “dưới 5%” thì thực tế có 4% đạt (312 lần thử)". */
export function sayReliability({ family, band, forecasts, cameTrue }: ReliabilityFacts, language: Language): string {
  const words = reliabilityWords[language]
  const kind = family === null ? null : (words.families[family] ?? family)
  return words.say(
    kind,
    sharedWords[language].bands[band] ?? '',
    formatShare(cameTrue / forecasts, language),
    formatNumber(forecasts, 0, language),
  )
}

/** A share that came true, with one decimal where it is small. */
export function formatShare(share: number, language: Language): string {
  return `${formatNumber(share * 100, share < 0.1 && share > 0 ? 1 : 0, language)}%`
}
