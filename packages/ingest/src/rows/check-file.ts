import type { CheckedFile } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import { hashBytes } from '../table/hash-bytes.ts'
import { readTable } from '../table/read-table.ts'
import { understandFile, type FileOptions } from '../understand/understand-file.ts'
import { checkRows } from './check-rows.ts'
import { readHeader } from './read-header.ts'

/**
 * Takes an uploaded file from its bytes to checked rows, ready to stage: the plain long form at once, any other table as
 * it is understood, with the questions that wait for an answer. `today` is an ISO date. A file that cannot be read has no
 * rows and an issue that says why. Never throws, whatever the bytes.
 */
export function checkFile(fileName: string, bytes: Uint8Array, codebook: Codebook, today: string, options: FileOptions = {}): CheckedFile {
  const facts = { fileName, fileHash: hashBytes(bytes), kind: 'upload' } as const
  const plain =
    options.mapping?.columns || options.answers
      ? null
      : readTable(bytes, options.hints?.delimiter ? { delimiter: options.hints.delimiter } : {})
  if (plain?.kind === 'table' && isLongForm(plain.table.header)) return { ...facts, ...checkRows(plain.table, codebook, today) }
  const { table, rows, questions, issues } = understandFile(fileName, bytes, codebook, today, options)
  return { ...facts, rows, issues, questions, ...(table ? { table, shape: table.shape } : {}) }
}

/** Whether a header is that of the plain long form, or means to be: two of its three names are enough, so that what lacks is said. */
function isLongForm(header: { readonly line: number; readonly cells: readonly string[] }): boolean {
  const { columns } = readHeader(header)
  return columns.has('indicator') && (columns.has('period') || columns.has('place')) && (columns.has('value') || columns.has('numerator'))
}
