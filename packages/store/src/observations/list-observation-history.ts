import type { ImportId, Observation } from '@moc/core'
import { inOneSnapshot } from '../snapshot.ts'
import type { Store } from '../store.ts'
import { observationColumns, toObservation } from './observation-columns.ts'
import { selectWithOrigin, toOrigin, type Origin, type Replaced } from './origin.ts'

/** A stretch of revisions in which one value was, or is, the current one of its key. */
export interface ObservationVersion {
  readonly observation: Observation
  readonly origin: Origin
  /** What it took the place of when its import brought it; null where there was nothing. */
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
      .select(['o.since_revision', 'o.superseded_revision', 'o.superseded_by_import'])
      .where('o.key', '=', key)
      .where((eb) => eb.or([eb('o.superseded_revision', 'is', null), eb('o.superseded_revision', '>', eb.ref('o.since_revision'))]))
      .orderBy('o.since_revision')
      .orderBy('o.id')
      .execute()
    if (rows.length === 0) return []
    const instants = await db.selectFrom('revisions').select(['revision', 'recorded_at']).execute()
    const instantOf = new Map(instants.map((row) => [row.revision, row.recorded_at]))
    const endedIn = new Map(rows.map((row) => [row.superseded_revision, row]))
    return rows.map((row) => {
      const before = endedIn.get(row.recorded_revision)
      return {
        observation: toObservation(row),
        origin: toOrigin(row),
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
