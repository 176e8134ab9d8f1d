import type { RecordReader } from './record.ts'

/** Where values come from: the id that observation files write, and the words that are shown for it. */
export interface Source {
  readonly id: string
  readonly text: string
  readonly licence: string
  readonly url: string | null
  /** The file or pages as the collection of facts named them. */
  readonly origin: string | null
}

/** Reads a row of sources.csv. */
export function readSource(record: RecordReader): Source {
  return {
    id: record.text('id'),
    text: record.text('text'),
    licence: record.text('licence'),
    url: record.textOrNull('url'),
    origin: record.textOrNull('origin'),
  }
}
