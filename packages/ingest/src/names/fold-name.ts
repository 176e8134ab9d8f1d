/** A letter without its marks, a letter with its own marks alone, and its tone: `ầ` is a, â and grave. */
interface Letter {
  readonly bare: string
  readonly own: string
  readonly tone: string
  readonly isWord: boolean
}

/** Grave, acute, tilde, hook, dot below; the marks of ă, â, ơ are letters' own and stay. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const letters = new Map<string, Letter>()

/** What a character is made of; worked out once for each. */
function letterOf(character: string): Letter {
  const known = letters.get(character)
  if (known) return known
  const parts = character.normalize('NFD').toLowerCase().replace(/ð/g, 'đ')
  const own = parts.replace(tones, '')
  const bare = own.replace(/\p{M}/gu, '').replace(/đ/g, 'd')
  const letter = { bare, own, tone: (parts.match(tones) ?? []).join(''), isWord: /[\p{L}\p{N}\p{M}]/u.test(parts) }
  letters.set(character, letter)
  return letter
}

/**
 * Writes a name so that spellings of the same name are equal: no diacritics, case, punctuation or spaces
 * (`Hoà Bình`, `Hòa Bình`, `HOA-BINH` → `hoabinh`). Both Đ (U+0110) and the look-alike Ð (U+00D0) become d.
 * Never brings different letters together: what differs after folding is another name.
 */
export function foldName(name: string): string {
  let folded = ''
  for (const character of name) {
    const { bare, isWord } = letterOf(character)
    if (isWord) folded += bare
  }
  return folded
}

/** Lower case without diacritics; spaces and punctuation stay. */
export function stripMarks(name: string): string {
  let stripped = ''
  for (const character of name) stripped += letterOf(character).bare
  return stripped
}

/** A pattern of words that finds them without their diacritics as well: for `quý` also `quy`, never `quỳ`. */
export function orBare(pattern: string): string {
  return pattern.replace(/[À-ỹ]/gu, (letter) => `[${letter}${stripMarks(letter)}]`)
}

/**
 * Folds a name word by word so that two ways of spelling a word are equal as well: i and y after a consonant
 * (`Kì Anh` and `Kỳ Anh`, `Qui Nhơn` and `Quy Nhơn`), c and k at its end (`Đắc Lắk` and `Đắk Lắk`), a number with a
 * zero before it (`Quận 01`).
 */
export function foldVariants(name: string): string {
  return foldName(
    stripMarks(name)
      .replace(/([bcdghklmnpqrstvx]|qu)y(?![\p{L}\p{N}])/gu, '$1i')
      .replace(/k(?![\p{L}\p{N}])/gu, 'c')
      .replace(/(?<![\p{L}\p{N}])0+(?=\d)/gu, ''),
  )
}

/**
 * Folds a name but keeps its diacritics, with the tone at the end of its word: `Hoà Bình` and `Hòa Bình` are equal,
 * `Tân Lập` and `Tân Lạp` are not.
 */
export function foldTones(name: string): string {
  let folded = ''
  let tone = ''
  for (const character of name.normalize('NFC')) {
    const letter = letterOf(character)
    if (!letter.isWord) {
      folded += tone
      tone = ''
      continue
    }
    folded += letter.own
    tone += letter.tone
  }
  return folded + tone
}
