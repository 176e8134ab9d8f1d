import { createReadStream } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { ImportId } from '@moc/core'
import {
  createLongReader,
  createPlainScan,
  evidencePatterns,
  longestPlainNumber,
  plainNumbers,
  pureCell,
  type LongReader,
  type PlainShape,
} from '@moc/ingest'
import { findImport, findKeptPath, stageLongImport, type LongProgress } from '@moc/store'
import type { Program } from '../program.ts'
import { reviewStaged } from './review-beside-stored.ts'

/** Which files go the way of long ones, by their bytes. */
interface LongFileSize {
  /** Files from this size on are worth it; smaller ones take as long either way. */
  readonly from: number
  /**
   * Up to this size a file that leaves open how its numbers are written goes the ordinary way, on which that is asked, and
   * which holds all of it in memory. In a larger one such numbers are errors.
   */
  readonly askedUpTo: number
}

const longFileSize: LongFileSize = { from: 1 << 20, askedUpTo: 8 << 20 }

/** What a long file is told while it is read: bytes at first (`scan`), then rows; and the wish to stop. */
export interface LongFileWatch {
  readonly onProgress?: (progress: LongProgress | { readonly stage: 'scan'; readonly done: number; readonly total: number }) => void
  readonly signal?: AbortSignal
}

/**
 * Reads, checks and stages the kept file of a draft where it is a long plain CSV, with the same outcome as checking it row
 * by row, in a fraction of the time and in little memory; never holds up other requests for long. False where the file is
 * anything else (smaller, a workbook, with quotation marks, ragged, of another header, in another encoding, in a store in
 * memory), or a question has to be asked: nothing is then staged, and the ordinary way is to be taken. Throws `import-unknown`,
 * and the signal's reason when told to stop, with nothing staged.
 */
export async function stageLongFile(
  program: Program,
  id: ImportId,
  watch: LongFileWatch = {},
  { from, askedUpTo } = longFileSize,
): Promise<boolean> {
  const { fileHash, fileSize } = await findImport(program.store, id)
  const path = await findKeptPath(program.store, fileHash)
  // DuckDB would take these signs for a pattern of many files.
  if (path === null || (fileSize ?? 0) < from || /[*?[\]{}]/.test(path)) return false
  const shape = await scanFile(path, fileSize ?? 0, watch)
  if (shape === null) return false
  const { codebook } = await program.catalogue()
  const reader = createLongReader(shape.header, codebook, program.clock.today())
  if (reader === null) return false
  const { delimiter, rows, padded } = shape
  const { signal, onProgress } = watch
  const onCompared = (at: { readonly done: number; readonly total: number }) => onProgress?.({ stage: 'compare', ...at })
  const besideStored = () => reviewStaged(program, id, { onProgress: onCompared, ...(signal && { signal }) })
  const file = { path, delimiter, width: shape.header.cells.length, rows, padded }
  const asks = (format: FormatReading) => (fileSize ?? 0) <= askedUpTo && (format.kind === 'mixed' || format.format === 'ambiguous')
  return stageLongImport(program.store, id, file, { ...toRules(reader), asks, besideStored }, watch)
}

type FormatReading = ReturnType<LongReader['format']>

function toRules(reader: LongReader) {
  const numbers = (format: Parameters<typeof plainNumbers>[0]) => ({ ...plainNumbers(format), longest: longestPlainNumber })
  return { ...reader, pureCell, evidence: evidencePatterns, numbers }
}

/** What the bytes of a file are; null where they are not long and plain. */
async function scanFile(path: string, total: number, { onProgress, signal }: LongFileWatch): Promise<PlainShape | null> {
  const scan = createPlainScan()
  let done = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, ...(signal && { signal }) }) as AsyncIterable<Buffer>) {
    if (!scan.push(chunk)) return null
    done += chunk.length
    onProgress?.({ stage: 'scan', done, total })
    await setImmediate()
  }
  return scan.finish()
}
