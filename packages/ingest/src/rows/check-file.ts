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
  const isSaid = options.mapping?.columns !== undefined || Object.keys(options.answers ?? {}).length > 0
  const plain = isSaid ? null : readTable(bytes, options.hints?.delimiter ? { delimiter: options.hints.delimiter } : {})
  const checked = plain?.kind === 'table' && isLongForm(plain.table.header) ? checkRows(plain.table, codebook, today) : null
  if (checked && !checked.issues.some(({ code }) => asking.has(code))) return { ...facts, ...checked }
  const { table, rows, questions, issues } = understandFile(fileName, bytes, codebook, today, options)
  if (checked) return { ...facts, ...checked, questions }
  return { ...facts, rows, issues, questions, ...(table ? { table, shape: table.shape } : {}) }
}

/** Issues of the plain long form that an answer can settle. */
const asking: ReadonlySet<string> = new Set(['number-ambiguous', 'number-format-mixed'])

/**
 * Whether a header is that of the plain long form, or means to be: a header that lacks one of its columns and has no other
 * that could be meant is told so, one with columns of its own is understood as any table is.
 */
function isLongForm(header: { readonly line: number; readonly cells: readonly string[] }): boolean {
  const { columns, issues } = readHeader(header)
  if (!issues.some(({ severity }) => severity === 'error')) return true
  const means =
    columns.has('indicator') && (columns.has('period') || columns.has('place')) && (columns.has('value') || columns.has('numerator'))
  return means && !issues.some(({ code }) => code === 'column-ignored')
}
