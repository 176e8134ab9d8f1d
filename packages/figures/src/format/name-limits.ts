import type { Language } from '../words/language.ts'
import { formatExact } from './format-number.ts'

/** Puts the chances that divide the statuses into a sentence that leaves `{onTrack}` and `{unlikely}` open: `60%`. */
export function nameLimits(
  text: string,
  limits: { readonly onTrackFrom: number; readonly unlikelyBelow: number },
  language: Language,
): string {
  const write = (share: number) => `${formatExact(Math.round(share * 1e6) / 1e4, language)}%`
  return text.replaceAll('{onTrack}', write(limits.onTrackFrom)).replaceAll('{unlikely}', write(limits.unlikelyBelow))
}
