import type { ImportId } from '@moc/core'
import type { ObservationColumns } from './observation-columns.ts'

/**
 * Values as they were written, and when each was the current one of its key. A row is never deleted and its value is
 * never overwritten: a value that is replaced is closed, and one that an undo brings back is appended once more.
 */
export interface ObservationsTable extends ObservationColumns {
  /** 1, 2, 3, … in the order of writing. */
  id: number
  /** The row as an import wrote it: `id` itself, or the row whose facts an undo brought back. */
  origin_id: number
  /**
   * Where the value came from: import, line of its file, and the cell as it stood there. Of what an undo brought back that
   * may be an import which had confirmed it.
   */
  import_id: ImportId
  line: number
  raw: string
  /** Sheet and column (from 0) of that cell; null where there is none, or where it was not recorded. */
  sheet: string | null
  column_index: number | null
  /** When the value came in; what an undo brings back keeps its own. */
  recorded_revision: number
  /** ISO instant. */
  recorded_at: string
  /** Current from this revision on, … */
  since_revision: number
  /** … up to, not including, this one; null while current. Equal to `since_revision`: never was current. */
  superseded_revision: number | null
  /** The import whose publication or undo closed it. */
  superseded_by_import: ImportId | null
}
