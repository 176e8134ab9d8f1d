/** Gives a stream's lines as they arrive, split at line feeds alone; a BOM and carriage returns are left out. */
export async function* splitLines(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest: string[] = []
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const parts = text.split('\n')
    if (parts.length > 1) {
      yield withoutReturn(rest.join('') + parts[0]!)
      for (const part of parts.slice(1, -1)) yield withoutReturn(part)
      rest = []
    }
    rest.push(parts.at(-1)!)
  }
  const last = rest.join('') + decoder.decode()
  if (last !== '') yield withoutReturn(last)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
