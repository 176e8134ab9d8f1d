import type { CheckedRow, ImportId } from '@moc/core'
import { toColumns, type ObservationColumns } from '../observations/observation-columns.ts'
import type { Db, WriteTransaction } from '../tables.ts'

/** Rows of a file that wait to be published; nothing but the preview sees them. */
export interface StagedRowsTable extends ObservationColumns {
  import_id: ImportId
  line: number
  raw: string
  sheet: string | null
  /** Counted from 0. */
  column_index: number | null
}

export async function appendStagedRows({ append }: WriteTransaction, importId: ImportId, rows: readonly CheckedRow[]): Promise<void> {
  await append('staged_rows', toStagedRows(importId, rows))
}

function* toStagedRows(importId: ImportId, rows: readonly CheckedRow[]): Generator<StagedRowsTable> {
  for (const { line, sheet, column, observation, raw } of rows) {
    yield { import_id: importId, line, ...toColumns(observation), raw, sheet, column_index: column }
  }
}

export async function removeStagedRows(db: Db, importId: ImportId): Promise<void> {
  await db.deleteFrom('staged_rows').where('import_id', '=', importId).execute()
}
