import {
  DomainFailure,
  fileLimitMb,
  type Answers,
  type Choice,
  type IgnoredRow,
  type Mapping,
  type NumberFormat,
  type QuestionCode,
  type RowIssue,
  type UnderstoodCell,
  type UnderstoodColumn,
} from '@moc/core'
import { createCodebook, readCatalogue, understandFile } from '@moc/ingest'
import { readShippedFiles } from './read-shipped-files.ts'

/** A file to be read, with what is said of it beforehand. */
export interface FileToRead {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly answers?: Answers
  readonly mapping?: Mapping
  readonly sheet?: string
}

/** What the reader understood of a file, in the shape that `moc read` prints. */
export interface FileAsRead {
  readonly encoding: string | null
  readonly delimiter?: string
  readonly sheet?: string
  readonly sheets?: readonly string[]
  readonly numberFormat: NumberFormat
  readonly unit: string | null
  readonly title: string | null
  readonly form?: 'long' | 'wide'
  readonly columns: readonly UnderstoodColumn[]
  /** The rows whose numbers are values; all others are among `ignored`. */
  readonly rows: readonly { readonly line: number; readonly role: string; readonly cells: readonly UnderstoodCell[] }[]
  readonly ignored: readonly IgnoredRow[]
  readonly questions: readonly ReadQuestion[]
  readonly offers: readonly ReadQuestion[]
  readonly issues: readonly RowIssue[]
  readonly shape: string | null
  /** How many values would be stored. */
  readonly values: number
}

export interface ReadQuestion {
  readonly id: string
  readonly code: QuestionCode
  readonly column?: number
  readonly line?: number
  readonly text?: string
  readonly cells: number
  readonly message: string
  readonly messageEn: string
  readonly choices: readonly Choice[]
  readonly proposed?: string
}

/**
 * Reads a file with the names of a directory of catalogue files, and nothing else: no store is opened, nothing is kept.
 * A file that cannot be read has no columns and an issue that says why. Throws `catalogue-refused` and `file-too-large`.
 */
export async function readFileAlone(
  { catalogue, today }: { readonly catalogue: string; readonly today: string },
  { fileName, bytes, answers = {}, mapping, sheet }: FileToRead,
): Promise<FileAsRead> {
  if (bytes.byteLength > fileLimitMb * 1024 * 1024)
    throw new DomainFailure('file-too-large', `${bytes.byteLength} bytes`, { limitMb: fileLimitMb })
  const { files } = await readShippedFiles(catalogue)
  const texts = files
    .filter(({ path }) => !path.startsWith('observations/'))
    .map(({ path, bytes: own }) => ({ path, text: new TextDecoder().decode(own) }))
  const reading = readCatalogue(texts)
  if (reading.kind === 'refused') {
    const { file = '', line = null, message = '', messageEn = '' } = reading.issues[0] ?? {}
    throw new DomainFailure('catalogue-refused', `${file}:${line ?? ''}: ${messageEn}`, {
      file,
      reason: message,
      reasonEn: messageEn,
      ...(line === null ? {} : { line }),
    })
  }
  const options = { answers, ...(mapping ? { mapping } : {}), ...(sheet === undefined ? {} : { hints: { sheet } }) }
  const { table, rows, issues, questions } = understandFile(fileName, bytes, createCodebook(reading.catalogue), today, options)
  if (!table) {
    return {
      encoding: null,
      numberFormat: 'plain',
      unit: null,
      title: null,
      columns: [],
      rows: [],
      ignored: [],
      questions,
      offers: [],
      issues,
      shape: null,
      values: 0,
    }
  }
  const { rows: all, ...rest } = table
  const kept = all.filter(({ role }) => role === 'data' || role === 'ofWhich')
  return { ...rest, rows: kept, questions, issues, values: rows.length }
}
