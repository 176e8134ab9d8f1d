import { fromMojibake } from './mojibake.ts'
import { isSyllable } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'
import { from1258 } from './windows-1258.ts'

/** How letters were written: as the characters say, or in an encoding that was read as windows-1252. */
export type Writing = 'as-is' | 'tcvn3' | 'vni' | 'windows-1258' | 'utf-8-mojibake'

export interface WritingGuess {
  readonly writing: Writing
  /** A word, as it will be read, where the evidence is thin or another writing explains it nearly as well; otherwise null. */
  readonly doubt: string | null
  /** Whether the words are Vietnamese in that writing: more than half of those with other than plain letters. */
  readonly vietnamese: boolean
}

/** A word that is not in plain letters alone. Typographic marks and blanks belong to none. */
const words = /[a-z\u0080-\u009f\u00a1-\u1fff\u20a0-\u2121\u2122\u0152-\u0192\u2013-\u203a\u2212]+ ?/gi
const special = /[^\x20-\x7e\u2013\u2014\u2018-\u201d\u2022\u2026]/
const mostWords = 20_000

/** Where legacy letters stop being letters for the tally: a capital after a small one, or a mark left over. */
const misplaced = /\p{Ll}[À-ÝĂĐŨƠƯẠ-Ỹ]*\p{Lu}/u
const leftOver: Readonly<Record<Writing, RegExp>> = {
  'as-is': /[^\p{L}\p{M}]/u,
  tcvn3: /[^\p{L}\p{M}]/u,
  vni: /[^\p{L}\p{M}]/u,
  'windows-1258': /[^\p{L}\p{M}]/u,
  'utf-8-mojibake': /[^\p{L}\p{M}]/u,
}

/**
 * Which of some writings the words of a text are in, by evidence: the share of its words (those with other than plain letters) that are
 * built as Vietnamese syllables are. A legacy writing is claimed only where it explains more than half of them, at least `least` different ones,
 * and more than the others do; the first of equals wins. Looks at 20,000 words at most.
 */
export function guessWriting(sample: string, candidates: readonly Writing[], least: number): WritingGuess {
  const tally = countWords(sample)
  const total = [...tally.values()].reduce((sum, count) => sum + count, 0)
  const scored = candidates.map((writing) => ({ writing, ...score(tally, writing) })).toSorted((a, b) => b.count - a.count)
  const [best, next] = scored
  if (!best || total === 0 || best.count * 2 <= total || best.different < least) {
    return { writing: 'as-is', doubt: null, vietnamese: false }
  }
  const rivals = next !== undefined && next.count > best.count * 0.8 && next.example !== best.example
  const thin = best.different < 3 || best.count < total * 0.7
  return { writing: best.writing, doubt: rivals || thin ? best.example : null, vietnamese: true }
}

function countWords(sample: string): ReadonlyMap<string, number> {
  const tally = new Map<string, number>()
  let seen = 0
  for (const [found] of sample.matchAll(words)) {
    if (!special.test(found)) continue
    // The blank stays only where it may be the end of à in mojibake.
    const word = found.endsWith('\u00c3 ') ? found : found.trimEnd()
    tally.set(word, (tally.get(word) ?? 0) + 1)
    seen += 1
    if (seen >= mostWords) break
  }
  return tally
}

function score(tally: ReadonlyMap<string, number>, writing: Writing): { count: number; different: number; example: string } {
  let count = 0
  let different = 0
  let example = ''
  for (const [word, times] of tally) {
    const read = readWriting(word, writing).trim()
    if (!explains(read, word, writing)) continue
    count += times
    different += 1
    if (read.length > example.length && read.length <= 12) example = read
  }
  return { count, different, example }
}

function explains(read: string, word: string, writing: Writing): boolean {
  // A lone symbol (©, µ, ½) or one before plain letters only is no word in any legacy writing.
  if (writing !== 'as-is' && (read === word || !/^[a-zđ]/i.test(read.normalize('NFD')) || read.length < 2)) {
    if (writing !== 'windows-1258' || read !== word) return false
  }
  if (leftOver[writing].test(read) || misplaced.test(read)) return false
  return isSyllable(read)
}

/** Text in a writing as Unicode, composed (NFC). */
export function readWriting(text: string, writing: Writing): string {
  switch (writing) {
    case 'as-is':
      return text.normalize('NFC')
    case 'tcvn3':
      return fromTcvn3(text).normalize('NFC')
    case 'vni':
      return fromVni(text).normalize('NFC')
    case 'windows-1258':
      return from1258(text).normalize('NFC')
    case 'utf-8-mojibake': {
      const once = fromMojibake(text)
      return (/[ÃÄÆ][\u0080-\u00bf]|á[º»\u00ba\u00bb]/.test(once) ? fromMojibake(once) : once).normalize('NFC')
    }
  }
}
