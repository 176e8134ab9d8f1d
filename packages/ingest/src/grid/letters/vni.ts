/** VNI-Windows writes a vowel as its letter and a character for its marks; some letters are one character. By the characters that windows-1252 shows. */
const tones = { '\u00f9': '\u0301', '\u00f8': '\u0300', '\u00fb': '\u0309', '\u00f5': '\u0303', '\u00ef': '\u0323' }
/** A circumflex, alone or with a tone, after a, e, o. */
const circumflex = { '\u00e2': '', '\u00e1': '\u0301', '\u00e0': '\u0300', '\u00e5': '\u0309', '\u00e3': '\u0303', '\u00e4': '\u0323' }
/** A breve, alone or with a tone, after a. */
const breve = { '\u00ea': '', '\u00e9': '\u0301', '\u00e8': '\u0300', '\u00fa': '\u0309', '\u00fc': '\u0303', '\u00eb': '\u0323' }
/** Letters of one character; ô and ö (ơ, ư) may be followed by a tone. */
const single = {
  '\u00ed': 'í',
  '\u00ec': 'ì',
  '\u00e6': 'ỉ',
  '\u00f3': 'ĩ',
  '\u00f2': 'ị',
  '\u00f4': 'ơ',
  '\u00f6': 'ư',
  '\u00ee': 'ỵ',
  '\u00f1': 'đ',
}

const pairs = new Map<string, string>()
function addPairs(first: string, letter: string, marks: Readonly<Record<string, string>>): void {
  for (const [character, tone] of Object.entries(marks)) pairs.set(first + character, (letter + tone).normalize('NFC'))
}
for (const vowel of ['a', 'e', 'o', 'u', 'y']) addPairs(vowel, vowel, tones)
addPairs('\u00f4', 'ơ', tones)
addPairs('\u00f6', 'ư', tones)
addPairs('a', 'â', circumflex)
addPairs('e', 'ê', circumflex)
addPairs('o', 'ô', circumflex)
addPairs('a', 'ă', breve)
// The dotted y is a character of its own.
pairs.delete('y\u00ef')
const singles = new Map(Object.entries(single).map(([character, letter]) => [character, letter.normalize('NFC')]))

const written = new RegExp([...pairs.keys(), ...singles.keys()].join('|'), 'gi')

/**
 * Text of a VNI-Windows file, given as windows-1252 shows its bytes, as Unicode. A letter's case is that of its first character.
 * A mark without its vowel stays as it is.
 */
export function fromVni(text: string): string {
  return text.replace(written, (found) => {
    const lower = found.toLowerCase()
    return asCaseOf(found[0]!, pairs.get(lower) ?? singles.get(lower)!)
  })
}

/** Whether a text, read as VNI, has a mark without its vowel, and so is hardly VNI. */
export function hasLooseMark(text: string): boolean {
  return /[\u00c0-\u00ff]/.test(text.replace(written, ''))
}

const asCaseOf = (like: string, letter: string): string => (like === like.toLowerCase() ? letter : letter.toUpperCase())

const shownFor = new Map<string, string>()
for (const [character, letter] of [...singles, ...pairs]) {
  shownFor.set(letter, character)
  shownFor.set(letter.toUpperCase(), character.toUpperCase())
}

/** What VNI shows for Unicode text, by the characters of windows-1252. The inverse of `fromVni`. */
export function toVni(text: string): string {
  return Array.from(text.normalize('NFC'))
    .map((letter) => shownFor.get(letter) ?? letter)
    .join('')
}

/** The letters that VNI has: all accented ones, small and capital. */
export const vniLetters: readonly string[] = [...shownFor.keys()]
