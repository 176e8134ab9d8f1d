import type { ImportId } from '@moc/core'
import { sql, type RawBuilder } from 'kysely'
import type { Store } from '../store.ts'
import type { Portion } from './staged-portion.ts'

/** From where on the rules say something at all. */
export interface TellingFrom {
  /** Stored values of a series beside which a value is held. */
  readonly known: number
  /** Places that repeat the value of the period before, and their part of those that have one. */
  readonly copiedPlaces: number
  readonly copiedShare: number
  /** Values of a period, and the part of them that are multiples of five, although others have decimals. */
  readonly round: number
  readonly roundShare: number
}

/** A portion, with the number of its staged rows. */
export interface StagedPortion extends Portion {
  readonly rows: number
}

/**
 * The portions of a staged file of which the rules might say anything, in order of indicator and series: those in which a
 * new value has enough stored ones beside it, a period might be a copy of the one before, or suspiciously round, or no value is above 1. Every
 * other portion is spared being read, so that a file of which nothing is stored is hardly looked at; what there is to say
 * of these the rules decide.
 */
export async function listTellingPortions(store: Store, importId: ImportId, from: TellingFrom): Promise<StagedPortion[]> {
  const { rows } = await sql<StagedPortion>`
    with telling as (
      from (${besideStored(importId, from)}) union from (${copied(importId, from)}) union from (${round(importId, from)})
      union from (${fractions(importId)})
    )
    select s.indicator, s.series, cast(count(*) as integer) as rows
    from staged_rows s semi join telling t on t.indicator = s.indicator and t.series = s.series
    where s.import_id = ${importId} group by all order by all`.execute(store.read)
  return rows
}

const isCurrent = sql`superseded_revision is null`

/** Portions with a value that is not stored as it is, in a series of which enough is stored. */
function besideStored(importId: ImportId, { known }: TellingFrom): RawBuilder<Portion> {
  return sql<Portion>`
    with known as (
      select indicator, place, series, period_kind from observations where ${isCurrent} group by all having count(*) >= ${known}
    )
    select distinct s.indicator, s.series from staged_rows s
    semi join known k on k.indicator = s.indicator and k.place = s.place and k.series = s.series and k.period_kind = s.period_kind
    anti join (select key, value from observations where ${isCurrent}) o on o.key = s.key and o.value = s.value
    where s.import_id = ${importId}`
}

/**
 * Portions with a period in which so many values are those of the period before, stored or brought. Where two periods of a
 * series begin on one day the rules say which of them comes before. Portions, periods and series go by their hashes: to
 * carry their texts along takes twice the time and the memory.
 */
function copied(importId: ImportId, { copiedPlaces, copiedShare }: TellingFrom): RawBuilder<Portion> {
  const portion = sql`hash(indicator, series)`
  const point = sql`${portion} as portion, hash(indicator, series, period_kind, period_from, period_to) as period,
    hash(indicator, series, period_kind, place) as series, period_from, value`
  const counts = sql`is_brought and value not in (0, 100)`
  return sql<Portion>`
    with brought as (
      select key, ${point} from staged_rows where import_id = ${importId}
    ), points as (
      select * exclude (key), true as is_brought from brought
      union all
      select ${point}, false from observations o anti join brought b on b.key = o.key
      where ${isCurrent} and ${portion} in (select distinct portion from brought)
    ), laid as (
      select *, lag(value) over in_time as before, lag(period_from) over in_time = period_from as is_twin from points
      window in_time as (partition by series order by period_from)
    ), periods as (
      select portion, bool_or(is_twin) as has_twins,
        count(*) filter (${counts} and before is not null) as pairs, count(*) filter (${counts} and before = value) as same
      from laid group by portion, period
    )
    select distinct s.indicator, s.series from staged_rows s
    semi join (select portion from periods where has_twins or (same >= ${copiedPlaces} and same >= pairs * ${copiedShare})) p
      on p.portion = hash(s.indicator, s.series)
    where s.import_id = ${importId}`
}

/** Portions with decimals, and with a period of so many round values. */
function round(importId: ImportId, from: TellingFrom): RawBuilder<Portion> {
  return sql<Portion>`
    with periods as (
      select indicator, series, count(*) as n, count(*) filter (value % 5 = 0) as round, bool_or(value <> trunc(value)) as has_decimals
      from staged_rows where import_id = ${importId} group by indicator, series, period_kind, period_from, period_to
    )
    select indicator, series from periods group by indicator, series
    having bool_or(has_decimals) and bool_or(n >= ${from.round} and round >= n * ${from.roundShare})`
}

/** Portions that might be shares written as fractions of one. */
function fractions(importId: ImportId): RawBuilder<Portion> {
  return sql<Portion>`
    select indicator, series from staged_rows where import_id = ${importId} group by indicator, series
    having max(value) <= 1 and bool_or(value > 0 and value < 1)`
}
