/** A line of JSON as an object, with its `id` (null where it has none); null where the line is no object. */
export function readJsonLine(line: string): { readonly id: unknown; readonly fields: Readonly<Record<string, unknown>> | null } {
  const parsed = parse(line)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return { id: null, fields: null }
  const fields = parsed as Record<string, unknown>
  return { id: fields['id'] ?? null, fields }
}

/** What is answered for a line that is no JSON object. */
export const notJson = { code: 'not-json', message: 'the line is not a JSON object' } as const

/** Other programs write NaN and Infinity where JSON has no word for them: they become null, which is no number. */
function parse(line: string): unknown {
  for (const text of [line, line.replace(/-?\b(?:NaN|Infinity)\b/g, 'null')]) {
    try {
      return JSON.parse(text)
    } catch {
      continue
    }
  }
  return null
}
