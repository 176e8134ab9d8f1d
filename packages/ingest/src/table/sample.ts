const part = 350_000

/** At most about 1 MB of a file as evidence: its beginning, its middle and its end. */
export function sampleBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= 3 * part) return bytes
  const middle = bytes.length >> 1
  return Buffer.concat([bytes.subarray(0, part), bytes.subarray(middle, middle + part), bytes.subarray(-part)])
}

/** At most about 1 million characters of a text as evidence: its beginning, its middle and its end. */
export function sampleText(text: string): string {
  if (text.length <= 3 * part) return text
  const middle = text.length >> 1
  return text.slice(0, part) + text.slice(middle, middle + part) + text.slice(-part)
}
