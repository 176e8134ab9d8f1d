import type { CheckedRow, ImportId } from '@moc/core'
import { toColumns, type ObservationColumns } from '../observations/observation-columns.ts'
import type { Db, WriteTransaction } from '../tables.ts'

/** Rows of a file that wait to be published; nothing but the preview sees them. */
export interface StagedRowsTable extends ObservationColumns {
  import_id: ImportId
  line: number
  raw: string
}

export async function appendStagedRows({ append }: WriteTransaction, importId: ImportId, rows: readonly CheckedRow[]): Promise<void> {
  await append(
    'staged_rows',
    rows.map(({ line, observation, raw }) => ({ import_id: importId, line, ...toColumns(observation), raw })),
  )
}

export async function removeStagedRows(db: Db, importId: ImportId): Promise<void> {
  await db.deleteFrom('staged_rows').where('import_id', '=', importId).execute()
}
