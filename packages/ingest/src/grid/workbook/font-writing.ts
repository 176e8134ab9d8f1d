import { guessWriting } from '../letters/guess-writing.ts'
import { readWriting } from '../letters/read-writing.ts'

/** How a legacy font shows its characters; `capitals` where it shows small letters as capitals. */
export interface FontWriting {
  readonly writing: 'tcvn3' | 'vni'
  readonly capitals: boolean
}

/** The writing of a font by its name: `.VnTime` (TCVN3), `.VnTimeH` (its capitals), `VNI-Times`; null for a font of Unicode. */
export function fontWriting(name: string): FontWriting | null {
  if (/^\.vn/i.test(name)) return { writing: 'tcvn3', capitals: name.endsWith('H') }
  return /^vni[- ]/i.test(name) ? { writing: 'vni', capitals: false } : null
}

/** Text in a legacy font as a person sees it; null where it is Unicode all the same, or where its letters are no Vietnamese in that font. */
export function readInFont(text: string, font: FontWriting): string | null {
  if (/[\u0300-\u0323\u0100-\u0233\u1e00-\u1eff]/.test(text)) return null
  if (!/[^\p{ASCII}]/u.test(text)) return font.capitals ? text.toUpperCase() : null
  const guess = guessWriting(text, [font.writing, 'as-is'], 0)
  if (guess.writing !== font.writing) return null
  const read = readWriting(text, font.writing)
  return font.capitals ? read.toUpperCase() : read
}
