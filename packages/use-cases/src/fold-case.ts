/** Writes a name so that it is found whatever its case and spaces, and in whichever form its letters are composed; diacritics count. */
export function foldCase(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()
}
