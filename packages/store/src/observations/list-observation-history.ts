import type { ImportId, Observation } from '@moc/core'
import type { Store } from '../store.ts'
import { observationColumns, toObservation } from './observation-columns.ts'
import { selectWithOrigin, toOrigin, type Origin } from './origin.ts'

/** A stretch of revisions in which one value was, or is, the current one of its key. */
export interface ObservationVersion {
  readonly observation: Observation
  readonly origin: Origin
  /** Current from this revision on, … */
  readonly since: number
  /** … up to, not including, this one; null while it is current. */
  readonly until: number | null
  /** The import whose publication or undo ended it. */
  readonly endedBy: ImportId | null
}

/** Everything that a key (core's `observationKey`) ever showed, the oldest first; empty for a key that is not known. */
export async function listObservationHistory(store: Store, key: string): Promise<ObservationVersion[]> {
  const rows = await selectWithOrigin(store.read)
    .select(observationColumns.map((column) => `o.${column}` as const))
    .select(['o.since_revision', 'o.superseded_revision', 'o.superseded_by_import'])
    .where('o.key', '=', key)
    .where((eb) => eb.or([eb('o.superseded_revision', 'is', null), eb('o.superseded_revision', '>', eb.ref('o.since_revision'))]))
    .orderBy('o.since_revision')
    .orderBy('o.id')
    .execute()
  return rows.map((row) => ({
    observation: toObservation(row),
    origin: toOrigin(row),
    since: row.since_revision,
    until: row.superseded_revision,
    endedBy: row.superseded_by_import,
  }))
}
