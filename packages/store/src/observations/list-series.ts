import type { IndicatorCode, PlaceId, Series, SeriesBreak } from '@moc/core'
import { readBreaks } from '../breaks/breaks.ts'
import { inOneSnapshot } from '../snapshot.ts'
import type { Store } from '../store.ts'
import type { Db } from '../tables.ts'
import { wasCurrent } from './was-current.ts'
import { factColumns, toObservation, type FactColumns } from './observation-columns.ts'

/** Which series to list; what is left out is not restricted, an empty list selects nothing. */
export interface SeriesSelection {
  readonly indicators?: readonly IndicatorCode[]
  readonly places?: readonly PlaceId[]
  /** The values that were current at this revision (0: none yet); those that are current now unless told. */
  readonly knownAt?: number
}

/**
 * Values as series: one for each indicator, place and source series, its points in order of time, with the
 * breaks that the catalogue knows for it. Ordered by indicator, place and series code. Never joins two series and
 * never returns an empty one.
 */
export function listSeries(store: Store, selection: SeriesSelection = {}): Promise<Series[]> {
  if (selection.indicators?.length === 0 || selection.places?.length === 0) return Promise.resolve([])
  return inOneSnapshot(store.read, async (db) => {
    const rows = await selectCurrent(db, selection)
    const breaks = await readBreaks(db)
    const breaksOf = (indicator: IndicatorCode, place: PlaceId): SeriesBreak[] =>
      breaks
        .filter((b) => b.indicator === indicator && (b.place === null || b.place === place))
        .map(({ year, why, whyEn }) => ({ year, why, whyEn }))
        .toSorted((a, b) => a.year - b.year)
    return groupRows(rows).map((points) => {
      const { indicator, place, series } = points[0]!
      return { indicator, place, series, points: points.map(toObservation), breaks: breaksOf(indicator, place) }
    })
  })
}

function selectCurrent(db: Db, { indicators, places, knownAt }: SeriesSelection): Promise<FactColumns[]> {
  return db
    .selectFrom('observations')
    .select(factColumns)
    .where(wasCurrent(knownAt))
    .$if(indicators !== undefined, (query) => query.where('indicator', 'in', indicators!))
    .$if(places !== undefined, (query) => query.where('place', 'in', places!))
    .orderBy('indicator')
    .orderBy('place')
    .orderBy('series')
    .orderBy('year')
    .orderBy('period_to')
    .orderBy('period_from')
    .orderBy('period_kind')
    .execute()
}

/** Cuts ordered rows where indicator, place or series changes. */
function groupRows(rows: readonly FactColumns[]): FactColumns[][] {
  const groups: FactColumns[][] = []
  let last: FactColumns | undefined
  for (const row of rows) {
    if (last?.indicator === row.indicator && last.place === row.place && last.series === row.series) groups.at(-1)!.push(row)
    else groups.push([row])
    last = row
  }
  return groups
}
