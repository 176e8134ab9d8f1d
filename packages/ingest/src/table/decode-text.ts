import { encodingUnknown, fileEmpty, fileIsWorkbook, fileNotText, type Message } from '../rows/messages.ts'

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le'

export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'unreadable'; readonly message: Message }

/**
 * Turns the bytes of a file into text: UTF-8 with or without a byte-order mark, or UTF-16LE with one.
 * Anything else is unreadable and says so; a wrong letter is never let through. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { kind: 'unreadable', message: fileEmpty() }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { kind: 'unreadable', message: fileIsWorkbook() }
  }
  const encoding: Encoding = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 'utf-8-bom' : 'utf-8'
  try {
    const text = new TextDecoder(encoding === 'utf-16le' ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
    if (text.includes('\0')) return { kind: 'unreadable', message: looksLikeTwoByteText(bytes) ? encodingUnknown() : fileNotText() }
    return text.trim() === '' ? { kind: 'unreadable', message: fileEmpty() } : { kind: 'text', text, encoding }
  } catch {
    // Text in another encoding holds no zero bytes; a picture or a PDF does.
    return { kind: 'unreadable', message: bytes.includes(0) && !looksLikeTwoByteText(bytes) ? fileNotText() : encodingUnknown() }
  }
}

/** In UTF-16 without its mark about every second byte of plain letters is zero. */
function looksLikeTwoByteText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 400)
  return head.filter((byte) => byte === 0).length > head.length / 4
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
