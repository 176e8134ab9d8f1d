import type { ObservationStatus } from '@moc/core'
import { orBare } from '../names/fold-name.ts'

const edge = String.raw`(?<![\p{L}\p{N}])`
const end = String.raw`(?![\p{L}])\.?`
const words = {
  estimate: String.raw`ước\s?(?:tính|thực hiện|TH|đạt)?|ƯTH|UTH|est(?:imated?|imates?)?`,
  preliminary: String.raw`sơ\s?bộ|SB|prel(?:iminary|im)?|pre(?=\.?\s*\d)|provisional|tạm tính`,
  official: String.raw`chính thức|official|final|thực hiện|TH`,
} as const
const patterns = Object.entries(words).map(
  ([status, said]) => [status as keyof typeof words, new RegExp(`${edge}(?:${orBare(said)})${end}`, 'giu')] as const,
)
/** Words that a column bears beside its year and that say nothing of time. */
const besides = new RegExp(`${edge}(?:${orBare('total|tổng số|tổng cộng')}|cả năm)${end}`, 'giu')
/** `2023(p)`, `2023p`, `2020*`: marks right behind the year; a letter or star of a preliminary value, a number or star in brackets of a note. */
const marks: readonly (readonly [RegExp, ObservationStatus | null])[] = [
  [/^(.*\d)\s*(?:\(\s*p\s*\)|[pᵖ])$/iu, 'preliminary'],
  [/^(.*\d)\s*(?:\(\s*e\s*\)|[eᵉ]|\(\s*ư\s*\))$/iu, 'estimate'],
  [/^(.*\d{4})\s*\*+$/u, 'preliminary'],
  [/^(.*\d{4})\s*(?:\(\s*(?:\d|\*+)\s*\)|\[\s*\d\s*\]|[¹²³⁴⁵⁶⁷⁸⁹†‡])$/u, null],
]

/**
 * Takes what says how final a value is off a period, wherever it stands: `Sơ bộ - Prel. 2018`, `Total Prel. 2023`,
 * `2023 (ước)`, `2023(p)`, `2020*`. Of two words the less final counts. Null where nothing is said: silence is not
 * "official". A note mark is taken off and says nothing.
 */
export function splitStatus(text: string): { readonly rest: string; readonly status: ObservationStatus | null } {
  let rest = text
  let status: ObservationStatus | null = null
  for (const [said, pattern] of patterns) {
    const without = rest.replace(pattern, ' ')
    if (without === rest) continue
    rest = without
    status ??= said
  }
  const tidy = trimLeftovers(rest.replace(besides, ' '))
  for (const [pattern, said] of marks) {
    const marked = pattern.exec(tidy)
    if (marked) return { rest: trimLeftovers(marked[1] ?? ''), status: status ?? said }
  }
  return { rest: tidy, status }
}

/** Empty brackets, and dashes and commas with nothing before or behind them. */
function trimLeftovers(text: string): string {
  return text
    .replace(/\(\s*[-–:,;]*\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–—:,;/|]+|[\s\-–—:,;/|]+$/gu, '')
}
