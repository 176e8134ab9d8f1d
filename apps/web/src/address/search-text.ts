/**
 * Reads the text after "?" as plain words. The router's own reader takes values for JSON, which would turn the
 * place code "42" into a number and write it back in quotes.
 */
export function readSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Writes what the address says, leaving out what is not said; "@" and ":" stay readable. */
export function writeSearch(search: Record<string, unknown>): string {
  const words = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' || typeof value === 'number') words.set(name, String(value))
    else if (value === true) words.set(name, '1')
  }
  const text = words.toString().replaceAll('%40', '@').replaceAll('%3A', ':')
  return text === '' ? '' : `?${text}`
}
