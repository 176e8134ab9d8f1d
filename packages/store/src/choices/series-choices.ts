import type { IndicatorCode, PlaceId } from '@moc/core'
import { recordRevision } from '../revisions/revisions.ts'
import type { Store } from '../store.ts'

/** Which of several series is used; the latest row wins, none is ever changed or deleted. */
export interface SeriesChoicesTable {
  /** 1, 2, 3, … in the order of choosing. */
  number: number
  indicator: IndicatorCode
  /** Null: at every place that has no choice of its own. */
  place: PlaceId | null
  series: string
  why: string
  by_whom: string | null
  /** ISO instant. */
  chosen_at: string
  revision: number
}

/** A choice before it is stored: which series an indicator uses, where, why and who says so. */
export interface NewSeriesChoice {
  readonly indicator: IndicatorCode
  /** Null: at every place that has no choice of its own. */
  readonly place: PlaceId | null
  readonly series: string
  readonly why: string
  readonly by: string | null
}

/** A choice of a series, with who made it, when and why. */
export interface SeriesChoice extends NewSeriesChoice {
  /** ISO instant. */
  readonly at: string
  readonly revision: number
}

/** Every choice that was ever made, the earliest first; up to and with a revision where one is given. */
export async function listSeriesChoices(store: Store, knownAt?: number): Promise<readonly SeriesChoice[]> {
  const rows = await store.read
    .selectFrom('series_choices')
    .selectAll()
    .$if(knownAt !== undefined, (query) => query.where('revision', '<=', knownAt!))
    .orderBy('number')
    .execute()
  return rows.map(({ indicator, place, series, why, by_whom: by, chosen_at: at, revision }) => ({
    indicator,
    place,
    series,
    why,
    by,
    at,
    revision,
  }))
}

/**
 * Stores a choice beside the earlier ones, in a revision of its own, and returns its number. Overwrites nothing, and
 * does not ask whether there is such a series.
 */
export function chooseSeries(store: Store, { indicator, place, series, why, by }: NewSeriesChoice): Promise<number> {
  const at = store.now()
  return store.write(async ({ db }) => {
    const revision = await recordRevision(db, { kind: 'choice', at, by })
    const before = await db
      .selectFrom('series_choices')
      .select((eb) => eb.fn.max('number').as('number'))
      .executeTakeFirst()
    const number = (before?.number ?? 0) + 1
    await db.insertInto('series_choices').values({ number, indicator, place, series, why, by_whom: by, chosen_at: at, revision }).execute()
    return number
  })
}
