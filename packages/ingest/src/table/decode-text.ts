import { guessWriting, readContent } from '../grid/letters/guess-writing.ts'
import { readWriting, type Writing } from '../grid/letters/read-writing.ts'
import { encodingUnknown, fileEmpty, fileNotText, type Message } from '../rows/messages.ts'
import { sampleBytes, sampleText } from './sample.ts'

/** `utf-8-mojibake`: UTF-8 that was once read as windows-1252 or windows-1258 and saved so; repaired. `tcvn3` (ABC) and `vni` also stand for a UTF-8 file whose letters are those. */
export const encodings = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'windows-1252',
  'tcvn3',
  'vni',
  'utf-8-mojibake',
] as const
export type Encoding = (typeof encodings)[number]

export type DecodedText =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly encoding: Encoding
      /** A word as it was read, where the encoding is likely but not sure; null where it is. */
      readonly doubt: string | null
    }
  | { readonly kind: 'unreadable'; readonly message: Message }

const ofContent: readonly Writing[] = ['as-is', 'tcvn3', 'vni', 'utf-8-mojibake']
/** Last what windows-1252 shows: Vietnamese that lost its other letters on the way (`B?c Giang`, `Hòa Bình`). */
const ofBytes: readonly Writing[] = ['windows-1258', 'tcvn3', 'vni', 'as-is']
const mostlyLatin = /^[\u2013-\u2026]*(?:[a-zß-öø-ÿœšž'’-]*[a-z][a-zß-öø-ÿœšž'’-]*)[\u2013-\u2026]*$/i

/**
 * Turns the bytes of a file into text. UTF-8 and UTF-16 are known by their marks or by being valid; what is neither is TCVN3, VNI or windows-1258
 * where more than half of its words with other than plain letters are Vietnamese so (and windows-1252 where they are plain Latin); the same evidence,
 * with at least two different words, is asked for in valid UTF-8 whose letters are TCVN3, VNI or wrongly read UTF-8. Evidence comes from at most 1 MB.
 * `encoding` says it beforehand and is then not judged. Letters are composed (NFC) except in plain UTF-8 and UTF-16. Broken sequences are U+FFFD
 * and make it doubtful; anything else is unreadable and says so. Zero bytes at the end, as PX-Web leaves one, are no text. Never throws.
 */
export function decodeText(file: Uint8Array, encoding: Encoding | null = null): DecodedText {
  const bytes = withoutZeroTail(file)
  if (bytes.length === 0) return { kind: 'unreadable', message: fileEmpty() }
  const decoded = encoding === null ? decodeByEvidence(bytes) : decodeAs(bytes, encoding)
  if (decoded.kind === 'unreadable') return decoded
  if (decoded.text.includes('\0')) return { kind: 'unreadable', message: isTwoByteText(bytes) ? encodingUnknown() : fileNotText() }
  return decoded.text.trim() === '' ? { kind: 'unreadable', message: fileEmpty() } : decoded
}

/** The bytes up to the zeros at their end, where no other byte is zero; in UTF-16 others are. */
function withoutZeroTail(bytes: Uint8Array): Uint8Array {
  const first = bytes.indexOf(0)
  return first > 0 && bytes.subarray(first).every((byte) => byte === 0) ? bytes.subarray(0, first) : bytes
}

function decodeByEvidence(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe])) return loosely(bytes, 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return loosely(bytes, 'utf-16be')
  const marked = startsWith(bytes, [0xef, 0xbb, 0xbf])
  const twoByte = marked ? null : twoByteOrder(bytes)
  if (twoByte !== null) return loosely(bytes, twoByte)
  try {
    return decodeContent(new TextDecoder('utf-8', { fatal: true }).decode(bytes), marked ? 'utf-8-bom' : 'utf-8')
  } catch {
    // Text in another encoding holds no zero bytes; a picture or a PDF does.
    if (bytes.includes(0)) return { kind: 'unreadable', message: isTwoByteText(bytes) ? encodingUnknown() : fileNotText() }
    return decodeLegacy(bytes, marked)
  }
}

/** Valid UTF-8: as it stands, unless its letters are those of an older encoding. */
function decodeContent(text: string, encoding: 'utf-8' | 'utf-8-bom'): DecodedText {
  const guess = guessWriting(sampleText(text), ofContent, 2)
  if (guess.writing === 'as-is' || guess.writing === 'windows-1258') return { kind: 'text', text, encoding, doubt: null }
  return { kind: 'text', text: readContent(text, guess.writing), encoding: guess.writing, doubt: guess.doubt }
}

function decodeLegacy(bytes: Uint8Array, marked: boolean): DecodedText {
  const sample = sampleBytes(bytes)
  const damaged = brokenUtf8(sample)
  if (marked || damaged) return loosely(bytes, marked ? 'utf-8-bom' : 'utf-8')
  const shown = new TextDecoder('windows-1252').decode(sample)
  const guess = guessWriting(shown, ofBytes, 1)
  if (guess.writing !== 'as-is') return { ...decodeAs(bytes, guess.writing), doubt: guess.doubt } as DecodedText
  return isLatin(shown, guess.words)
    ? { kind: 'text', text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', doubt: firstWord(shown) }
    : { kind: 'unreadable', message: encodingUnknown() }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): DecodedText {
  if (encoding === 'windows-1258' || encoding === 'windows-1252') {
    return { kind: 'text', text: new TextDecoder(encoding).decode(bytes).normalize('NFC'), encoding, doubt: null }
  }
  if (encoding === 'tcvn3' || encoding === 'vni' || encoding === 'utf-8-mojibake') {
    const utf8 = new TextDecoder('utf-8').decode(bytes)
    const text = utf8.includes('\ufffd')
      ? readWriting(new TextDecoder('windows-1252').decode(bytes), encoding)
      : readContent(utf8, encoding)
    return { kind: 'text', text, encoding, doubt: null }
  }
  return { ...loosely(bytes, encoding), doubt: null } as DecodedText
}

/** Decodes with U+FFFD for what is broken; then it is doubtful, and where much is broken unreadable. */
function loosely(bytes: Uint8Array, encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be'): DecodedText {
  const text = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(bytes)
  const at = text.indexOf('\ufffd')
  if (at < 0) return { kind: 'text', text, encoding, doubt: null }
  const broken = text.split('\ufffd').length - 1
  if (broken > 1 && broken * 20 > text.length) return { kind: 'unreadable', message: encodingUnknown() }
  return {
    kind: 'text',
    text,
    encoding,
    doubt:
      text
        .slice(0, at + 1)
        .match(/\S*$/)?.[0]
        .slice(-12) ?? '\ufffd',
  }
}

/** Whether bytes are UTF-8 in which a few sequences are broken: the whole ones are ten times as many. */
function brokenUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample)
  const broken = text.split('\ufffd').length - 1
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return whole >= 3 && whole >= broken * 10
}

/** Whether most words with other than plain letters could be Latin ones, and no byte is one that windows-1252 leaves undefined. */
function isLatin(shown: string, words: number): boolean {
  if (/(?![\t\n\v\f\r])\p{Cc}/u.test(shown)) return false
  if (words === 0) return true
  const found = shown.match(/[^\s!-&(-,./:-@[-`{-~]*[\u0080-\u024f][^\s!-&(-,./:-@[-`{-~]*/g) ?? []
  return found.filter((word) => mostlyLatin.test(word)).length * 2 > found.length
}

const firstWord = (shown: string): string | null => shown.match(/[a-z]*[\u00c0-\u017e][a-z\u00c0-\u017e]*/i)?.[0].slice(0, 12) ?? null

/** The byte order of UTF-16 without its mark: zero bytes stand on one side only, on a fifth of the places or more; null where that is not clear. */
function twoByteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 4096)
  const pairs = head.length >> 1
  if (pairs < 8) return null
  let first = 0
  let second = 0
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) first += 1
    if (head[at + 1] === 0) second += 1
  }
  if (second * 5 >= pairs && first === 0) return 'utf-16le'
  return first * 5 >= pairs && second === 0 ? 'utf-16be' : null
}

/** In UTF-16 without its mark about every second byte of plain letters is zero. */
function isTwoByteText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 400)
  return head.filter((byte) => byte === 0).length > head.length / 4
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
