import type { Store } from '@moc/store'
import type { Choice } from './put-used-first.ts'

/** A choice of a series, with who made it, when and why. */
export interface SeriesChoice extends Choice {
  readonly why: string
  readonly by: string | null
  /** ISO instant. */
  readonly at: string
  readonly revision: number
}

/** Every choice that was ever made, the earliest first; up to a revision where one is given. */
export async function listSeriesChoices(store: Store, knownAt?: number): Promise<readonly SeriesChoice[]> {
  const rows = await store.read.selectFrom('series_choices').selectAll().orderBy('number').execute()
  return rows
    .filter(({ revision }) => knownAt === undefined || revision <= knownAt)
    .map(({ indicator, place, series, why, by_whom: by, chosen_at: at, revision }) => ({ indicator, place, series, why, by, at, revision }))
}

/** Stores a choice beside the earlier ones, in a revision of its own, and returns its number. Overwrites nothing. */
export function chooseSeries(store: Store, choice: Choice & { readonly why: string; readonly by: string | null }): Promise<number> {
  const at = store.now()
  return store.write(async ({ db }) => {
    const last = await db
      .selectFrom('revisions')
      .select((eb) => eb.fn.max('revision').as('revision'))
      .executeTakeFirst()
    const revision = (last?.revision ?? 0) + 1
    const before = await db
      .selectFrom('series_choices')
      .select((eb) => eb.fn.max('number').as('number'))
      .executeTakeFirst()
    const { indicator, place, series, why, by } = choice
    const row = { number: (before?.number ?? 0) + 1, indicator, place, series, why, by_whom: by, chosen_at: at, revision }
    await db.insertInto('series_choices').values(row).execute()
    await db
      .insertInto('revisions')
      .values({ revision, kind: 'choice', recorded_at: at, import_id: null, catalogue_hash: null, by_whom: by })
      .execute()
    return row.number
  })
}
