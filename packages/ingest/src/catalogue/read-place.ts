import { placeId, placeLevels, type Place, type PlaceChange } from '@moc/core'
import type { RecordReader } from './record.ts'
import { periodOutOfOrder } from './refusals.ts'

/** Reads a row of places.csv. The id is made of code and first day. */
export function readPlace(record: RecordReader): Place {
  const code = record.text('code')
  const validFrom = record.dateOrNull('valid_from')
  const validTo = record.dateOrNull('valid_to')
  if (validFrom !== null && validTo !== null && validFrom > validTo) record.refuse('valid_to', periodOutOfOrder(validFrom, validTo))
  return {
    id: placeId(code, validFrom),
    code,
    level: record.oneOf('level', placeLevels),
    nameVi: record.text('name_vi'),
    fullNameVi: record.text('full_name_vi'),
    nameEn: record.text('name_en'),
    validFrom,
    validTo,
    parent: record.textOrNull('parent'),
    aliases: record.texts('aliases'),
  }
}

/** Reads a row of place-changes.csv; `from` and `to` are ids of places. */
export function readPlaceChange(record: RecordReader): PlaceChange {
  return {
    from: record.text('from'),
    to: record.text('to'),
    on: record.date('on'),
    kind: record.oneOf('kind', ['merged', 'renamed'] as const),
  }
}
