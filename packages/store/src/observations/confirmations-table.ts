import type { ImportId } from '@moc/core'

/**
 * Cells that said what was stored already: a row for each value that an import named and had no need to write. Never
 * changed and never deleted; it counts while its import is published, like a value that was written.
 */
export interface ConfirmationsTable {
  import_id: ImportId
  /** The row of `observations`, as an import wrote it, whose facts were said again. */
  observation_id: number
  line: number
  sheet: string | null
  /** Counted from 0. */
  column_index: number | null
  raw: string
  /** What may differ between two values that count as the same. */
  period_label: string
  vintage: string | null
}
