import type { RowIssue } from '@moc/core'
import { encodingUnknown, quotesBroken } from '../rows/messages.ts'
import { decodeText, type Encoding } from './decode-text.ts'
import { detectDelimiter, type Delimiter } from './detect-delimiter.ts'
import { parseCsv, type TableRow } from './parse-csv.ts'

/** A table as it stands in a file, before anything is understood of it. */
export interface RawTable {
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  readonly header: TableRow
  readonly rows: readonly TableRow[]
}

/** What a person already said of the file. */
export interface TableHints {
  readonly delimiter?: Delimiter
}

export type TableReading =
  | { readonly kind: 'table'; readonly table: RawTable }
  | { readonly kind: 'unreadable'; readonly issues: readonly RowIssue[] }

/**
 * Reads the bytes of a delimited file into a table: encoding, delimiter, header, rows with their lines.
 * Cells are composed (NFC) and otherwise as the file wrote them. A file that cannot be read gives issues;
 * no bytes make it throw, and no row is dropped unless it is blank.
 */
export function readTable(bytes: Uint8Array, hints: TableHints = {}): TableReading {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'unreadable') return { kind: 'unreadable', issues: [{ line: null, column: null, ...decoded.message }] }
  // A long table goes in without being shown first: an encoding that is only likely is refused.
  if (decoded.doubt !== null) return { kind: 'unreadable', issues: [{ line: null, column: null, ...encodingUnknown() }] }
  const delimiter = hints.delimiter ?? detectDelimiter(decoded.text)
  const { rows, brokenAt } = parseCsv(decoded.text.normalize('NFC'), delimiter)
  const [header, ...body] = rows
  if (brokenAt !== null || !header) return { kind: 'unreadable', issues: [{ line: brokenAt ?? 1, column: null, ...quotesBroken() }] }
  return { kind: 'table', table: { encoding: decoded.encoding, delimiter, header, rows: body } }
}
