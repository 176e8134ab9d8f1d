/** The byte behind a character, where UTF-8 was read as windows-1252 or windows-1258. */
const byteOf = new Map<string, number>()
for (const encoding of ['windows-1258', 'windows-1252']) {
  const shown = new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128))
  Array.from(shown).forEach((character, index) => byteOf.set(character, index + 128))
}
/** Bytes that neither has come out as control characters. */
for (let byte = 0x80; byte < 0xa0; byte += 1) byteOf.set(String.fromCharCode(byte), byte)

const sequence = /[\u0080-\uffff]+ ?/g

/**
 * Repairs text whose UTF-8 bytes were read as windows-1252 or windows-1258 (`Tá»· lá»‡` becomes `Tỷ lệ`); what is no such sequence stays as it is.
 * A blank after Ã is taken for the no-break space that à ends in.
 */
export function fromMojibake(text: string): string {
  return text.replace(sequence, repair)
}

function repair(run: string): string {
  let out = ''
  for (let at = 0; at < run.length;) {
    const first = byteOf.get(run[at]!)
    const length = first === undefined ? 0 : first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe1 && first <= 0xef ? 3 : 0
    const letter = length === 0 ? null : letterOf(run.slice(at, at + length), length)
    if (letter === null) {
      out += run[at]!
      at += 1
    } else {
      out += letter
      at += length
    }
  }
  return out
}

function letterOf(shown: string, length: number): string | null {
  if (shown.length < length) return null
  let code = byteOf.get(shown[0]!)! & (length === 2 ? 0x1f : 0x0f)
  for (const character of shown.slice(1)) {
    const byte = character === ' ' && code === 3 && length === 2 ? 0xa0 : byteOf.get(character)
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return null
    code = (code << 6) | (byte & 0x3f)
  }
  const isLetter = code >= 0x80 && (code < 0xd800 || code > 0xdfff) && (length === 2 || code >= 0x800)
  return isLetter ? String.fromCharCode(code) : null
}
