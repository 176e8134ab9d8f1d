import { mainSeries, observationStatuses, placeDate, verifications, type CheckedRow, type Indicator, type Observation } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import { findPlace } from '../names/find-place.ts'
import { readPeriod } from '../periods/read-period.ts'
import { checkValue, computeFromCounts } from '../values/check-value.ts'
import type { CatalogueIssue } from './catalogue-issue.ts'
import type { Source } from './read-source.ts'
import { openRecord, type RawRecord, type RecordReader } from './record.ts'
import { periodUnreadable, placeAmbiguous, placeNotStanding, things, unknownReference, valueMissing } from './refusals.ts'

/**
 * Reads a row of an observation file of the catalogue; null where something in it is wrong. Places are written by
 * code or id and taken on the period's day. A source that is an id of sources.csv becomes its words.
 */
export function readObservation(
  raw: RawRecord,
  codebook: Codebook,
  sources: ReadonlyMap<string, Source>,
  issues: CatalogueIssue[],
): CheckedRow | null {
  const record = openRecord(raw, issues)
  const indicatorCode = record.text('indicator')
  const indicator = codebook.indicatorByCode.get(indicatorCode)
  if (!indicator) record.refuse('indicator', unknownReference(things.indicator, indicatorCode))
  const periodText = record.text('period')
  const reading = readPeriod(periodText, indicator?.rhythm ?? null)
  if (reading.kind === 'unreadable') record.refuse('period', periodUnreadable(periodText))
  const place = reading.kind === 'period' ? readPlaceOn(record, codebook, placeDate(reading.period)) : record.textOrNull('place')
  const value = indicator ? readValue(record, indicator) : skipValue(record)
  const source = record.textOrNull('source')
  const rest = {
    series: record.textOrNull('series') ?? mainSeries,
    status: record.oneOf('status', observationStatuses),
    verification: record.oneOf('verification', verifications),
    source: source === null ? null : (sources.get(source)?.text ?? source),
    note: record.textOrNull('note'),
    vintage: record.textOrNull('vintage'),
  }
  if (!record.finish() || !indicator || reading.kind === 'unreadable' || !place || !value) return null
  const { raw: written, ...numbers } = value
  const observation = { indicator: indicator.code, place, period: reading.period, ...numbers, ...rest }
  return { line: record.line, sheet: null, column: columnOfValue(raw), observation, raw: written }
}

/** The fields of a record stand in the order of the file's columns; null where the value was made of its two counts. */
function columnOfValue({ fields }: RawRecord): number | null {
  const written = fields.get('value')
  return written === undefined || written === '' ? null : [...fields.keys()].indexOf('value')
}

/** Of a value whose indicator is unknown, only that its cells are known columns is said. */
function skipValue(record: RecordReader): null {
  for (const name of ['value', 'numerator', 'denominator']) record.raw(name)
  return null
}

type Value = Pick<Observation, 'value' | 'numerator' | 'denominator'> & Pick<CheckedRow, 'raw'>

function readValue(record: RecordReader, indicator: Indicator): Value | null {
  const written = record.textOrNull('value')
  const numerator = record.numberOrNull('numerator')
  const denominator = record.numberOrNull('denominator')
  const computed = numerator !== null && denominator !== null ? computeFromCounts(indicator, numerator, denominator) : null
  const value = record.numberOrNull('value') ?? computed
  if (value === null) {
    if (written === null) record.refuse('value', valueMissing())
    return null
  }
  const decimals = written === null ? null : (written.split('.')[1]?.length ?? 0)
  for (const { severity, ...refusal } of checkValue(indicator, { value, numerator, denominator, decimals })) {
    if (severity === 'error') record.refuse('value', refusal)
  }
  return { value, numerator, denominator, raw: written ?? `${numerator}/${denominator}` }
}

function readPlaceOn(record: RecordReader, codebook: Codebook, day: string): string | null {
  const code = record.text('place')
  const isCode = codebook.placeById.has(code) || codebook.placesByCode.has(code)
  const found = isCode ? findPlace(codebook, code, day) : null
  if (found?.kind === 'place') return found.place.id
  if (found?.kind === 'several') record.refuse('place', placeAmbiguous(code, day))
  else if (found?.kind === 'not-standing') record.refuse('place', placeNotStanding(code, day))
  else if (code !== '') record.refuse('place', unknownReference(things.place, code))
  return null
}
