import type { CheckedRow, ImportId, IndicatorCode, Observation, Period, PlaceId } from '@moc/core'
import { sql, type RawBuilder } from 'kysely'
import type { FactColumns } from '../observations/observation-columns.ts'
import { wasCurrent } from '../observations/was-current.ts'
import type { Store } from '../store.ts'

/** One indicator in one source series: of a long file a few are held in memory at a time. */
export interface Portion {
  readonly indicator: IndicatorCode
  readonly series: string
}

/** A staged value with its cell. */
export interface StagedValue extends Pick<CheckedRow, 'line' | 'column'> {
  readonly observation: Pick<Observation, 'indicator' | 'place' | 'series' | 'period' | 'value'>
}

/** The values of a portion that are current in one place. */
export interface StoredPoints extends Portion {
  readonly place: PlaceId
  readonly points: Pick<Observation, 'period' | 'value'>[]
}

const valueColumns = ['indicator', 'series', 'place', 'value', 'period_kind', 'period_from', 'period_to', 'period_label'] as const
type ValueColumns = Pick<FactColumns, (typeof valueColumns)[number]>
const values = sql.join(valueColumns.map((name) => sql.ref(name)))

/** What is staged of some portions, in order of lines. */
export async function listStagedPortions(store: Store, importId: ImportId, portions: readonly Portion[]): Promise<StagedValue[]> {
  if (portions.length === 0) return []
  const { rows } = await sql<ValueColumns & { readonly line: number; readonly column_index: number | null }>`
    select line, column_index, ${values} from staged_rows ${amongThem(portions)} where import_id = ${importId} order by line`.execute(
    store.read,
  )
  return rows.map((row) => {
    const { line, column_index: column, indicator, series, place, value } = row
    return { line, column, observation: { indicator, series, place, period: toPeriod(row), value } }
  })
}

/** The values of some portions that are current now, by indicator, series and place. */
export async function listStoredPoints(store: Store, portions: readonly Portion[]): Promise<StoredPoints[]> {
  if (portions.length === 0) return []
  const { rows } = await sql<ValueColumns>`
    select ${values} from observations ${amongThem(portions)} where ${wasCurrent(undefined)} order by indicator, series, place`.execute(
    store.read,
  )
  const found: StoredPoints[] = []
  for (const row of rows) {
    const { indicator, series, place, value } = row
    const point = { period: toPeriod(row), value }
    const last = found.at(-1)
    if (last?.place === place && last.series === series && last.indicator === indicator) last.points.push(point)
    else found.push({ indicator, series, place, points: [point] })
  }
  return found
}

/** As a join, which DuckDB has done with in a quarter of the time that a list of pairs takes. */
function amongThem(portions: readonly Portion[]): RawBuilder<unknown> {
  const pairs = portions.map(({ indicator, series }) => sql`(${indicator}, ${series})`)
  return sql`semi join (values ${sql.join(pairs)}) as portions(indicator, series) using (indicator, series)`
}

function toPeriod({ period_kind, period_from, period_to, period_label }: ValueColumns): Period {
  return { kind: period_kind, from: period_from, to: period_to, label: period_label }
}
