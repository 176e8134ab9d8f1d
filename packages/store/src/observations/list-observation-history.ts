import type { ImportId, Observation } from '@moc/core'
import { sql } from 'kysely'
import { inOneSnapshot } from '../snapshot.ts'
import type { Store } from '../store.ts'
import { listConfirmations } from './list-confirmations.ts'
import { observationColumns, toObservation } from './observation-columns.ts'
import { selectWithOrigin, toOrigin, type Origin, type Replaced } from './origin.ts'

/** A stretch of revisions in which one value was, or is, the current one of its key. */
export interface ObservationVersion {
  readonly observation: Observation
  readonly origin: Origin
  /** Other cells that said the same after it, while it was current, the earliest first; only of imports that are published now. */
  readonly confirmations: readonly Origin[]
  /**
   * What it took the place of when its import brought it; null where there was nothing. Of a value that its import had only
   * confirmed: what it took the place of when it was left to speak for it.
   */
  readonly replaced: Replaced | null
  /** Current from this revision on, made at this instant (ISO), … */
  readonly since: number
  readonly sinceAt: string
  /** … up to, not including, this one; null while it is current. */
  readonly until: number | null
  readonly untilAt: string | null
  /** The import whose publication, undo or redo ended it. */
  readonly endedBy: ImportId | null
}

/** Everything that a key (core's `observationKey`) ever showed, the oldest first; empty for a key that is not known. */
export function listObservationHistory(store: Store, key: string): Promise<ObservationVersion[]> {
  return inOneSnapshot(store.read, async (db) => {
    const rows = await selectWithOrigin(db)
      .select(observationColumns.map((column) => `o.${column}` as const))
      .select(['o.id', 'o.since_revision', 'o.superseded_revision', 'o.superseded_by_import'])
      .select(sql<ImportId>`(select w.import_id from observations w where w.id = o.origin_id)`.as('written_by'))
      .where('o.key', '=', key)
      .where((eb) => eb.or([eb('o.superseded_revision', 'is', null), eb('o.superseded_revision', '>', eb.ref('o.since_revision'))]))
      .orderBy('o.since_revision')
      .orderBy('o.id')
      .execute()
    if (rows.length === 0) return []
    const instants = await db.selectFrom('revisions').select(['revision', 'recorded_at']).execute()
    const instantOf = new Map(instants.map((row) => [row.revision, row.recorded_at]))
    const confirmations = await listConfirmations(db, key)
    const endedIn = new Map(rows.map((row) => [row.superseded_revision, row]))
    return rows.map((row) => {
      const before = endedIn.get(row.written_by === row.import_id ? row.recorded_revision : row.since_revision)
      return {
        observation: toObservation(row),
        origin: toOrigin(row),
        confirmations: confirmations.get(row.id) ?? [],
        replaced: before ? { observation: toObservation(before), importId: before.import_id, fileName: before.file_name } : null,
        since: row.since_revision,
        sinceAt: instantOf.get(row.since_revision) ?? row.recorded_at,
        until: row.superseded_revision,
        untilAt: row.superseded_revision === null ? null : (instantOf.get(row.superseded_revision) ?? null),
        endedBy: row.superseded_by_import,
      }
    })
  })
}
