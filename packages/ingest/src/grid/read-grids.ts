import type { RowIssue } from '@moc/core'
import type { Encoding } from '../table/decode-text.ts'
import type { Delimiter } from '../table/detect-delimiter.ts'
import type { Grid } from './grid.ts'
import { fileTooComplex, fileUnreadable } from './messages.ts'
import { sniffFile } from './sniff-file.ts'
import { readTextGrid } from './text/read-text-grid.ts'
import { readWorkbook } from './workbook/read-workbook.ts'

/** What a person already said of the file. */
export interface GridHints {
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  /** Name of the one sheet to read, hidden or not. */
  readonly sheet?: string
}

export type FileReading =
  | {
      readonly kind: 'grids'
      readonly container: 'text' | 'workbook'
      /** Of a text how its letters were written; of a workbook `utf-8`, or the older encoding that its letters are typed in. */
      readonly encoding: Encoding
      /** Null for a workbook. */
      readonly delimiter: Delimiter | null
      /** The whole text, or the visible sheets in their order. */
      readonly grids: readonly Grid[]
      /** Names of the sheets that their author hid; they are read only when one is named. */
      readonly hiddenSheets: readonly string[]
      readonly issues: readonly RowIssue[]
    }
  | { readonly kind: 'unreadable'; readonly issues: readonly RowIssue[] }

/**
 * Reads the bytes of a file (delimited text or .xlsx) into grids of cells; nothing is understood of them yet. The bytes decide what it is,
 * the name is for what is said only. A file that cannot be read gives issues that say how to mend it. Never throws, and holds to `gridLimits`.
 */
export function readGrids(fileName: string, bytes: Uint8Array, hints: GridHints = {}): FileReading {
  try {
    const sniffed = sniffFile(fileName, bytes)
    if (sniffed.kind === 'refused') return { kind: 'unreadable', issues: [{ line: null, column: null, ...sniffed.message }] }
    return sniffed.kind === 'zip' ? readWorkbook(bytes, hints) : readTextGrid(bytes, hints)
  } catch (failure) {
    // The engine's own limits (length of a text, depth of a stack) come as a RangeError; anything else is a fault of this reader, which a person must not meet as a crash.
    const message = failure instanceof RangeError ? fileTooComplex() : fileUnreadable(fileName)
    return { kind: 'unreadable', issues: [{ line: null, column: null, ...message }] }
  }
}
