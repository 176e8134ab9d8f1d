import { observationKey, timeOf, type IndicatorCode, type Observation, type PeriodKind, type PlaceId } from '@moc/core'

/** An observation laid out in columns: the same for rows that wait and rows that are published. */
export interface ObservationColumns {
  /** core's `observationKey`: what one value replaces another under. */
  key: string
  indicator: IndicatorCode
  place: PlaceId
  series: string
  period_kind: PeriodKind
  /** First and last day, ISO dates. */
  period_from: string
  period_to: string
  /** As the source wrote it. */
  period_label: string
  /** The year in which the period starts: the order of a series. */
  year: number
  value: number
  numerator: number | null
  denominator: number | null
  status: Observation['status']
  verification: Observation['verification']
  source: string | null
  note: string | null
  vintage: string | null
}

/** The columns that make an observation; `key` and `year` follow from them. */
export type FactColumns = Omit<ObservationColumns, 'key' | 'year'>

export const factColumns = [
  'indicator',
  'place',
  'series',
  'period_kind',
  'period_from',
  'period_to',
  'period_label',
  'value',
  'numerator',
  'denominator',
  'status',
  'verification',
  'source',
  'note',
  'vintage',
] as const satisfies readonly (keyof FactColumns)[]

export const observationColumns = ['key', 'year', ...factColumns] as const satisfies readonly (keyof ObservationColumns)[]

export function toColumns(observation: Observation): ObservationColumns {
  const { indicator, place, series, period, value, numerator, denominator, status, verification, source, note, vintage } = observation
  return {
    key: observationKey(observation),
    indicator,
    place,
    series,
    period_kind: period.kind,
    period_from: period.from,
    period_to: period.to,
    period_label: period.label,
    year: timeOf(period),
    value,
    numerator,
    denominator,
    status,
    verification,
    source,
    note,
    vintage,
  }
}

export function toObservation(row: FactColumns): Observation {
  const { indicator, place, series, value, numerator, denominator, status, verification, source, note, vintage } = row
  const period = { kind: row.period_kind, from: row.period_from, to: row.period_to, label: row.period_label }
  return { indicator, place, period, series, value, numerator, denominator, status, verification, source, note, vintage }
}
