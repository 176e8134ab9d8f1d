import { fromMojibake } from './mojibake.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'
import { from1258 } from './windows-1258.ts'

/** How letters were written: as the characters say, or in an encoding that was read as windows-1252. */
export type Writing = 'as-is' | 'tcvn3' | 'vni' | 'windows-1258' | 'utf-8-mojibake'

/** Text in a writing as Unicode, composed (NFC). Characters that the writing does not have stay as they are. */
export function readWriting(text: string, writing: Writing): string {
  switch (writing) {
    case 'as-is':
      return text.normalize('NFC')
    case 'tcvn3':
      return fromTcvn3(text).normalize('NFC')
    case 'vni':
      return fromVni(text).normalize('NFC')
    case 'windows-1258':
      return from1258(text).normalize('NFC')
    case 'utf-8-mojibake': {
      const once = fromMojibake(text)
      // Twice wrongly read: the sequences of Vietnamese letters stand there again.
      return (/á[º»]|Æ[°¡]|Ä[‘\u0083]/.test(once) ? fromMojibake(once) : once).normalize('NFC')
    }
  }
}
