import type { Store } from '../store.ts'

/**
 * The last revision that was recorded on or before the end of a day (ISO date); 0 where there was none yet. The day
 * is a day in Vietnam (Asia/Ho_Chi_Minh), which is UTC+7 the year round: it ends at 17:00 UTC, whatever the clock of
 * the machine that asks.
 */
export async function findRevisionOn(store: Store, date: string): Promise<number> {
  const end = new Date(`${date}T24:00:00+07:00`).toISOString()
  const row = await store.read
    .selectFrom('revisions')
    .select((eb) => eb.fn.max('revision').as('last'))
    .where('recorded_at', '<', end)
    .executeTakeFirst()
  return row?.last ?? 0
}

/** What made a revision, by whom and when. */
export interface RevisionRecord {
  readonly revision: number
  readonly kind: string
  /** ISO instant. */
  readonly at: string
  readonly importId: string | null
  /** Null where it was the program, or was not recorded. */
  readonly by: string | null
}

/** Every revision of the store, the latest first. */
export async function listRevisions(store: Store): Promise<RevisionRecord[]> {
  const rows = await store.read.selectFrom('revisions').selectAll().orderBy('revision', 'desc').execute()
  return rows.map(({ revision, kind, recorded_at, import_id, by_whom }) => ({
    revision,
    kind,
    at: recorded_at,
    importId: import_id,
    by: by_whom,
  }))
}
