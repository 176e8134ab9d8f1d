import type { ImportId, ImportKind, ImportState } from '@moc/core'

/** Every file that was ever staged or shipped; rows are never deleted, so a number is never used twice. */
export interface ImportsTable {
  number: number
  id: ImportId
  kind: ImportKind
  state: ImportState
  file_name: string
  file_hash: string
  /** Rows that passed the checks. */
  rows: number
  /** Issues that keep it from being published. */
  errors: number
  /** The row issues, as JSON. */
  issues: string
  /** What publishing did; null until then. */
  added: number | null
  changed: number | null
  unchanged: number | null
  /** How many cells are kept in `confirmations`; null where that was not recorded. */
  confirmed: number | null
  /** ISO instants and revisions. */
  staged_at: string
  published_at: string | null
  published_revision: number | null
  undone_at: string | null
  undone_revision: number | null
  discarded_at: string | null
  /** How its values were made; JSON text, null where it was not recorded. */
  sheet: string | null
  shape: string | null
  mapping: string | null
  answers: string | null
  /** Who brought the file. */
  by_whom: string | null
  /** Reasons that were given for its warnings when it was published, by the issue's code, as JSON. */
  reasons: string | null
  /** Bytes of the kept file; null where the file itself was not kept. */
  file_size: number | null
  /** Issues worth a look. */
  warnings: number | null
  /** Values that a newer version of a shipped file left out; 0 for what people bring. */
  removed: number | null
  published_by: string | null
}
