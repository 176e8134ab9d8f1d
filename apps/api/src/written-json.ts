import { setImmediate as letOthers } from 'node:timers/promises'

/** An answer that was written as JSON elsewhere, in parts that are sent one after another; whoever wrote it keeps the contract. */
export class WrittenJson {
  readonly parts: AsyncIterable<Uint8Array>

  constructor(parts: AsyncIterable<Uint8Array>) {
    this.parts = parts
  }

  /** The body of a response: gives a part when the reader can take it, so that a slow one fills no memory. */
  toStream(): ReadableStream<Uint8Array> {
    return ReadableStream.from<Uint8Array>(this.parts)
  }
}

/** Puts written rows into one JSON array: brackets around, commas between. Copies nothing; between two parts others have their turn. */
export async function* writeArray(rows: Iterable<{ readonly count: number; readonly json: Uint8Array }>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let before = '['
  for (const { count, json } of rows) {
    if (count === 0) continue
    await letOthers()
    yield encoder.encode(before)
    yield json
    before = ','
  }
  yield encoder.encode(before === '[' ? '[]' : ']')
}
