import type { PlaceChange, PlaceId } from '@moc/core'
import type { Db, WriteTransaction } from '../tables.ts'

/** Which place became, or became part of, which. */
export interface PlaceChangesTable {
  position: number
  from_place: PlaceId
  to_place: PlaceId
  changed_on: string
  kind: PlaceChange['kind']
}

export async function replacePlaceChanges({ db, append }: WriteTransaction, changes: readonly PlaceChange[]): Promise<void> {
  await db.deleteFrom('place_changes').execute()
  await append(
    'place_changes',
    changes.map((change, position) => ({
      position,
      from_place: change.from,
      to_place: change.to,
      changed_on: change.on,
      kind: change.kind,
    })),
  )
}

export async function readPlaceChanges(db: Db): Promise<PlaceChange[]> {
  const rows = await db.selectFrom('place_changes').selectAll().orderBy('position').execute()
  return rows.map((row) => ({ from: row.from_place, to: row.to_place, on: row.changed_on, kind: row.kind }))
}
