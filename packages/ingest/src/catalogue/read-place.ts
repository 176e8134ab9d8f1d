import { placeId, placeLevels, type Place, type PlaceChange, type PlaceLevel } from '@moc/core'
import type { RecordReader } from './record.ts'
import { periodOutOfOrder } from './refusals.ts'

/** Reads a row of places.csv. The id is made of code and first day. */
export function readPlace(record: RecordReader): Place {
  return {
    ...readTenure(record),
    level: record.oneOf('level', placeLevels),
    nameVi: record.text('name_vi'),
    fullNameVi: record.text('full_name_vi'),
    nameEn: record.text('name_en'),
    parent: record.textOrNull('parent'),
    aliases: record.texts('aliases'),
  }
}

/** Reads a row of districts.csv or communes.csv: the full name is its only one, in English as well. */
export function readLocalPlace(level: PlaceLevel): (record: RecordReader) => Place {
  return (record) => {
    const fullNameVi = record.text('full_name_vi')
    const parent = record.text('parent')
    return { ...readTenure(record), level, nameVi: fullNameVi, fullNameVi, nameEn: fullNameVi, parent, aliases: [] }
  }
}

function readTenure(record: RecordReader): Pick<Place, 'id' | 'code' | 'validFrom' | 'validTo'> {
  const code = record.text('code')
  const validFrom = record.dateOrNull('valid_from')
  const validTo = record.dateOrNull('valid_to')
  if (validFrom !== null && validTo !== null && validFrom > validTo) record.refuse('valid_to', periodOutOfOrder(validFrom, validTo))
  return { id: placeId(code, validFrom), code, validFrom, validTo }
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
