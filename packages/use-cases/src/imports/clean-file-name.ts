/** Control characters, and marks that turn the direction of writing so that a name reads as another. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu

/**
 * The name under which a brought file is shown and saved: its last part, without folders, control characters and marks of
 * direction, in composed letters. A name of which nothing is left is `tep`. Never changes how the file is read.
 */
export function cleanFileName(fileName: string): string {
  const last = fileName.replace(unseen, '').split(/[/\\]/).at(-1) ?? ''
  const kept = last.normalize('NFC').trim()
  return /^\.*$/.test(kept) ? 'tep' : kept
}
