import type { Indicator } from '@moc/core'
import { namesOfIndicator, type Codebook } from '../names/codebook.ts'
import { foldName } from '../names/fold-name.ts'

/** An indicator with its names as words, for comparing. */
interface NamedIndicator {
  readonly indicator: Indicator
  readonly bags: readonly ReadonlySet<string>[]
}

interface NameIndex {
  readonly byKey: ReadonlyMap<string, readonly Indicator[]>
  readonly byBag: ReadonlyMap<string, readonly Indicator[]>
  readonly named: readonly NamedIndicator[]
}

const indexes = new WeakMap<Codebook, NameIndex>()

/** The indicators that answer to exactly this name; `tỉ`/`tỷ`, `kì`/`kỳ` and English articles do not matter. */
export function listNamed(codebook: Codebook, text: string): readonly Indicator[] {
  const exact = codebook.indicatorByCode.get(text.trim())
  return exact ? [exact] : (indexOf(codebook).byKey.get(keyOf(text)) ?? [])
}

/** The indicators whose name is made of exactly these words, in whatever order: `Dân số trung bình` and `Nữ`. */
export function listNamedByWords(codebook: Codebook, texts: readonly string[]): readonly Indicator[] {
  return indexOf(codebook).byBag.get(bagKey(texts.join(' '))) ?? []
}

/** The indicators whose names share most words with a text, best first; those that share hardly any are left out. Never chooses one. */
export function rankIndicators(codebook: Codebook, text: string, most = 8): Indicator[] {
  const asked = wordsOf(text)
  if (asked.size === 0) return []
  return indexOf(codebook)
    .named.map(({ indicator, bags }) => ({ indicator, likeness: Math.max(...bags.map((bag) => likeness(asked, bag))) }))
    .filter((each) => each.likeness >= 0.34)
    .toSorted((a, b) => b.likeness - a.likeness || a.indicator.code.localeCompare(b.indicator.code))
    .slice(0, most)
    .map(({ indicator }) => indicator)
}

function indexOf(codebook: Codebook): NameIndex {
  const known = indexes.get(codebook)
  if (known) return known
  const names = codebook.indicators.map((indicator) => ({ indicator, names: [...new Set(namesOfIndicator(indicator))] }))
  const made: NameIndex = {
    byKey: groupNames(names, keyOf),
    byBag: groupNames(names, bagKey),
    named: names.map((each) => ({ indicator: each.indicator, bags: each.names.map(wordsOf) })),
  }
  indexes.set(codebook, made)
  return made
}

function groupNames(
  all: readonly { indicator: Indicator; names: readonly string[] }[],
  key: (name: string) => string,
): Map<string, Indicator[]> {
  const groups = new Map<string, Indicator[]>()
  for (const { indicator, names } of all) {
    for (const each of new Set(names.map(key))) if (each !== '') groups.set(each, [...(groups.get(each) ?? []), indicator])
  }
  return groups
}

function keyOf(text: string): string {
  return foldName(text.replace(/\b(?:the|a|an)\b/giu, ' ')).replaceAll('y', 'i')
}

function bagKey(text: string): string {
  return [...listWords(text)].toSorted().join(' ')
}

function wordsOf(text: string): Set<string> {
  return new Set(listWords(text))
}

function listWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}%]+/u)
    .map((word) => foldName(word).replaceAll('y', 'i'))
    .filter((word) => word !== '' && !['the', 'a', 'an', 'of', 'cua'].includes(word))
}

/** Words in common, as a share of all words of both (Jaccard's index). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common)
}
