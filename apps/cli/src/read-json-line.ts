/** A line of JSON as an object, with its `id` (null where it has none); null where the line is no object. */
export function readJsonLine(line: string): { readonly id: unknown; readonly fields: Readonly<Record<string, unknown>> | null } {
  const { parsed, text } = parse(line)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return { id: null, fields: null }
  const fields = parsed as Record<string, unknown>
  const id = fields['id'] ?? null
  return { id: typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER ? idAsWritten(text) : id, fields }
}

/** What is answered for a line that is no JSON object. */
export const notJson = { code: 'not-json', message: 'the line is not a JSON object' } as const

/** Other programs write NaN and Infinity where JSON has no word for them: they become null, which is no number. */
function parse(line: string): { readonly parsed: unknown; readonly text: string } {
  for (const write of [() => line, () => withoutNaN(line)]) {
    try {
      const text = write()
      return { parsed: JSON.parse(text), text }
    } catch {
      continue
    }
  }
  return { parsed: null, text: line }
}

/** ECMAScript 2026, JSON.parse source text access: in Node.js since 22, not yet in the library that TypeScript reads. */
const { parse: parseWithSource, rawJSON } = JSON as unknown as {
  parse(text: string, reviver: (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown): unknown
  rawJSON(text: string): object
}

/** An id that is larger than whole numbers are exact is given back digit by digit. */
function idAsWritten(text: string): object {
  let written = 'null'
  const found: { readonly holder: unknown; readonly source: string }[] = []
  parseWithSource(text, function (key, value, { source }) {
    if (key === 'id' && source !== undefined) found.push({ holder: this, source })
    if (key === '') written = found.findLast(({ holder }) => holder === value)?.source ?? written
    return value
  })
  return rawJSON(written)
}

/** Texts in quotes are left as they are: an id may well speak of NaN. */
function withoutNaN(line: string): string {
  return line.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g, (found) => (found.startsWith('"') ? found : 'null'))
}
