import { isSyllable } from './syllable.ts'

/** Whether anything in a text could need cleaning: all but printable ASCII, small letters of Vietnamese and line breaks among them. */
const unclean = /[^\x21-\x7e]/
const removed = /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
const blanks = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/g

/**
 * The text of a cell for reading: composed (NFC); invisible characters (soft hyphens, zero-width and direction marks) removed;
 * blanks of any kind as one blank, none at the edges; line breaks as `\n`; in words − (U+2212) as ư, Ð as Đ, and ì and ò that became marks of the
 * consonant before them. U+FFFD stays.
 */
export function cleanText(text: string): string {
  if (!unclean.test(text)) return text
  const plain = text
    .replace(removed, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(blanks, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .normalize('NFC')
  return restoreDd(restoreVowels(restoreHornedU(plain)))
}

/** Fonts of some PDF files show ư as a minus sign: it is ư where the word is then a Vietnamese syllable. */
function restoreHornedU(text: string): string {
  if (!text.includes('\u2212')) return text
  return text.replace(/[\p{L}\u2212]+/gu, (word) => {
    if (!word.includes('\u2212')) return word
    const letters = word.replaceAll('\u2212', '')
    if (letters === '') return word
    const restored = word.replaceAll('\u2212', letters.length > 1 && letters === letters.toUpperCase() ? 'Ư' : 'ư')
    return isSyllable(restored) ? restored : word
  })
}

/** What windows-1258 has where windows-1252 has a vowel: text saved by the one and opened by the other reads `B́nh` for `Bình`, `Pḥng` for `Phòng`. */
const vowels: Readonly<Record<string, string>> = { '\u0300': 'Ì', '\u0309': 'Ò', '\u0301': 'ì', '\u0323': 'ò' }
const markedConsonant = /([bcdghklmnpqrstvx])([\u0300\u0301\u0309\u0323])/giu

/** No consonant bears a tone: it is a vowel of its own where the word is then a Vietnamese syllable. */
function restoreVowels(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const restored = word.normalize('NFD').replace(markedConsonant, (_, consonant: string, mark: string) => consonant + vowels[mark]!)
    const composed = restored.normalize('NFC')
    return composed !== word && isSyllable(composed) ? composed : word
  })
}

/** Ð (eth) and Ɖ look like Đ; in a word they stand for it. */
function restoreDd(text: string): string {
  return text.replace(/[\u00d0\u0189](?=\p{L})|(?<=\p{L})[\u00d0\u0189]/gu, 'Đ').replace(/\u00f0(?=\p{L})|(?<=\p{L})\u00f0/gu, 'đ')
}
