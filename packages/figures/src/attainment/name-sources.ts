import type { PointRow } from '@moc/core'
import { attainmentWords } from '../words/attainment.ts'
import type { Language } from '../words/language.ts'

const most = 3
/** Longer names are cut at their first comma: the table and the list of sources give them in full. */
const longest = 60

/** The parts of a source text: several sources of one value are written with ";" between them. */
export function splitSources(source: string): string[] {
  return source
    .split(/\s*;\s+|\s+;\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** The address within a source text, where it has one that can be opened. */
export function findAddress(text: string): string | null {
  const found = /https?:\/\/[^\s)]+/.exec(text)?.[0].replace(/[.,]+$/, '') ?? null
  return found !== null && URL.canParse(found) && !found.includes('…') ? found : null
}

/** A source short enough for the line under a chart: who published it, else the host of its address. */
export function shortenSource(text: string): string {
  const before = text
    .split(/\s*(?:https?:\/\/|\bvia\b)/)[0]!
    .replace(/[\s,:(–-]+$/, '')
    .trim()
  if (before !== '') return before.length > longest ? before.split(',')[0]!.trim() : before
  return /https?:\/\/(?:www\.)?([^/\s]+)/.exec(text)?.[1]?.replace(/\.+$/, '') ?? text
}

/** Names the sources of some values, the most used first, at most three, then how many more; null where none is known. */
export function nameSources(points: readonly PointRow[], language: Language): string | null {
  const uses = new Map<string, number>()
  for (const point of points) {
    if (point.source === null || point.verification === 'unverified') continue
    for (const name of new Set(splitSources(point.source).map(shortenSource))) uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  const names = [...uses].toSorted((a, b) => b[1] - a[1]).map(([name]) => name)
  if (names.length === 0) return null
  const shown = names.slice(0, most).join('; ')
  return names.length > most ? attainmentWords[language].moreSources(shown, names.length - most) : shown
}
