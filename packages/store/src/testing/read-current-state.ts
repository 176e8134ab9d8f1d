import type { Store } from '../store.ts'

/** Every current value with all its facts and its whole origin, by key: what has to be the same after an undo. */
export async function readCurrentState(store: Store): Promise<Record<string, unknown>> {
  const rows = await store.read.selectFrom('observations').selectAll().where('superseded_revision', 'is', null).orderBy('key').execute()
  return Object.fromEntries(rows.map(({ id: _id, since_revision: _since, ...row }) => [row.key, row]))
}

/** Current values by key, for short comparisons. */
export async function readCurrentValues(store: Store): Promise<Record<string, number>> {
  const rows = await store.read
    .selectFrom('observations')
    .select(['place', 'year', 'value'])
    .where('superseded_revision', 'is', null)
    .orderBy('key')
    .execute()
  return Object.fromEntries(rows.map((row) => [`${row.place} ${row.year}`, row.value]))
}
