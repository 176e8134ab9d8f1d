import type { CheckedFile } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import { hashBytes } from '../table/hash-bytes.ts'
import { readTable, type TableHints } from '../table/read-table.ts'
import { checkRows } from './check-rows.ts'

/**
 * Takes an uploaded file from its bytes to checked rows, ready to stage. `today` is an ISO date.
 * A file that cannot be read has no rows and an issue that says why. Never throws, whatever the bytes.
 */
export function checkFile(fileName: string, bytes: Uint8Array, codebook: Codebook, today: string, hints: TableHints = {}): CheckedFile {
  const reading = readTable(bytes, hints)
  const checked = reading.kind === 'table' ? checkRows(reading.table, codebook, today) : { rows: [], issues: reading.issues }
  return { fileName, fileHash: hashBytes(bytes), kind: 'upload', ...checked }
}
