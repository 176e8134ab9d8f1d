/**
 * Writes a name so that spellings of the same name are equal: no diacritics, case, punctuation or spaces
 * (`Hoà Bình`, `Hòa Bình`, `HOA-BINH` → `hoabinh`). Both Đ (U+0110) and the look-alike Ð (U+00D0) become d.
 * Never brings different letters together: what differs after folding is another name.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The folded name of a place without the word for its level: `Tỉnh Hà Tĩnh`, `T. Hà Tĩnh` and `Hà Tĩnh` are equal. */
export function foldPlaceName(name: string): string {
  return foldName(name.normalize('NFC').trim().replace(levelWord, ''))
}

const levelWord = /^(?:tỉnh|tinh|t\.|thành phố|thanh pho|tp\.?|t\.p\.?|vùng)(?:\s+|(?<=\.))/iu
