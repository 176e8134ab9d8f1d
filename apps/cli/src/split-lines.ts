/**
 * Gives a stream's lines as they arrive: with every piece of the stream the lines that it completes. Split at line
 * feeds alone; a BOM and carriage returns are left out.
 */
export async function* splitLines(stream: NodeJS.ReadableStream): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  let rest: string[] = []
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const parts = text.split('\n')
    const last = parts.pop()!
    if (parts.length > 0) {
      parts[0] = rest.join('') + parts[0]!
      rest = []
      yield parts.map(withoutReturn)
    }
    rest.push(last)
  }
  const last = rest.join('') + decoder.decode()
  if (last !== '') yield [withoutReturn(last)]
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
