import { additions, directions, rhythms, scales, verifications, type Indicator } from '@moc/core'
import type { RecordReader } from './record.ts'

/** Reads a row of indicators.csv. */
export function readIndicator(record: RecordReader): Indicator {
  return {
    code: record.text('code'),
    nameVi: record.text('name_vi'),
    nameEn: record.text('name_en'),
    unitVi: record.text('unit_vi'),
    unitEn: record.text('unit_en'),
    scale: record.oneOf('scale', scales),
    direction: record.oneOf('direction', directions),
    rhythm: record.oneOf('rhythm', rhythms),
    modelled: record.flag('modelled'),
    addsOverPlaces: record.oneOf('adds_over_places', additions),
    addsOverTerm: record.oneOf('adds_over_term', additions),
    numeratorVi: record.textOrNull('numerator_vi'),
    denominatorVi: record.textOrNull('denominator_vi'),
    agencyVi: record.textOrNull('agency_vi'),
    definitionVi: record.textOrNull('definition_vi'),
    definitionEn: record.textOrNull('definition_en'),
    family: record.textOrNull('family'),
    aliases: record.texts('aliases'),
    verification: record.oneOf('verification', verifications),
  }
}
