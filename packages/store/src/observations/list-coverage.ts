import type { IndicatorCode, PlaceId } from '@moc/core'
import type { Store } from '../store.ts'

/** How many values an indicator has at a place, in one of its series, and between which years they start. */
export interface Coverage {
  readonly indicator: IndicatorCode
  readonly series: string
  readonly count: number
  readonly firstYear: number
  readonly lastYear: number
}

/** Which indicators have current values at a place; empty for a place that has none or is not known. */
export async function listCoverage(store: Store, place: PlaceId): Promise<Coverage[]> {
  return store.read
    .selectFrom('observations')
    .select((eb) => [
      'indicator',
      'series',
      eb.cast<number>(eb.fn.countAll(), 'integer').as('count'),
      eb.fn.min('year').as('firstYear'),
      eb.fn.max('year').as('lastYear'),
    ])
    .where('superseded_revision', 'is', null)
    .where('place', '=', place)
    .groupBy(['indicator', 'series'])
    .orderBy('indicator')
    .orderBy('series')
    .execute()
}
