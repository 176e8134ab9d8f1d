import { readWriting, type Writing } from './read-writing.ts'
import { isSyllable } from './syllable.ts'
import { hasLooseMark } from './vni.ts'

export interface WritingGuess {
  readonly writing: Writing
  /** A word, as it will be read, where the evidence is thin or another writing explains it nearly as well; otherwise null. */
  readonly doubt: string | null
  /** How many words with other than plain letters there are, at most 20,000. */
  readonly words: number
  /** Whether more than half of them are Vietnamese in that writing. */
  readonly vietnamese: boolean
}

/** Letters of Vietnamese, and the characters that windows-1252 shows for the bytes of the legacy encodings. */
const wordPattern = /[\u0300-\u0323a-z\u0080-\u024f\u02c6\u02dc\u1e00-\u1eff\u2013-\u203a\u20ab\u20ac\u2122]+(?:(?<=\u00c3) )?/gi
const special = /[^\x20-\x7e\u00a0\u2013\u2014\u2018-\u201d\u2022\u2026]/
const mostWords = 20_000
/** Quotation marks and dashes around a word. */
const edges = /^[\u2013-\u2026\u00a0 ]+|[\u2013-\u2026\u00a0 ]+$/g
/** A capital of a legacy encoding behind a small letter: another encoding's small letter. */
const misplaced = /\p{Ll}(?![A-Z])\p{Lu}/u

/**
 * Which of some writings the words of a text are in, by evidence: the share of its words (those with other than plain letters) that are
 * built as Vietnamese syllables are, once read so. A writing is claimed only where it explains more than half of them, more than the others do,
 * and at least `least` different ones that begin with a consonant; the first of equals wins. Otherwise the text is as it is.
 */
export function guessWriting(sample: string, candidates: readonly Writing[], least: number): WritingGuess {
  const tally = countWords(sample)
  const words = [...tally.values()].reduce((sum, count) => sum + count, 0)
  const [best, next] = candidates.map((writing) => ({ writing, ...score(tally, writing) })).toSorted((a, b) => b.count - a.count)
  if (!best || best.count * 2 <= words || (best.writing !== 'as-is' && best.different < least)) {
    return { writing: 'as-is', doubt: null, words, vietnamese: false }
  }
  const rivalled = next !== undefined && next.count > best.count * 0.8 && next.example !== best.example
  const doubtful = best.writing !== 'as-is' && (best.different < 3 || best.count < words * 0.7 || rivalled)
  return { writing: best.writing, doubt: doubtful ? best.example : null, words, vietnamese: true }
}

/** Letters of Vietnamese that no legacy writing shows. */
const unicodeOnly = /[\u0300-\u0323\u0102-\u01b0\u1ea0-\u1ef9]/

/**
 * Unicode text whose words are mostly in a writing, as Unicode, composed (NFC). Words that are Unicode Vietnamese already stay as they are,
 * as in a table whose headings alone were typed anew; a word that could be either goes with the rest of its cell.
 */
export function readContent(text: string, writing: Writing): string {
  if (writing === 'as-is' || writing === 'utf-8-mojibake') return readWriting(text, writing)
  return text.replace(/[^;\t\n"]+/g, (cell) => readCell(cell, writing)).normalize('NFC')
}

function readCell(cell: string, writing: Writing): string {
  if (!special.test(cell)) return cell
  const typedAnew = unicodeOnly.test(cell)
  return cell.replace(wordPattern, (word) => {
    if (!special.test(word) || unicodeOnly.test(word)) return word
    const stays = explain(word, 'as-is') !== null && (typedAnew || explain(word, writing) === null)
    return stays ? word : readWriting(word, writing)
  })
}

/** The first words with other than plain letters, as they stand, and how often each. */
function countWords(sample: string): ReadonlyMap<string, number> {
  const tally = new Map<string, number>()
  let seen = 0
  for (const [word] of sample.matchAll(wordPattern)) {
    if (word.length > 40 || !special.test(word)) continue
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
    const read = explain(word, writing)
    if (read === null) continue
    count += times
    if (/^[bcdđghklmnpqrstvx]/i.test(read) && read.length > 1) different += 1
    if (read.length > example.length) example = read
  }
  return { count, different, example }
}

/** The syllable that a word is in a writing, or null. */
function explain(word: string, writing: Writing): string | null {
  const all = readWriting(word, writing)
  // windows-1258 shares letters with windows-1252; of the others something must have changed.
  if (all === word && writing !== 'as-is' && writing !== 'windows-1258') return null
  if (writing === 'vni' && hasLooseMark(word)) return null
  const read = all.replace(edges, '')
  return misplaced.test(read) || !isSyllable(read) ? null : read
}
