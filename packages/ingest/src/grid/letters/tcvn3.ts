/**
 * The upper half of TCVN 5712:1993 as the ABC fonts (.VnTime and others) use it, by the characters that windows-1252 shows for its bytes.
 * The fonts have lower-case letters and the seven capitals Ă Â Ê Ô Ơ Ư Đ; a capital with a tone is a lower-case letter in a font whose name ends in H.
 * The sixteen places of the standard's capitals with tones in this half are kept; its lower half (control characters) no font has.
 */
const shown = '¡¢£¤¥¦§¨©ª«¬\u00ad®¯µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ'
const meant = 'ĂÂÊÔƠƯĐăâêôơưđẰàảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'

const letters = new Map(Array.from(shown).map((character, index) => [character, Array.from(meant.normalize('NFC'))[index]!]))

/** Text of a TCVN3 (ABC) file, given as windows-1252 shows its bytes, as Unicode. A minus sign (U+2212) inside a word stands for its soft hyphen, ư. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00ff]/g, (character) => letters.get(character) ?? character)
}

/** The character of windows-1252 that TCVN3 shows for a letter; other characters as they are. The inverse of `fromTcvn3`, for letters it has. */
export function toTcvn3(text: string): string {
  return Array.from(text.normalize('NFC'))
    .map((letter) => shownFor.get(letter) ?? letter)
    .join('')
}

const shownFor = new Map([...letters].map(([character, letter]) => [letter, character]))

/** The letters that TCVN3 has. */
export const tcvn3Letters: readonly string[] = [...shownFor.keys()]
