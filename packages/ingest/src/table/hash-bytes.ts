import { createHash } from 'node:crypto'

/** SHA-256 of the bytes of a file, in hex: by it a file that was brought before is recognised. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of a text as UTF-8, in hex. */
export function hashText(text: string): string {
  return hashBytes(new TextEncoder().encode(text))
}
