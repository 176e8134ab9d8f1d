import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import type { ImportId } from '@moc/core'
import { createLongReader, createPlainScan, evidencePatterns, longestPlainNumber, plainNumbers, pureCell, type LongReader, type PlainShape } from '@moc/ingest'
import { stageLongImport, type Arrival, type LongProgress } from '@moc/store'
import { requireWritable, type Program } from './program.ts'

/** Files from this size on are worth the way of long files; smaller ones take as long either way. */
export const longFileFrom = 1 << 20

/** A file on disk that may be a long one. */
export interface LongFileRequest {
  readonly fileName: string
  /** Where it lies; it must not change meanwhile, as a file that is kept under its hash does not. */
  readonly path: string
  /** In bytes; 1 MiB unless told. Smaller files are not for this path. */
  readonly from?: number
  readonly by?: string | null
  readonly understanding?: Arrival['understanding']
}

export interface LongFileWatch {
  /** Told how far the work has come: bytes at first (`scan`), then rows. */
  readonly onProgress?: (progress: LongProgress | { readonly stage: 'scan'; readonly done: number; readonly total: number }) => void
  readonly signal?: AbortSignal
}

/**
 * Reads, checks and stages a long plain CSV, with the same outcome as checking it row by row, in a fraction of the time
 * and in little memory; never holds up other requests for long. `not-this-path` where the file is anything else
 * (small, a workbook, with quotation marks, ragged, of another header, in another encoding): nothing is then staged,
 * and the ordinary way is to be taken. Throws `read-only`, the signal's reason when told to stop, with nothing staged.
 */
export async function stageLongFile(
  program: Program,
  { fileName, path, from = longFileFrom, by = null, understanding = {} }: LongFileRequest,
  { onProgress, signal }: LongFileWatch = {},
): Promise<ImportId | 'not-this-path'> {
  requireWritable(program)
  // DuckDB would take these for a pattern of many files.
  if (/[*?[\]{}]/.test(path)) return 'not-this-path'
  const scanned = await scanFile(path, from, { ...(onProgress && { onProgress }), ...(signal && { signal }) })
  if (scanned === null) return 'not-this-path'
  const { shape, fileHash } = scanned
  const { codebook } = await program.catalogue()
  const reader = createLongReader(shape.header, codebook, program.clock.today())
  if (reader === null) return 'not-this-path'
  const { delimiter, rows, padded } = shape
  const file = { path, fileName, fileHash, delimiter, width: shape.header.cells.length, rows, padded }
  const arrival = { at: program.clock.now(), by, understanding }
  const watch = { ...(onProgress && { onProgress }), ...(signal && { signal }) }
  return (await stageLongImport(program.store, file, toRules(reader), arrival, watch)) ?? 'not-this-path'
}

function toRules(reader: LongReader) {
  const numbers = (format: Parameters<typeof plainNumbers>[0]) => ({ ...plainNumbers(format), longest: longestPlainNumber })
  return { ...reader, pureCell, evidence: evidencePatterns, numbers }
}

/** What the bytes of a file are, read once, with their hash; null where they are not long and plain. */
async function scanFile(
  path: string,
  from: number,
  { onProgress, signal }: LongFileWatch,
): Promise<{ readonly shape: PlainShape; readonly fileHash: string } | null> {
  const { size: total } = await stat(path)
  if (total < from) return null
  const scan = createPlainScan()
  const hash = createHash('sha256')
  let done = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, ...(signal && { signal }) }) as AsyncIterable<Buffer>) {
    if (!scan.push(chunk)) return null
    hash.update(chunk)
    done += chunk.length
    onProgress?.({ stage: 'scan', done, total })
    await setImmediate()
  }
  const shape = scan.finish()
  return shape && { shape, fileHash: hash.digest('hex') }
}
