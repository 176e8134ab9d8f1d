/**
 * On which line each value of a JSON text starts, by its JSON pointer: `/targets/3/direction` → 57.
 * The text must be valid JSON. Of a key written twice, the last one is told, which is also the one that counts.
 */
export function locateJson(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  let at = 0
  let line = 1

  function skipBlank(): void {
    for (; /\s/.test(text[at] ?? 'x'); at++) if (text[at] === '\n') line++
  }

  function skipString(): string {
    const start = at++
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
    return text.slice(start, ++at)
  }

  function skipMembers(close: string, member: (index: number) => void): void {
    at++
    skipBlank()
    for (let index = 0; at < text.length && text[at] !== close; index++) {
      member(index)
      skipBlank()
      if (text[at] === ',') at++
      skipBlank()
    }
    at++
  }

  function skipValue(pointer: string): void {
    skipBlank()
    lines.set(pointer, line)
    if (text[at] === '"') skipString()
    else if (text[at] === '[') skipMembers(']', (index) => skipValue(`${pointer}/${index}`))
    else if (text[at] === '{') skipMembers('}', () => skipMember(pointer))
    else while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) at++
  }

  function skipMember(pointer: string): void {
    const key: unknown = JSON.parse(skipString())
    skipBlank()
    at++
    skipValue(`${pointer}/${String(key)}`)
  }

  skipValue('')
  return lines
}
