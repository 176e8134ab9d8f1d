const upperHalf = Uint8Array.from({ length: 128 }, (_, index) => index + 128)
const meant = Array.from(new TextDecoder('windows-1258').decode(upperHalf))
const letters = new Map(Array.from(new TextDecoder('windows-1252').decode(upperHalf)).map((shown, index) => [shown, meant[index]!]))

/** Text of a windows-1258 file, given as windows-1252 shows its bytes, with its letters and marks as Unicode; not composed. */
export function from1258(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (character) => letters.get(character) ?? character)
}
