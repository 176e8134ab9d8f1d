import { sql } from 'kysely'
import type { Db } from '../tables.ts'

export interface StoreCounts {
  readonly imports: number
  readonly stagedRows: number
  /** Every value ever written, and those that are current. */
  readonly observations: number
  readonly currentValues: number
  /** Cells that said what was stored already. */
  readonly confirmations: number
  readonly indicators: number
  readonly places: number
  readonly targets: number
}

export async function countRows(db: Db): Promise<StoreCounts> {
  const { rows } = await sql<StoreCounts>`
    select (select count(*) from imports) as imports,
      (select count(*) from staged_rows) as "stagedRows",
      (select count(*) from observations) as observations,
      (select count(*) from confirmations) as confirmations,
      (select count(*) from observations where superseded_revision is null) as "currentValues",
      (select count(*) from indicators) as indicators,
      (select count(*) from places) as places,
      (select count(*) from targets) as targets`.execute(db)
  return rows[0]!
}
